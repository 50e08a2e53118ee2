//! The board, the fiches on it, and the fiche that is held up to read.

use crate::domain::{Direction, Onward, Place};

pub struct Board {
    pub title: &'static str,
    pub most: &'static str,
    pub least: &'static str,
    pub how: &'static str,
    pub how_steps: &'static [&'static str],
    /// For who lays an order of their own.
    pub how_alone: &'static [&'static str],
    pub stack: &'static str,
    pub stack_empty: &'static str,
    pub shuffle: &'static str,
    pub aside: &'static str,
    pub aside_empty: &'static str,
    pub route: &'static str,
    pub place: fn(Place) -> String,
    /// The invitation on a place while a fiche is held.
    pub lay_here: &'static str,
    /// The same, for those who do not see where.
    pub lay_here_at: fn(usize) -> String,
    pub lay_at: fn(Place) -> String,
    /// A place on which nothing lies.
    pub empty: fn(usize) -> String,
    /// In the list: what the first and the last place mean.
    pub end: fn(which: &str, meaning: &str) -> String,
    pub first: &'static str,
    pub last: &'static str,
    /// What is in the hand, and what to do with it.
    pub held: fn(title: &str) -> String,
    pub places: &'static str,
    pub short_place: fn(Place) -> String,
    pub let_go: &'static str,
    pub onward: fn(&Onward, left: usize) -> String,
    pub onward_action: fn(&Onward) -> &'static str,
}

pub struct Fiche {
    pub number: fn(usize) -> String,
    pub pick: &'static str,
    pub turn_to_back: &'static str,
    pub turn_to_front: &'static str,
    pub more: fn(title: &str) -> String,
    /// Which one this is, and where it lies.
    pub lies: fn(title: &str, Place) -> String,
    /// What a button does, with this one.
    pub with: fn(act: &str, title: &str) -> String,
    pub read_large: &'static str,
    pub booklet: &'static str,
    /// One place towards the first or the last.
    pub step: fn(Direction) -> &'static str,
    pub talk: &'static str,
    pub questions: &'static str,
}

pub struct Reader {
    pub count: fn(at: usize, of: usize) -> String,
    pub turn_to_back: &'static str,
    pub turn_to_front: &'static str,
    pub previous: &'static str,
    pub next: &'static str,
    pub lay: &'static str,
    pub close: &'static str,
}
