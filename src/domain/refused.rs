//! Why an event was refused. The game is then exactly as it was.

use super::{AgreementId, FicheId, Rank};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    UnknownFiche(FicheId),
    NoSuchPlace(Rank),
    NotTheStack,
    UnknownAgreement(AgreementId),
    /// A name of this many characters; see [`super::Name::LONGEST`].
    TooLong {
        length: usize,
    },
    NothingToUndo,
    NothingToRedo,
}
