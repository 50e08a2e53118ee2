//! What is said about files, and what is asked when a game of a file is here already.

use crate::domain::{Day, DayTime, Game, Progress};
use crate::wire::{Problem, Unreadable};

pub struct Files {
    pub drop_here: &'static str,
    /// On the screen where the group gathers its orders.
    pub drop_to_gather: &'static str,
    /// On the screen of last time.
    pub drop_to_compare: &'static str,
    pub refused: fn(name: &str, why: &Unreadable) -> String,
    pub too_large: fn(name: &str) -> String,
    pub not_read: fn(name: &str) -> String,
    /// What was readable was read; this many things were not.
    pub partly: fn(name: &str, problems: usize) -> String,
    pub problem: fn(&Problem) -> String,
    pub details: &'static str,
    /// Games that came in, and how many were here already, the same.
    pub taken: fn(name: &str, new: &[&Game], same: usize) -> String,
    pub not_kept: fn(name: &str) -> String,
    /// The page is a part of another page.
    pub inside_another: fn(name: &str) -> String,
    pub download_all: &'static str,
    /// The name of a file with all games.
    pub all_name: fn(Option<Day>) -> String,
    pub written: fn(name: &str) -> String,
    pub not_written: &'static str,
    pub declined: &'static str,
    /// Writes the game to one and the same file; the name of that file when there is one.
    pub same_file: fn(Option<String>) -> String,
    pub question: &'static str,
    pub asks: fn(game: &Game, file: &str) -> String,
    pub ours: &'static str,
    pub theirs: &'static str,
    /// Which of the two was changed last.
    pub newest: &'static str,
    pub facts: fn(changed: Option<DayTime>, progress: &Progress) -> String,
    pub keep_ours: &'static str,
    pub take_theirs: &'static str,
    pub keep_both: &'static str,
    pub put_aside: &'static str,
    pub for_all: fn(usize) -> String,
}
