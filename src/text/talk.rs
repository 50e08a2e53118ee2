//! Talking one fiche through.

use crate::domain::{Mark, Pin, Poles};

pub struct Talk {
    pub trail: &'static str,
    pub done: &'static str,
    pub progress: fn(done: usize, all: usize) -> String,
    pub place: fn(Option<usize>) -> String,
    pub front: &'static str,
    pub back: &'static str,
    pub booklet: &'static str,
    pub record: &'static str,
    pub spectrum: &'static str,
    pub pin: fn(Pin) -> &'static str,
    pub short_pin: fn(Pin) -> &'static str,
    pub clear: fn(Pin) -> &'static str,
    pub clear_short: &'static str,
    pub mark: fn(Option<Mark>, &Poles) -> String,
    pub agreements: &'static str,
    pub agreements_hint: &'static str,
    pub what: &'static str,
    pub owner: &'static str,
    pub due: &'static str,
    /// An agreement is done.
    pub kept: &'static str,
    pub add: &'static str,
    pub agreement: fn(usize) -> String,
    pub remove_short: &'static str,
    pub remove: fn(usize) -> String,
    pub previous: &'static str,
    pub done_next: fn(title: &str) -> String,
    pub done_last: &'static str,
    /// Nothing lies on the board of the group yet.
    pub done_back: &'static str,
    pub skip: &'static str,
    pub reopen: &'static str,
    pub none_laid: &'static str,
    pub to_board: &'static str,
}
