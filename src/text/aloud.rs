//! Reading aloud.

use crate::aloud::Pace;

pub struct Aloud {
    pub read: &'static str,
    pub read_questions: &'static str,
    pub pause: &'static str,
    pub go_on: &'static str,
    pub stop: &'static str,
    /// The name of the choice of a pace.
    pub pace: &'static str,
    pub pace_name: fn(Pace) -> &'static str,
    /// The voice broke off, or never began.
    pub failed: &'static str,
}
