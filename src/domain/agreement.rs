//! An agreement that the group makes about one dilemma: what, who, and when.

use super::{AgreementId, Day};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    pub id: AgreementId,
    pub what: String,
    pub owner: String,
    pub due: Option<Day>,
}

impl Agreement {
    pub fn blank(id: AgreementId) -> Self {
        Self { id, what: String::new(), owner: String::new(), due: None }
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
}
