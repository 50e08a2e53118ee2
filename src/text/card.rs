//! The list of games on this device, and what can be done with one of them.

pub struct Card {
    pub search: &'static str,
    pub sort: &'static str,
    pub by_change: &'static str,
    pub by_name: &'static str,
    pub by_progress: &'static str,
    /// How many of all games fit what somebody looks for.
    pub found: fn(found: usize, all: usize) -> String,
    pub nothing_found: &'static str,
    pub all_again: &'static str,
    pub show_more: fn(rest: usize) -> String,
    /// The name of the menu of this game.
    pub more: fn(name: &str) -> String,
    pub open: &'static str,
    pub rename: &'static str,
    pub copy: &'static str,
    pub file: &'static str,
    pub bin: &'static str,
    pub rename_title: &'static str,
    pub rename_label: &'static str,
    pub save_name: &'static str,
    pub cancel: &'static str,
    pub renamed: fn(&str) -> String,
    pub copied: fn(&str) -> String,
    /// Bytes in words.
    pub size: fn(usize) -> String,
}
