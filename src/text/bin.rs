//! The bin, and the texts that are put aside.

use crate::domain::DayTime;

pub struct Bin {
    pub title: fn(count: usize) -> String,
    pub lead: &'static str,
    /// When it was put there, and how many days it stays.
    pub facts: fn(deleted: Option<DayTime>, days: u64) -> String,
    pub no_date: &'static str,
    pub damaged: &'static str,
    pub restore: &'static str,
    /// The button of this game.
    pub restore_game: fn(name: &str) -> String,
    pub empty: &'static str,
    pub empty_title: &'static str,
    pub empty_sure: fn(count: usize) -> String,
    pub empty_yes: &'static str,
    pub binned: fn(&str) -> String,
    pub not_binned: fn(&str) -> String,
    pub restored: fn(&str) -> String,
    pub not_restored: fn(&str) -> String,
    pub emptied: fn(count: usize) -> String,
    pub not_emptied: &'static str,
    pub close: &'static str,
    pub aside_title: fn(count: usize) -> String,
    pub aside_lead: &'static str,
    /// What the text was part of.
    pub aside_name: fn(title: &str, game: &str) -> String,
    pub aside_facts: fn(Option<DayTime>, size: &str) -> String,
    pub aside_file: fn(name: &str) -> String,
    pub aside_download: fn(name: &str) -> String,
    pub aside_remove: fn(name: &str) -> String,
    pub aside_sure_title: &'static str,
    pub aside_sure: fn(name: &str) -> String,
    pub aside_yes: &'static str,
    pub aside_removed: &'static str,
}
