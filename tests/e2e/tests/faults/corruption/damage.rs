//! One character of a text that is not as it was.

use e2e::Dice;
use std::fmt;

#[derive(Debug)]
pub struct Damage {
    /// Counted in characters.
    at: usize,
    kind: Kind,
    around: String,
}

#[derive(Clone, Copy, Debug)]
enum Kind {
    Changed(char),
    Gone,
    TooMany(char),
}

/// What a text may turn into: the marks of JSON, letters, digits, and what should stand in no text at all.
const CHARACTERS: [char; 14] = ['"', '{', '}', '[', ']', ',', ':', '\\', 'a', 'Z', '0', '9', ' ', '\u{1}'];

impl Damage {
    pub fn some(text: &str, dice: &mut Dice) -> Self {
        let at = dice.place_in(text.chars().count());
        let there = text.chars().nth(at).unwrap_or_default();
        let others: Vec<char> = CHARACTERS.into_iter().filter(|other| *other != there).collect();
        let other = dice.one_of(&others);
        let kind = dice.one_of(&[Kind::Changed(other), Kind::Gone, Kind::TooMany(other)]);
        let around = text.chars().skip(at.saturating_sub(12)).take(24).collect();
        Self { at, kind, around }
    }

    pub fn done_to(&self, text: &str) -> String {
        let mut characters: Vec<char> = text.chars().collect();
        match self.kind {
            Kind::Changed(other) => characters[self.at] = other,
            Kind::Gone => drop(characters.remove(self.at)),
            Kind::TooMany(other) => characters.insert(self.at, other),
        }
        characters.into_iter().collect()
    }
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} at {} in `…{}…`", self.kind, self.at, self.around)
    }
}
