//! What comes of what is typed in a field for a date. Pure.
//!
//! Browsers call a date of which a part is missing empty, and they read `26` as a year of the Roman Empire. A date that is
//! not whole takes nothing away, and a year of two digits is one of this century.

use crate::domain::Day;
use crate::platform::field::DateText;

/// What was used last in the field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum By {
    /// A key that changes one part of the date.
    Key,
    /// A calendar, a button, or keys that empty the whole field.
    #[default]
    Other,
}

/// What is known of a field while somebody is in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Field {
    pub by: By,
    /// This browser tells a half date from none.
    knows_halves: bool,
    is_half: bool,
}

/// What there is to say about the field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Note {
    #[default]
    Nothing,
    /// It is not whole yet, and somebody is still in it: nothing is said.
    Typing,
    /// It was left before it was whole.
    Half,
    /// It was left with a year that cannot be meant.
    Year(u32),
}

impl Note {
    /// What is said when somebody wants to go on.
    pub fn asked_for(self) -> Self {
        if self == Self::Typing { Self::Half } else { self }
    }
}

/// What to do: the date that is to be kept, if it changes, and what is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heard {
    pub keep: Option<Option<Day>>,
    pub note: Note,
}

/// Years in which a conversation or an agreement can be; another one is asked about.
const LIKELY: std::ops::RangeInclusive<u16> = 2000..=2100;

impl Field {
    /// Something changed in it.
    pub fn typed(&mut self, text: &DateText) -> Heard {
        self.knows_halves |= text.is_half;
        let is_emptied = !text.is_half && (self.by == By::Other || self.knows_halves);
        let keep = match text.value.parse::<Day>() {
            Ok(day) if day.year() >= 1000 => Some(Some(day)),
            Err(_) if text.value.is_empty() && is_emptied => Some(None),
            _ => None,
        };
        self.is_half = keep.is_none();
        Heard { keep, note: if self.is_half { Note::Typing } else { Note::Nothing } }
    }

    /// Somebody went on to another field.
    pub fn left(&mut self, text: &DateText) -> Heard {
        let year = || text.value.split('-').next().and_then(|year| year.parse().ok()).unwrap_or_default();
        let (keep, note) = match text.value.parse::<Day>() {
            // Some browsers do not tell before now that it is half.
            _ if text.is_half => (None, Note::Half),
            _ if !self.is_half => (None, Note::Nothing),
            // Some browsers tell only now that all parts are empty.
            _ if text.value.is_empty() && self.knows_halves => (Some(None), Note::Nothing),
            Ok(day) if day.year() < 100 => (Some(Some(day.of_this_century())), Note::Nothing),
            _ if text.value.is_empty() => (None, Note::Half),
            Ok(_) | Err(_) => (None, Note::Year(year())),
        };
        self.is_half = note != Note::Nothing;
        Heard { keep, note }
    }
}

/// The year, when it is worth a question whether it is right.
pub fn unlikely_year(day: Option<Day>) -> Option<u16> {
    day.map(Day::year).filter(|year| !LIKELY.contains(year))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads a line of the table: what happens in the field, and what is kept and said at the end.
    fn check(line: &str) {
        let (happens, wanted) = line.split_once("->").expect("an arrow");
        let (mut field, mut kept, mut note) = (Field::default(), "2026-11-21".to_owned(), Note::Nothing);
        for what in happens.split_whitespace() {
            let (by, value) = what.split_at(1);
            let half = DateText { value: String::new(), is_half: true };
            let text = |value: &str| DateText { value: value.trim_matches('.').to_owned(), is_half: false };
            let heard = match (by, value) {
                ("k", "½") => (field.by, field.typed(&half)).1,
                ("k", value) => {
                    field.by = By::Key;
                    field.typed(&text(value))
                }
                ("o", value) => {
                    field.by = By::Other;
                    field.typed(&text(value))
                }
                ("!", "½") => field.left(&half),
                ("!", value) => field.left(&text(value)),
                _ => panic!("{what}"),
            };
            if let Some(keep) = heard.keep {
                kept = keep.map(|day| day.to_string()).unwrap_or_else(|| "none".to_owned());
            }
            note = heard.note;
        }
        assert_eq!(format!("{kept} {note:?}"), wanted.trim(), "{line}");
    }

    /// A filled field of which one part was changed lost its date.
    #[test]
    fn every_way_of_typing_a_date_in_the_table_keeps_what_is_meant() {
        let table = include_str!("../../../../tests/data/dates.txt");
        let cases: Vec<&str> = table.lines().filter(|line| line.contains("->") && !line.starts_with('#')).collect();
        assert!(cases.len() > 15, "the table was read");
        cases.into_iter().for_each(check);
    }

    #[test]
    fn a_year_that_nobody_plans_for_is_asked_about() {
        let year = |day: &str| unlikely_year(day.parse().ok());
        assert_eq!(["2026-11-21", "2000-01-01", "2100-12-31", ""].map(year), [None; 4]);
        assert_eq!(["2206-11-21", "1926-11-21"].map(year), [Some(2206), Some(1926)]);
    }
}
