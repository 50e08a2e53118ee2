//! Several games on one device, and the form of a new one.

use e2e::pack::title_of;
use e2e::{FICHES, NewGame, Player, waterrijk};

#[test]
fn every_game_has_an_address_of_its_own_and_they_do_not_mix() {
    let player = Player::at_a_laptop();
    player.starts_with(&NewGame { name: "Maandag", ..NewGame::default() });
    let monday = player.hash();
    player.lays_quickly("duur", 1);
    player.saved();
    player.starts_with(&NewGame { name: "Dinsdag", ..NewGame::default() });
    let tuesday = player.hash();
    assert_ne!(monday, tuesday);
    player.lays_quickly("schaal", 1);
    player.lays_quickly("generalist", 2);
    player.saved();

    player.go_to(&monday);
    player.has_title("Bord – Maandag – Dilemmaspel");
    player.order_becomes(&["duur"]);
    player.visit(&tuesday);
    player.has_title("Bord – Dinsdag – Dilemmaspel");
    player.order_becomes(&["schaal", "generalist"]);

    player.visit("");
    player.sees_games(&["Dinsdag", "Maandag"]);
    assert!(
        player.texts(".saved__facts")[0].starts_with("2 van 6 fiches gelegd"),
        "{:?}",
        player.texts(".saved__facts")
    );
}

#[test]
fn everything_in_the_form_of_a_new_game_shows_in_the_report() {
    let player = Player::at_a_laptop();
    player.starts_with(&waterrijk::GAME);
    assert!(player.text(".masthead__game").contains("Teamdag toegang"));
    player.goes_to_the_report();
    let report = player.report();
    assert_eq!(report.title, "Teamdag toegang");
    let facts: Vec<&str> = report.facts.iter().map(|(_, fact)| fact.as_str()).collect();
    let people = "Noor (beleidsadviseur), Youssef (Wmo-consulent), Marijke (Adviesraad)";
    assert_eq!(facts, ["Waterrijk", "21 november 2026", "Met partners", people]);
}

#[test]
fn a_form_that_stays_empty_starts_a_game_too() {
    let player = Player::at_a_laptop();
    player.starts_with(&NewGame::default());
    player.has_title("Bord – Spel zonder naam – Dilemmaspel");
    let mut all = FICHES;
    all.sort_unstable();
    assert_eq!(player.board().all(), all);
}

#[test]
fn a_participant_can_be_taken_out_of_the_form_again() {
    let player = Player::at_a_laptop();
    player.go_to("#/nieuw");
    player.arrives_on("new");
    player.fills_in(&NewGame {
        people: &[("Noor", "beleid"), ("Per ongeluk", ""), ("Youssef", "")],
        ..NewGame::default()
    });
    player.press("Haal persoon 2 weg");
    player.press("Begin het spel");
    player.is_on("board");
    player.goes_to_the_report();
    let people = player.report().facts.into_iter().find(|(name, _)| name == "Deelnemers");
    assert_eq!(people, Some(("Deelnemers".to_owned(), "Noor (beleid), Youssef".to_owned())));
}

#[test]
fn the_number_to_discuss_limits_the_trail_of_the_talk() {
    let player = Player::at_a_laptop();
    player.starts_with(&NewGame { discuss: "De bovenste 2", ..NewGame::default() });
    for (fiche, place) in FICHES.iter().zip(1..) {
        player.lays_quickly(fiche, place);
    }
    player.starts_the_talk();
    let item = |fiche: &str, state: &str| (fiche.to_owned(), state.to_owned());
    assert_eq!(player.trail(), [item("generalist", "now"), item("duur", "open")]);
    player.is_done_talking();
    player.talks_about("duur");
    assert_eq!(player.trail(), [item("generalist", "done"), item("duur", "now")]);
    player.is_done_talking();
    player.is_on("report");
    assert_eq!(player.report().order.len(), 6);
}

#[test]
fn the_same_schudgetal_gives_the_same_stack() {
    let player = Player::at_a_laptop();
    let stack_with = |seed: &str| {
        player.starts_with(&NewGame { seed, ..NewGame::default() });
        player.board().stack
    };
    let first = stack_with("2020");
    assert_eq!(stack_with("2020"), first);
    let others = ["1", "2", "3"].map(stack_with);
    assert!(others.iter().any(|other| *other != first), "every number gives {first:?}");
}

#[test]
fn a_schudgetal_that_is_no_number_is_pointed_at_and_stays() {
    let player = Player::at_a_laptop();
    player.go_to("#/nieuw");
    player.arrives_on("new");
    player.paste_in("#seed", "twaalf");
    player.press("Begin het spel");
    player.sees_soon("#seed-error");
    assert!(player.text("#seed-error").contains("Vul een heel getal in"));
    assert_eq!(player.value("#seed"), "twaalf");
}

#[test]
fn a_fiche_marked_as_discussed_can_be_opened_again() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.lays_quickly("duur", 1);
    player.goes_to_the_talk();
    player.is_done_talking();
    player.is_on("report");
    player.goes_back();
    player.talks_about("duur");
    assert_eq!(player.trail(), [("duur".to_owned(), "done".to_owned())]);
    player.press("Toch nog niet klaar");
    assert_eq!(player.trail(), [("duur".to_owned(), "now".to_owned())]);
    assert_eq!(player.text("main h1"), title_of("duur"));
}
