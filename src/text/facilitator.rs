//! The card of the facilitator.

use crate::domain::Step;

pub struct Facilitator {
    pub open: &'static str,
    pub lead: &'static str,
    pub prompts: &'static str,
    pub step_prompts: fn(Step) -> &'static [&'static str],
    /// In a talk, after the questions about the dilemma itself.
    pub talk_prompts: &'static [&'static str],
    pub spoken: &'static str,
    pub spoken_hint: &'static str,
    pub nobody: &'static str,
    pub draw: &'static str,
    pub drawn: fn(&str) -> String,
    /// Nobody else is left to draw.
    pub last_silent: fn(&str) -> String,
    pub all_spoke: &'static str,
    pub parking: &'static str,
    pub parking_hint: &'static str,
}
