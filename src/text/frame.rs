//! What stands around every screen.

use crate::content::Deck;
use crate::domain::{Game, Saving, Step, Why, Words};
use crate::route::Route;

pub struct Frame {
    pub brand: &'static str,
    pub skip: &'static str,
    pub menu: &'static str,
    pub start: &'static str,
    pub booklet: &'static str,
    pub how: &'static str,
    pub steps: &'static str,
    pub step: fn(Step) -> &'static str,
    pub step_done: &'static str,
    pub undo: &'static str,
    pub redo: &'static str,
    pub open_booklet: &'static str,
    pub notices: &'static str,
    /// What the way to the next thing to do is called.
    pub onward: &'static str,
    pub close: &'static str,
    pub close_sheet: &'static str,
    pub download: &'static str,
    /// What the game is called when nobody gave it a name.
    pub game_name: fn(&Game) -> String,
    /// The title of the page; the second value is the name of the open game.
    pub title: fn(&Route, &str, &Deck, Words) -> String,
    /// Above a game that another tab writes.
    pub watching: &'static str,
    pub take_over: &'static str,
    pub about: &'static str,
    pub as_of: fn(u64) -> String,
}

pub struct Lost {
    pub title: &'static str,
    pub unknown: fn(&str) -> String,
    pub no_game: &'static str,
    /// The title for a game that lies in the bin, and what is said of it.
    pub binned: &'static str,
    pub in_bin: &'static str,
    pub no_page: &'static str,
    pub no_fiche: &'static str,
    pub home: &'static str,
    /// A link for phones that cannot be read: the title, what is wrong with it, and the way in by hand.
    pub invitation: &'static str,
    pub says_no_game: &'static str,
    pub no_such_game: fn(&str) -> String,
    pub cut_fiches: &'static str,
    pub which_game: &'static str,
    pub which_game_hint: &'static str,
    pub whole_link: &'static str,
    pub whole_link_hint: &'static str,
    pub join: &'static str,
    pub nothing_typed: &'static str,
    pub not_a_game: fn(&str) -> String,
    pub needs_fiches: &'static str,
}

/// Shown when the program itself has stopped.
pub struct Stopped {
    pub title: &'static str,
    pub text: &'static str,
    pub download: &'static str,
    pub file: &'static str,
    pub reload: &'static str,
}

/// How the game is kept.
pub struct Save {
    pub state: fn(Saving) -> String,
    pub failed: fn(Why) -> &'static str,
    /// Another tab keeps the database from opening.
    pub held: &'static str,
    /// What is typed in a form does not fit on this device.
    pub form_not_kept: &'static str,
    /// In a browser that clears what sites store.
    pub cleared_after_a_week: &'static str,
    /// Said when somebody wants to change a game that another tab has.
    pub watching: &'static str,
    /// What this tab had and another one had not is a game of its own now, with this name.
    pub copied: fn(&str) -> String,
}
