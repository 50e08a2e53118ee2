//! Why an event was refused. The game is then exactly as it was.

use super::{AgreementId, BallotId, FicheId, ParticipantId, Rank};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    UnknownFiche(FicheId),
    NoSuchPlace(Rank),
    /// A white fiche without a title.
    Untitled,
    /// Something was said about this fiche, and that would be lost.
    PlayedWith(FicheId),
    NotTheStack,
    UnknownAgreement(AgreementId),
    /// A name of this many characters; see [`super::Name::LONGEST`].
    TooLong {
        length: usize,
    },
    /// A board with other fiches than those of the game.
    OtherFiches,
    UnknownBallot(BallotId),
    UnknownParticipant(ParticipantId),
    /// Nobody said that they lay an order of their own.
    NobodyLays,
    /// Each turn moves one fiche, and this turn already moved this one.
    OneFichePerTurn(FicheId),
    NobodysTurn,
    NothingToUndo,
    NothingToRedo,
}
