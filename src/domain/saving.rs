//! How well the open game is kept: a fact that people are always told.

use super::DayTime;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saving {
    /// No game is open.
    Nothing,
    Pending,
    /// Written and read back, at this time; `None` when the device does not know the time.
    Saved(Option<DayTime>),
    /// Another tab writes this game, and this one shows what it keeps.
    Followed,
    Failed(Why),
}

/// Why the game could not be kept. The game goes on in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The browser forbids it.
    Blocked,
    /// Most often the disk is full.
    Full,
    /// It stands in localStorage only, which a crash can lose.
    Fleeting,
    /// A newer version of the app has written this game.
    Newer,
    /// Another tab removed this game from the device.
    Removed,
}

impl Saving {
    /// Its name in the page, for style sheets and for tests.
    pub fn name(self) -> &'static str {
        match self {
            Self::Nothing | Self::Saved(_) | Self::Followed => "saved",
            Self::Pending => "saving",
            Self::Failed(_) => "failed",
        }
    }
}
