//! What lies open on the table: at most one fiche, so that the table never hides itself.

use super::{FicheId, Side};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Open {
    #[default]
    Nothing,
    /// Turned over where it lies; its questions show.
    Turned(FicheId),
    /// Held up for all to read, with this side in front.
    Reading(FicheId, Side),
}

impl Open {
    /// The side of this fiche that shows where it lies.
    pub fn side_of(&self, fiche: &FicheId) -> Side {
        match self {
            Self::Turned(turned) if turned == fiche => Side::Back,
            _ => Side::Front,
        }
    }

    /// The fiche that is open, on whichever side.
    pub fn fiche(&self) -> Option<&FicheId> {
        match self {
            Self::Nothing => None,
            Self::Turned(fiche) | Self::Reading(fiche, _) => Some(fiche),
        }
    }
}
