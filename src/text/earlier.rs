//! What changed since last time.

use crate::domain::{Agreement, Day, Place, Standing};

pub struct Earlier {
    pub title: &'static str,
    pub open: &'static str,
    pub lead: &'static str,
    pub choose: &'static str,
    pub none_here: &'static str,
    pub file: &'static str,
    /// A game to compare with, and the day on which it was changed last.
    pub offer: fn(game: &str, day: &str) -> String,
    /// A file with no other game than this one.
    pub only_this: fn(&str) -> String,
    /// A file with several games, of which the newest one is taken.
    pub newest: fn(file: &str, games: usize, name: &str) -> String,
    pub not_there: &'static str,
    pub all: &'static str,
    pub with: fn(&str) -> String,
    pub another: &'static str,
    pub moved: &'static str,
    pub moved_none: &'static str,
    pub moves: fn(&str, Place, Place) -> String,
    pub answers: &'static str,
    pub answers_none: &'static str,
    pub then: &'static str,
    pub now: &'static str,
    pub nothing: &'static str,
    pub promises: &'static str,
    pub promises_none: &'static str,
    pub standing: fn(Standing) -> &'static str,
    pub promise: fn(&Agreement, Option<Day>) -> String,
    pub carry: fn(&str) -> String,
    pub carry_short: &'static str,
    pub carried: &'static str,
    pub done: fn(&str) -> String,
    pub done_short: &'static str,
    pub not_done: fn(&str) -> String,
    pub not_done_short: &'static str,
}
