//! A whole game on a phone, with one finger: 360 by 780, and no mouse anywhere.

use e2e::gesture::Point;
use e2e::pack::title_of;
use e2e::waterrijk::TALKS;
use e2e::{Ability, Player, waterrijk};

#[test]
fn a_whole_game_by_touch_ends_in_a_report() {
    let player = Player::with_a_phone();
    player.start_at_once();

    player.reads_next_fiche();
    let first = player.fiche_held_up();
    player.press("Draai om: de vragen");
    player.reader_shows(&first, "back");
    player.closes_reader();

    // Each fiche in another way.
    player.lay_by_drag("duur", 1);
    player.lay_by_tap("generalist", 2);
    player.lay_by_hand_bar("onafhankelijk", 2);
    player.order_becomes(&["duur", "onafhankelijk", "generalist"]);
    player.lay_by_menu("afbakening", 4);
    player.lay_by_tap("wmo-wlz", "aside");
    player.lay_by_drag("schaal", "aside");
    player.order_becomes(&waterrijk::order());

    player.starts_the_talk();
    for talk in &TALKS {
        player.talks_as_waterrijk(talk);
        player.is_done_talking();
    }
    let report = player.report();
    let order: Vec<&str> = report.order.iter().map(|(_, title)| title.as_str()).collect();
    assert_eq!(order, TALKS.map(|talk| title_of(talk.fiche)));
    let agreed: Vec<&str> = report.agreements.iter().map(|row| row[2].as_str()).collect();
    assert_eq!(agreed, TALKS.map(|talk| talk.day));
}

#[test]
fn a_finger_that_sweeps_over_a_fiche_scrolls_the_page_and_moves_no_fiche() {
    let player = Player::with_a_phone();
    if !player.can(Ability::Sweep) {
        return;
    }
    player.start_at_once();
    let before = player.board();
    let on_a_fiche = player.middle_of(".stack [data-fiche] .fiche__title");
    player.sweep(Point { y: on_a_fiche.y + 300, ..on_a_fiche }, 300);
    player.scrolls_beyond(150.0);
    assert_eq!(player.board(), before);
    player.holds_nothing();
}

#[test]
fn nothing_on_a_phone_is_wider_than_the_phone() {
    let player = Player::with_a_phone();
    player.fits("the start screen");
    player.start_at_once();
    player.fits("the board");
    player.takes_up("duur");
    player.fits("the board with a fiche in the hand");
    player.lay_held_by_bar("duur", 1);
    player.turns("duur");
    player.fits("the board with a turned fiche");
    player.reads_next_fiche();
    player.fits("the reader");
    player.closes_reader();
    for hash in ["#/nieuw", "#/uitleg", "#/boekje", "#/boekje/duur", "#/boekje/woordenlijst"] {
        player.visit(hash);
        player.fits(hash);
    }
    player.visit("");
    player.opens_game("Spel zonder naam");
    player.is_on("board");
    player.goes_to_the_talk();
    player.fits("the talk");
    player.goes_to_the_report();
    player.fits("the report");
}
