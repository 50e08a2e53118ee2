//! What the world outside has to do after an event: a closed list, run by one match in `app`.

use super::change::Change;
use super::{FicheId, Name, Place, Side};

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
    /// A white fiche, new or changed.
    WhiteWritten {
        title: Name,
    },
    WhiteRemoved {
        title: Name,
    },
    Shuffled,
    AgreementRemoved,
    /// An order of this person came in, or took the place of an earlier one.
    HandedIn {
        who: Called,
        replaced: Replaced,
    },
    AllHandedIn {
        orders: usize,
    },
    BallotRemoved,
    Revealed,
    CoveredAgain,
    Adopted,
    /// It is this person's turn.
    Turn {
        who: Called,
    },
    Undone(Change),
    Redone(Change),
    /// This many steps at once, back or forth.
    Stepped {
        steps: usize,
    },
}

/// A person as a group tells its people apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Called {
    pub name: Name,
    /// Which one of those with this name, counted from 1; `None` when nobody shares it.
    pub number: Option<usize>,
}

/// Whether something was there before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Replaced {
    No,
    Yes,
}
