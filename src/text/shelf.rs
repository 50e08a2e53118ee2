//! The games on this device, and what is said about texts that cannot be read.

use crate::domain::{DayTime, Game, GameId, Progress};
use crate::wire::{Aside, Unreadable};

pub struct Shelf {
    pub title: &'static str,
    pub none: &'static str,
    pub unnamed: &'static str,
    pub facts: fn(municipality: &str, progress: &Progress) -> String,
    /// When it was changed last, and its size in words.
    pub changed: fn(Option<DayTime>, size: &str) -> String,
    pub progress: fn(percent: usize) -> String,
    pub damaged: &'static str,
    pub damaged_file: fn(&GameId) -> String,
    pub unreadable: fn(&Unreadable) -> String,
    /// What was done in a game that another tab had thrown away; false when no place took it.
    pub rest_put_aside: fn(bool) -> &'static str,
    /// What is the matter with the text, and whether it could be put aside.
    pub put_aside: fn(&Aside, kept: bool) -> String,
    /// What a game is called that comes beside the one that it was made from.
    pub copy_name: fn(&Game) -> String,
}
