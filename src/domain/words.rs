//! In which words a text is told.

/// A pack can tell each text twice; where it has only one, that one is for everybody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Words {
    #[default]
    Usual,
    /// Shorter, with easy words.
    Plain,
}

impl Words {
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Usual => Self::Plain,
            Self::Plain => Self::Usual,
        }
    }
}
