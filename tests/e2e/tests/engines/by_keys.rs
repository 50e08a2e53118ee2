//! A whole game with the keyboard alone: no pointer touches the page, and the focus is never lost.

use e2e::pack::{question, title_of};
use e2e::{Player, key};

#[test]
fn a_whole_game_by_keyboard_alone_ends_in_a_report() {
    let player = Player::at_a_laptop();
    player.tab_to("Direct spelen");
    player.keys([key::ENTER]);
    player.is_on("board");
    player.focus_lands_on("Wat speelt bij ons?");

    read_a_fiche(&player);
    lay_with_the_keys(&player);
    move_what_is_held(&player);
    lay_with_the_menu(&player);
    player.order_becomes(&["schaal", "duur", "generalist"]);

    player.tab_to("Ga het gesprek aan");
    player.keys([key::ENTER]);
    for (fiche, why) in
        [("schaal", "Wij zijn klein."), ("duur", "Mensen komen terug."), ("generalist", "Niemand weet alles.")]
    {
        player.focus_lands_on(title_of(fiche));
        talk(&player, why);
        player.tab_to_start_of("Besproken – ");
        player.keys([key::ENTER]);
    }

    player.is_on("report");
    player.focus_lands_on("Spel zonder naam");
    player.tab_to("Wat betekent dit voor onze praktijk?");
    player.keys("Klein blijven.".chars());
    player.saved();
    let report = player.report();
    let said: Vec<bool> = report.dilemmas.iter().map(|(_, _, text)| text.contains("Iets meer")).collect();
    assert_eq!((report.closing.as_str(), said), ("Klein blijven.", vec![true; 3]));
    let row = ["Belronde", "Noor", "3 maart 2027"];
    assert!(report.agreements.iter().all(|agreed| agreed[..3] == row), "{:?}", report.agreements);
    assert_eq!(report.agreements.len(), 3);
}

fn read_a_fiche(player: &Player) {
    player.tab_to("Lees de volgende fiche");
    player.keys([key::ENTER]);
    let fiche = player.fiche_held_up();
    player.focus_lands_on("Draai om: de vragen");
    player.keys([key::ENTER]);
    player.reader_shows(&fiche, "back");
    player.focus_lands_on("Draai om: het dilemma");
    player.keys([key::ESCAPE]);
    player.sees_no_more(".reader");
    player.focus_lands_on("Lees de volgende fiche");
}

/// Digits are places, a dash is aside, zero is the stack, V turns; the focus goes along with the fiche.
fn lay_with_the_keys(player: &Player) {
    player.lay_by_tab_and_key("duur", 1);
    player.focus_lands_on_fiche("duur");
    player.lay_by_tab_and_key("onafhankelijk", "aside");
    player.focus_lands_on_fiche("onafhankelijk");
    player.lay_by_tab_and_key("schaal", 4);
    player.lay_by_tab_and_key("schaal", "stack");
    player.focus_lands_on_fiche("schaal");
    player.keys(['v']);
    player.side_becomes("schaal", "back");
    player.keys([key::ESCAPE]);
    player.side_becomes("schaal", "front");
    player.focus_lands_on_fiche("schaal");
    player.lay_by_tab_and_key("schaal", 1);
    player.order_becomes(&["schaal", "duur"]);
    player.lay_by_tab_and_key("afbakening", "aside");
}

/// Enter takes up, arrows move, Escape puts back, Enter lets go; Ctrl+Z takes back.
fn move_what_is_held(player: &Player) {
    player.tab_to_fiche("duur");
    player.keys([key::ENTER]);
    player.holds("duur");
    player.focus_lands_on_fiche("duur");
    player.keys([key::DOWN]);
    player.lies_at("duur", 3);
    player.focus_lands_on_fiche("duur");
    player.keys([key::ESCAPE]);
    player.lies_at("duur", 2);
    player.holds_nothing();
    player.focus_lands_on_fiche("duur");
    player.keys([key::ENTER]);
    player.holds("duur");
    player.keys([key::UP]);
    player.order_becomes(&["duur", "schaal"]);
    player.focus_lands_on_fiche("duur");
    player.keys([key::ENTER]);
    player.holds_nothing();
    player.undoes_by_key();
    player.order_becomes(&["schaal", "duur"]);
    player.redoes_by_key();
    player.order_becomes(&["duur", "schaal"]);
    player.undoes_by_key();
    player.order_becomes(&["schaal", "duur"]);
}

/// The menu opens with the focus in it, closes with Escape, and lays.
fn lay_with_the_menu(player: &Player) {
    let more = format!("Meer bij {}", title_of("generalist"));
    player.tab_to(&more);
    player.keys([key::ENTER]);
    player.focus_lands_on("Leg op plaats 1");
    player.keys([key::ESCAPE]);
    player.sees_no_more(".menu");
    player.focus_lands_on(&more);
    player.keys([key::ENTER]);
    player.focus_lands_on("Leg op plaats 1");
    player.tab_to("Leg op plaats 3");
    player.keys([key::ENTER]);
    player.lies_at("generalist", 3);
    player.focus_lands_on_fiche("generalist");
    player.lay_by_tab_and_key("wmo-wlz", "aside");
}

/// One answer, both pins, one agreement; the day has the same digits in every order of day and month.
fn talk(player: &Player, why: &str) {
    player.tab_to(question("why"));
    player.keys(why.chars());
    assert_eq!(player.answer_of("why"), why);
    player.tab_to("Waar staan we nu?");
    player.keys([key::RIGHT, key::RIGHT]);
    player.tab_to("Waar willen we heen?");
    player.keys([key::LEFT]);
    player.tab_to("Afspraak erbij");
    player.keys([key::ENTER]);
    player.focus_lands_on("Wat");
    player.keys("Belronde".chars());
    player.keys([key::TAB]);
    player.focus_lands_on("Wie");
    player.keys("Noor".chars());
    player.keys([key::TAB]);
    player.focus_lands_on("Wanneer");
    player.keys("03-03-2027".chars());
}
