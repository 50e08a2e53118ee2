//! Somebody at the table.

use super::{ParticipantId, Refused};
use crate::graphemes;
use crate::spelling;

/// A name or a role: one line, at most [`Name::LONGEST`] characters.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name(String);

impl Name {
    pub const LONGEST: usize = 120;

    /// Trims the ends and joins lines.
    ///
    /// # Errors
    /// [`Refused::TooLong`] with the number of characters counted.
    pub fn new(text: &str) -> Result<Self, Refused> {
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let length = line.chars().count();
        if length > Self::LONGEST { Err(Refused::TooLong { length }) } else { Ok(Self(line)) }
    }

    /// As much of it as a name can have, without half an emoji at the end.
    pub fn cut(text: &str) -> Self {
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        Self(graphemes::start(&line, Self::LONGEST).trim_end().to_owned())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether both are one name, however they are written; two that are empty are.
    pub fn is_same(&self, other: &Self) -> bool {
        spelling::is_same(&self.0, &other.0)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participant {
    pub id: ParticipantId,
    pub name: Name,
    /// Empty when nobody filled it in.
    pub role: Name,
}
