//! Names for things that have no name of their own. Made by the caller, because the domain has no dice.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// A text that is not an id: ids are 1 to 40 lowercase letters, digits and dashes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnId;

/// Checks the shape that all ids share; it keeps them safe in an address, a key and an attribute.
pub(super) fn shaped(text: &str) -> Result<Arc<str>, NotAnId> {
    let fits = !text.is_empty()
        && text.len() <= 40
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if fits { Ok(text.into()) } else { Err(NotAnId) }
}

/// Which game: part of its address and of its key in the storage.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GameId(Arc<str>);

impl GameId {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for GameId {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        shaped(text).map(Self)
    }
}

impl fmt::Display for GameId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Which agreement within one dilemma's record; numbers are never used again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AgreementId(pub u32);

/// Which person in one game; numbers are never used again, so that two people can share a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ParticipantId(pub u32);

/// Which ballot in one game.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BallotId(pub u32);

/// Which turn in one game.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TurnId(pub u32);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_short_lowercase_and_safe_in_an_address() {
        for good in ["k3x9", "wmo-wlz", "0"] {
            assert_eq!(good.parse::<GameId>().map(|id| id.to_string()), Ok(good.to_owned()));
        }
        for bad in ["", "A", "a b", "a/b", "é", "__proto__", &"x".repeat(41)] {
            assert_eq!(bad.parse::<GameId>(), Err(NotAnId), "{bad:?}");
        }
    }
}
