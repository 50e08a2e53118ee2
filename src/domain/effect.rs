//! What the world outside has to do after an event: a closed list, run by one match in `app`.

use super::change::Change;
use super::{FicheId, Place, Side};

#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// The game changed and must be kept.
    Save,
    /// Tell everybody, also those who listen instead of look.
    Say(Said),
    /// The fiche is somewhere else now; the one who moved it keeps hold of it.
    Focus(FicheId),
}

/// Something worth saying; the words are made in `text`.
#[derive(Clone, Debug, PartialEq)]
pub enum Said {
    Laid {
        fiche: FicheId,
        place: Place,
    },
    Turned {
        fiche: FicheId,
        side: Side,
    },
    Shuffled,
    AgreementRemoved,
    Undone(Change),
    Redone(Change),
    /// This many steps at once, back or forth.
    Stepped {
        steps: usize,
    },
}
