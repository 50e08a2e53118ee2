//! What is said at a field for a date.

use crate::domain::Day;

pub struct DateWords {
    /// It is not whole; with the date that is kept meanwhile.
    pub half: fn(Option<Day>) -> String,
    /// A year that cannot be meant; with the date that is kept meanwhile.
    pub year: fn(u32, Option<Day>) -> String,
    pub unlikely: fn(u16) -> String,
    pub clear: &'static str,
}
