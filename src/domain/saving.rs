//! How well the open game is kept: a fact that people are always told.

use super::DayTime;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saving {
    /// No game is open.
    Nothing,
    Pending,
    /// Written and read back, at this time; `None` when the device does not know the time.
    Saved(Option<DayTime>),
    Failed(Why),
}

/// Why the game could not be kept. The game goes on in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    Blocked,
    Full,
    /// Another tab kept a newer version of this game.
    Elsewhere,
}

impl Saving {
    /// Its name in the page, for style sheets and for tests.
    pub fn name(self) -> &'static str {
        match self {
            Self::Nothing | Self::Saved(_) => "saved",
            Self::Pending => "saving",
            Self::Failed(_) => "failed",
        }
    }
}
