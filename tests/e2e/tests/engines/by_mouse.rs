//! A whole game by mouse, from the start screen to the report.

use e2e::pack::title_of;
use e2e::waterrijk::TALKS;
use e2e::{FICHES, Player};

#[test]
fn a_whole_game_by_mouse_ends_in_a_report_of_it_all_in_order() {
    let player = Player::at_a_laptop();
    player.has_title("Dilemmaspel – leg, bespreek en kies");
    player.start_at_once();
    player.has_title("Bord – Spel zonder naam – Dilemmaspel");

    read_two_fiches(&player);
    lay_all_fiches(&player);
    talk_about_the_laid_ones(&player);

    player.has_title("Verslag – Spel zonder naam – Dilemmaspel");
    let report = player.report();
    let order: Vec<&str> = report.order.iter().map(|(_, title)| title.as_str()).collect();
    assert_eq!(order, TALKS.map(|talk| title_of(talk.fiche)));
    for (talk, (_, title, said)) in TALKS.iter().zip(&report.dilemmas) {
        assert_eq!(title, title_of(talk.fiche));
        for text in [talk.why, talk.choices, talk.considerations] {
            assert!(said.contains(text), "`{text}` is not under `{title}`: {said}");
        }
    }
    let agreed: Vec<&str> = report.agreements.iter().map(|row| row[0].as_str()).collect();
    assert_eq!(agreed, TALKS.map(|talk| talk.agreement.0));
    player.saved();
}

/// Both sides of the first fiche, and the front of the next one.
fn read_two_fiches(player: &Player) {
    player.reads_next_fiche();
    let first = player.fiche_held_up();
    player.reader_shows(&first, "front");
    player.press("Draai om: de vragen");
    player.reader_shows(&first, "back");
    player.press("Volgende");
    let second = player.board().stack[1].clone();
    player.reader_shows(&second, "front");
    player.press("Vorige");
    player.reader_shows(&first, "front");
    player.closes_reader();
}

/// Each laid fiche that is in the way makes room; none is lost.
fn lay_all_fiches(player: &Player) {
    player.lay_by_drag("duur", 1);
    player.lay_by_drag("generalist", 2);
    player.lay_by_drag("onafhankelijk", 2);
    player.order_becomes(&["duur", "onafhankelijk", "generalist"]);
    player.lay_by_drag("generalist", 1);
    player.order_becomes(&["generalist", "duur", "onafhankelijk"]);
    player.undoes();
    player.order_becomes(&["duur", "onafhankelijk", "generalist"]);

    player.lay_by_drag("schaal", "aside");
    player.undoes();
    player.lies_at("schaal", "stack");
    player.redoes();
    player.lies_at("schaal", "aside");

    player.drags_and_thinks_better_of_it("afbakening", 6);
    player.lies_at("afbakening", "stack");
    player.lay_by_drag("afbakening", 4);
    player.lay_by_drag("wmo-wlz", "aside");
    let mut all = FICHES;
    all.sort_unstable();
    assert_eq!(player.board().all(), all);
    assert_eq!(player.board().aside, ["schaal", "wmo-wlz"]);
}

fn talk_about_the_laid_ones(player: &Player) {
    player.starts_the_talk();
    for talk in &TALKS {
        player.talks_as_waterrijk(talk);
        player.has_title(&format!("Gesprek: {} – Spel zonder naam – Dilemmaspel", title_of(talk.fiche)));
        player.is_done_talking();
    }
    player.is_on("report");
}
