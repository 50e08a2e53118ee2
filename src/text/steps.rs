//! The list of steps.

use crate::domain::DayTime;

pub struct Steps {
    pub open: &'static str,
    pub title: &'static str,
    pub lead: &'static str,
    /// Before the first step that is kept.
    pub start: &'static str,
    /// `made`, `now` or `undone`, in words for those who do not see the difference.
    pub state: fn(&str) -> &'static str,
    pub time: fn(Option<DayTime>) -> String,
}
