//! In which words a text is told.

/// A pack can tell each text twice; where it has only one, that one is for everybody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Words {
    #[default]
    Usual,
    /// Shorter, with easy words.
    Plain,
}

/// The same thing told in the usual words, and perhaps in plain ones too.
#[derive(Clone, Debug, PartialEq)]
pub struct Told<T> {
    pub usual: T,
    pub plain: Option<T>,
}

impl<T> Told<T> {
    /// In these words if it is told in them, else in the usual ones.
    pub fn told(&self, words: Words) -> &T {
        match (words, &self.plain) {
            (Words::Plain, Some(plain)) => plain,
            _ => &self.usual,
        }
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_told_once_is_told_to_everybody() {
        let once = Told { usual: "usual", plain: None };
        let twice = Told { usual: "usual", plain: Some("plain") };
        assert_eq!((once.told(Words::Usual), once.told(Words::Plain)), (&"usual", &"usual"));
        assert_eq!((twice.told(Words::Usual), twice.told(Words::Plain)), (&"usual", &"plain"));
    }
}
