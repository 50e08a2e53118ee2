//! A fiche: the cardboard piece that stands for one dilemma, with two sides.

use super::ids::{NotAnId, shaped};
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// Which fiche. The same text is the id of its dilemma and the address of its booklet page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FicheId(Arc<str>);

impl FicheId {
    /// The white fiche with this number, from 1 on.
    pub fn of_white(number: usize) -> Self {
        Self([WHITE, &number.to_string()].concat().into())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its number, when it is a white fiche; see [`White`](super::White).
    pub fn white(&self) -> Option<usize> {
        let number = self.0.strip_prefix(WHITE)?.parse().ok();
        number.filter(|number| (1..=super::White::MOST).contains(number) && *self == Self::of_white(*number))
    }
}

/// How the ids of white fiches begin.
const WHITE: &str = "eigen-";

impl FromStr for FicheId {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        shaped(text).map(Self)
    }
}

impl fmt::Display for FicheId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The dilemma is on the front, the supporting questions are on the back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    #[default]
    Front,
    Back,
}

impl Side {
    pub fn other(self) -> Self {
        match self {
            Self::Front => Self::Back,
            Self::Back => Self::Front,
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::Front => "front",
            Self::Back => "back",
        }
    }
}

impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
