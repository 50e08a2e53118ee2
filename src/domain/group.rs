//! The group around the screen: the way to one order, the orders of each, and the turns.

use super::{Ballots, GameId, Turns, Way};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Group {
    pub way: Way,
    pub ballots: Ballots,
    pub cover: Cover,
    pub turns: Turns,
    /// Set on somebody's own phone: the game on the big screen for which an order is made here.
    pub guest_of: Option<GameId>,
}

impl Group {
    /// Whether there are orders, and they lie open.
    pub fn is_revealed(&self) -> bool {
        self.cover == Cover::Revealed && self.ballots.done().next().is_some()
    }
}

/// Whether the orders of all can be seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cover {
    #[default]
    Covered,
    Revealed,
}

impl Cover {
    /// Its name in a file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Covered => "covered",
            Self::Revealed => "revealed",
        }
    }
}
