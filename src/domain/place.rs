//! Where a fiche can lie: on the stack, on a numbered place along the route, or aside.

use std::fmt;
use std::num::NonZeroUsize;
use std::str::FromStr;

/// A numbered place on the route; 1 is "speelt bij ons het meest".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rank(NonZeroUsize);

impl Rank {
    /// The place with this number, counted from 1; `None` for 0.
    pub fn new(number: usize) -> Option<Self> {
        NonZeroUsize::new(number).map(Self)
    }

    /// The place at this position in a list, counted from 0.
    pub fn at(index: usize) -> Self {
        Self(NonZeroUsize::MIN.saturating_add(index))
    }

    pub fn number(self) -> usize {
        self.0.get()
    }

    /// Its position in a list, counted from 0.
    pub fn index(self) -> usize {
        self.0.get() - 1
    }
}

impl fmt::Display for Rank {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Every fiche lies in exactly one of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    Stack,
    Rank(Rank),
    /// "Speelt bij ons niet."
    Aside,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stack => f.write_str("stack"),
            Self::Aside => f.write_str("aside"),
            Self::Rank(rank) => rank.fmt(f),
        }
    }
}

/// A text that names no place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAPlace;

impl FromStr for Place {
    type Err = NotAPlace;

    fn from_str(text: &str) -> Result<Self, NotAPlace> {
        match text {
            "stack" => Ok(Self::Stack),
            "aside" => Ok(Self::Aside),
            number => number.parse().ok().and_then(Rank::new).map(Self::Rank).ok_or(NotAPlace),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_reads_back_what_it_writes() {
        for text in ["stack", "aside", "1", "6"] {
            assert_eq!(text.parse::<Place>().map(|place| place.to_string()), Ok(text.to_owned()));
        }
        for text in ["", "0", "-1", "Stack", "één"] {
            assert_eq!(text.parse::<Place>(), Err(NotAPlace), "{text:?}");
        }
    }
}
