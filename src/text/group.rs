//! The group around the screen: the ways to one order, everybody's orders, the turns.

use crate::domain::{Ballot, Lens, Name, Setup, Voter, Way};
use crate::group::pasted::Why;
use crate::group::{code, paper};

pub struct Group {
    pub title: &'static str,
    pub lead: &'static str,
    /// The way from the board to this screen.
    pub open: &'static str,
    pub ways: &'static str,
    pub way: fn(Way) -> &'static str,
    pub way_text: fn(Way) -> &'static str,
    pub to_board: &'static str,

    pub people: &'static str,
    pub people_none: &'static str,
    pub add: &'static str,
    pub add_name: &'static str,
    pub add_role: &'static str,
    pub add_empty: &'static str,
    /// Somebody with this name is on the list already.
    pub same_name: fn(&str) -> String,
    /// What a person is called: with a number where two share a name.
    pub called: fn(&Setup, &Voter) -> String,
    pub not_yet: &'static str,
    /// Where an order comes from and through which lens, or that somebody is still laying it.
    pub is_in: fn(&Ballot) -> String,
    /// So many more than are shown.
    pub more: fn(usize) -> String,
    pub lay: &'static str,
    pub lay_for: fn(&str) -> String,
    pub go_on: &'static str,
    pub go_on_for: fn(&str) -> String,
    pub again: &'static str,
    pub again_for: fn(&str) -> String,
    /// Somebody without an order leaves the list.
    pub leave: fn(&str) -> String,
    pub remove: fn(&str, Option<&Lens>) -> String,
    /// Whose order it is, or what it is about, and through which lens it was laid.
    pub through: fn(&str, Option<&Lens>) -> String,

    pub hand_over: &'static str,
    pub hand_over_to: fn(&str) -> String,
    /// Somebody who has an order already.
    pub hand_over_again: fn(&str) -> String,
    pub begin: fn(&str) -> String,
    pub lens: &'static str,
    pub lens_hint: &'static str,
    pub own_eyes: &'static str,
    pub lens_name: fn(&Lens) -> String,
    /// Everybody who looked through this lens.
    pub looks: fn(&Lens) -> String,
    pub lens_own: &'static str,
    pub lens_own_name: &'static str,
    pub lens_unnamed: &'static str,
    pub lens_too_long: &'static str,
    /// Above the board of one person.
    pub lays: fn(&str, Option<&Lens>) -> String,
    pub nobody_lays: &'static str,
    pub to_people: &'static str,

    pub of: &'static str,
    pub choose: &'static str,
    /// Everybody has an order, and nobody was chosen.
    pub of_whom: &'static str,
    /// An order was taken over.
    pub taken: fn(&str, Option<&Lens>) -> String,
    pub names_first: &'static str,
    pub paper: &'static str,
    /// What a row of numbers looks like, in a game with so many fiches.
    pub paper_hint: fn(fiches: usize) -> String,
    pub paper_wrong: fn(&paper::Wrong, fiches: usize) -> String,
    pub code: &'static str,
    pub code_hint: fn(usize) -> String,
    pub code_wrong: fn(&code::Wrong) -> String,
    pub take_over: &'static str,

    pub phones: &'static str,
    pub phones_text: &'static str,
    pub phones_here: &'static str,
    pub phones_nowhere: &'static str,
    pub qr: &'static str,

    /// The codes of many tables at once.
    pub many: &'static str,
    pub many_text: &'static str,
    pub many_label: &'static str,
    pub many_hint: &'static str,
    pub many_take: &'static str,
    pub many_empty: &'static str,
    pub many_wrong: fn(line: &str, &Why) -> String,
    /// A table that said no name.
    pub table: fn(usize) -> Name,

    pub home: &'static str,
    pub home_text: &'static str,
    pub home_choose: &'static str,
    /// What came of files: new, changed, the same, and left out.
    pub gathered: fn(usize, usize, usize, usize) -> String,
    pub gathered_itself: fn(&str) -> String,
    pub gathered_empty: fn(&str) -> String,
    /// A white fiche of theirs that is not in this game.
    pub gathered_without: fn(&Name) -> String,
    /// Above what was written elsewhere about a question.
    pub from_home: fn(&str) -> String,

    pub reveal_title: &'static str,
    /// On the board, while the orders come in.
    pub gather: fn(done: usize, people: usize) -> String,
    pub in_so_far: fn(done: usize, people: usize, orders: usize) -> String,
    /// The same after the reveal.
    pub in_open: fn(done: usize, people: usize, orders: usize) -> String,
    pub missing: fn(&[String]) -> String,
    pub reveal: &'static str,
    pub cover: &'static str,
    pub compare: &'static str,

    pub own: &'static str,
    pub leave_as_is: &'static str,

    pub turns: &'static str,
    pub draw: &'static str,
    pub take_turn: fn(&str) -> String,
    pub has_turn: &'static str,
    pub turn: fn(&str) -> String,
    pub turn_hint: &'static str,
    pub why: &'static str,
    pub next: &'static str,
    pub stop: &'static str,
    pub settled: &'static str,
    pub had: &'static str,
    pub moved: fn(&str, crate::domain::Place, crate::domain::Place) -> String,
    pub stayed: &'static str,

    pub guest_title: &'static str,
    pub guest_lead: &'static str,
    pub guest_code: &'static str,
    pub guest_say: &'static str,
    /// The word that spells a letter; none for a digit.
    pub spelt: fn(char) -> &'static str,
    pub guest_another: &'static str,
    pub guest_change: &'static str,
    pub guest_name: fn() -> Name,
}
