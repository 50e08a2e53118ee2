//! An agreement that the group makes about one dilemma: what, who, and when.

use super::{AgreementId, Day, GameId};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    pub id: AgreementId,
    pub what: String,
    pub owner: String,
    pub due: Option<Day>,
    pub kept: Kept,
    /// The one of an earlier game that was taken along.
    pub from: Option<Origin>,
}

/// An agreement of another game.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    pub game: GameId,
    pub agreement: AgreementId,
}

/// Whether what was agreed is done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kept {
    #[default]
    NotYet,
    Done,
}

impl Kept {
    pub const ALL: [Self; 2] = [Self::NotYet, Self::Done];

    /// Its name in a file.
    pub fn name(self) -> &'static str {
        match self {
            Self::NotYet => "not-yet",
            Self::Done => "done",
        }
    }
}

impl Agreement {
    pub fn blank(id: AgreementId) -> Self {
        Self { id, what: String::new(), owner: String::new(), due: None, kept: Kept::NotYet, from: None }
    }

    /// True while nobody wrote anything in it.
    pub fn is_blank(&self) -> bool {
        self.what.trim().is_empty() && self.owner.trim().is_empty() && self.due.is_none()
    }
}

/// One part of an agreement, with its new value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AgreementPart {
    What(String),
    Owner(String),
    Due(Option<Day>),
    Kept(Kept),
}
