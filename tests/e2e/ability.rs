//! What cannot be tried in a browser, and why.

use crate::browser::Browser;
use crate::player::Player;
use std::io::Write;

/// Something that not every driver can.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ability {
    /// A finger that scrolls the page.
    Sweep,
    /// The page on paper, as a PDF.
    Print,
    /// A file system of the browser's own, with a file in the place of one that somebody chooses.
    OwnFiles,
    /// A device that forces its own colours on every page.
    ForcedColours,
}

impl Browser {
    /// Why its driver cannot do this; `None` when it can.
    pub fn lacks(self, ability: Ability) -> Option<&'static str> {
        match (self, ability) {
            (Self::Firefox, Ability::Sweep) => Some("the finger of its driver reaches the page but not the scrolling"),
            (Self::Webkit, Ability::Sweep) => Some("its driver makes a mouse of every finger"),
            (Self::Webkit, Ability::Print) => Some("its driver does not know the command"),
            (Self::Webkit, Ability::OwnFiles) => Some("under its driver all is private, and gets no files of its own"),
            (Self::Firefox | Self::Webkit, Ability::ForcedColours) => Some("its driver cannot play such a device"),
            (Self::Chromium, _) | (Self::Firefox, Ability::Print | Ability::OwnFiles) => None,
        }
    }
}

impl Player {
    /// Whether this can be tried here. When it cannot, the output says so, and `cargo xtask test` counts the
    /// story as left out and not as passed: a story that gets `false` has to end at once.
    #[must_use]
    pub fn can(&self, ability: Ability) -> bool {
        let Some(why) = self.browser.lacks(ability) else { return true };
        // Past the capture of the test program, which shows only what a failing story printed.
        let line = format!("left out · {}: {}, because {why}\n", self.browser, self.story());
        if let Err(e) = std::io::stdout().lock().write_all(line.as_bytes()) {
            panic!("what is left out cannot be told: {e}");
        }
        false
    }
}
