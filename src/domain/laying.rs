//! Somebody lays an order of their own: for as long as that lasts, their board is the one on the table. Not kept; after
//! a reload the screen asks first who sits before it.

use super::history::History;
use super::{Ballot, BallotId, Board};

#[derive(Clone, Debug, PartialEq)]
pub struct Laying {
    pub(super) ballot: BallotId,
    /// The ballot as it was when this began; `None` for a new one.
    pub(super) before: Option<Ballot>,
    /// The order as it was is a step of the group already, so that nothing is lost when this breaks off.
    pub(super) is_noted: bool,
    /// The board as it was when this began.
    pub(super) start: Board,
    /// The steps of this person alone: nobody else sees or undoes them.
    pub(super) history: History,
}

impl Laying {
    pub fn ballot(&self) -> BallotId {
        self.ballot
    }
}
