//! What can go wrong, as words for a person.
//!
//! Every message is a whole sentence that says what to do next where we know it. `main` is the only place
//! that turns trouble into an exit code.

use std::fmt;

/// `Usage` is a mistake in the command that was typed, `Failed` is everything that went wrong after that.
#[derive(Debug, PartialEq, Eq)]
pub enum Trouble {
    Usage(String),
    Failed(String),
}

pub type Result<T> = std::result::Result<T, Trouble>;

impl Trouble {
    pub fn exit_code(&self) -> u8 {
        match self {
            Trouble::Usage(_) => 2,
            Trouble::Failed(_) => 1,
        }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Trouble::Usage(words) | Trouble::Failed(words) => out.write_str(words),
        }
    }
}

pub fn failed<T>(words: impl Into<String>) -> Result<T> {
    Err(Trouble::Failed(words.into()))
}

/// Adds to a reason from the system what we were doing when it came.
pub trait While<T> {
    fn while_doing(self, doing: impl FnOnce() -> String) -> Result<T>;
}

impl<T, E: fmt::Display> While<T> for std::result::Result<T, E> {
    fn while_doing(self, doing: impl FnOnce() -> String) -> Result<T> {
        self.map_err(|reason| Trouble::Failed(format!("It did not work to {}: {reason}", doing())))
    }
}
