//! Moves on the board, as a table in `data/moves.txt`.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, reason = "helpers of tests stop with words too")]

mod common;

use common::{board, notation};
use dilemmaspel::domain::{Place, Rank, Refused};

#[test]
fn every_move_in_the_table_gives_the_board_in_the_table() {
    let mut cases = 0;
    for line in include_str!("data/moves.txt").lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
    {
        let columns: Vec<&str> = line.split('|').map(str::trim).collect();
        let [before, moved, after] = columns[..] else { panic!("three columns in {line:?}") };
        let (fiche, place) = moved.split_once('>').expect("fiche>place");
        let mut after_move = board(before);
        after_move
            .lay(&fiche.parse().expect("a fiche"), place.parse().expect("a place"))
            .unwrap_or_else(|refused| panic!("{line}: {refused:?}"));
        assert_eq!(notation(&after_move), notation(&board(after)), "{line}");
        cases += 1;
    }
    assert!(cases > 20, "the table was read");
}

#[test]
fn a_move_that_cannot_be_made_changes_nothing() {
    let before = board("a b . / c /");
    let mut after = before.clone();
    let beyond = Rank::new(4).expect("a place");
    assert_eq!(after.lay(&"a".parse().expect("a fiche"), Place::Rank(beyond)), Err(Refused::NoSuchPlace(beyond)));
    let stranger = "z".parse().expect("a fiche");
    assert_eq!(after.lay(&stranger, Place::Stack), Err(Refused::UnknownFiche(stranger)));
    assert_eq!(after, before);
}

#[test]
fn a_stack_is_only_reordered_with_its_own_fiches() {
    let before = board(". . . / a b c /");
    let order = |names: &[&str]| names.iter().map(|name| name.parse().expect("a fiche")).collect::<Vec<_>>();
    for wrong in [order(&["a", "b"]), order(&["a", "b", "b"]), order(&["a", "b", "x"]), order(&["a", "b", "c", "a"])] {
        let mut after = before.clone();
        assert_eq!(after.reorder_stack(&wrong), Err(Refused::NotTheStack));
        assert_eq!(after, before);
    }
    let mut after = before.clone();
    assert_eq!(after.reorder_stack(&order(&["c", "a", "b"])), Ok(()));
    assert_eq!(notation(&after), ". . . / c a b /");
}
