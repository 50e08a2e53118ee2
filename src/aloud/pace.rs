//! How fast the voice reads.

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pace {
    Slower,
    #[default]
    Usual,
    Faster,
}

impl Pace {
    pub const ALL: [Self; 3] = [Self::Slower, Self::Usual, Self::Faster];

    /// How it is stored, and called in the page.
    pub fn word(self) -> &'static str {
        match self {
            Self::Slower => "langzamer",
            Self::Usual => "gewoon",
            Self::Faster => "sneller",
        }
    }

    /// The usual pace for any other word.
    pub fn of_word(word: &str) -> Self {
        Self::ALL.into_iter().find(|pace| pace.word() == word).unwrap_or_default()
    }

    /// Times the speed that the voice has of itself.
    pub fn rate(self) -> f32 {
        match self {
            Self::Slower => 0.75,
            Self::Usual => 1.0,
            Self::Faster => 1.3,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pace_is_found_again_by_its_word_and_another_word_is_the_usual_pace() {
        for pace in Pace::ALL {
            assert_eq!(Pace::of_word(pace.word()), pace);
        }
        assert_eq!(Pace::of_word("vliegensvlug"), Pace::Usual);
    }
}
