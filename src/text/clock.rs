//! The time of a meeting.

use crate::domain::DayTime;

pub struct Clock {
    pub title: &'static str,
    pub hint: &'static str,
    pub minutes: &'static str,
    pub begin: &'static str,
    pub stop: &'static str,
    /// What is left of this part, in whole minutes that have begun.
    pub left: fn(minutes: u64) -> String,
    pub ends: fn(Option<DayTime>) -> String,
    pub over: &'static str,
    /// In the last part, where nothing comes next.
    pub all_over: &'static str,
    pub more: &'static str,
    pub next: &'static str,
    pub wrong: &'static str,
}
