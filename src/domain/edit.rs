//! A change in a text: only the piece that became different, so that a long text with a small change is
//! a small step, in memory and on the device.

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// Where the piece begins, in bytes; always between two characters.
    pub at: usize,
    pub before: String,
    pub after: String,
}

impl Edit {
    /// What became different between two texts.
    pub fn between(before: &str, after: &str) -> Self {
        let lead = before.floor_char_boundary(same_start(before.as_bytes(), after.as_bytes()));
        let (before, after) = (&before[lead..], &after[lead..]);
        let tail = same_end(before.as_bytes(), after.as_bytes());
        // No text begins in the middle of a character, so both tails begin in the same place of the same character.
        let tail = before.len() - before.ceil_char_boundary(before.len() - tail);
        Self {
            at: lead,
            before: before[..before.len() - tail].to_owned(),
            after: after[..after.len() - tail].to_owned(),
        }
    }

    pub fn is_idle(&self) -> bool {
        self.before == self.after
    }

    /// The same edit the other way round.
    #[must_use]
    pub fn reversed(&self) -> Self {
        Self { at: self.at, before: self.after.clone(), after: self.before.clone() }
    }

    /// Makes this edit. A text in which the piece does not stand there is left as it is: nothing is
    /// ever cut away that was not looked at.
    pub fn apply(&self, text: &mut String) {
        let range = self.at..self.at.saturating_add(self.before.len());
        if text.get(range.clone()) == Some(self.before.as_str()) {
            text.replace_range(range, &self.after);
        }
    }

    /// Makes one edit out of two that follow each other, when they touch; hands the second one back
    /// when it is somewhere else in the text.
    pub fn join(&mut self, next: Self) -> Option<Self> {
        // Both pieces as they lie in the text between the two edits.
        let (first_end, next_end) = (self.at + self.after.len(), next.at + next.before.len());
        if next.at > first_end || next_end < self.at {
            return Some(next);
        }
        let lead = self.at.saturating_sub(next.at);
        let tail = next_end.saturating_sub(first_end);
        let before = [&next.before[..lead], &self.before, &next.before[next.before.len() - tail..]].concat();
        let kept_start = next.at.saturating_sub(self.at);
        let kept_end = self.after.len() - first_end.saturating_sub(next_end);
        let after = [&self.after[..kept_start], &next.after, &self.after[kept_end..]].concat();
        *self = Self { at: self.at.min(next.at), before, after };
        None
    }
}

/// So many bytes at once are compared as one.
const PIECE: usize = 256;

fn same_start(one: &[u8], other: &[u8]) -> usize {
    let pieces = one.chunks_exact(PIECE).zip(other.chunks_exact(PIECE)).take_while(|(one, other)| one == other).count();
    let at = pieces * PIECE;
    at + one[at..].iter().zip(&other[at..]).take_while(|(one, other)| one == other).count()
}

fn same_end(one: &[u8], other: &[u8]) -> usize {
    let pieces = one.rchunks_exact(PIECE).zip(other.rchunks_exact(PIECE)).take_while(|(one, other)| one == other);
    let tail = pieces.count() * PIECE;
    let rest = |text: &[u8]| text.len() - tail;
    let pairs = one[..rest(one)].iter().rev().zip(other[..rest(other)].iter().rev());
    tail + pairs.take_while(|(one, other)| one == other).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edited(text: &str, edit: &Edit) -> String {
        let mut text = text.to_owned();
        edit.apply(&mut text);
        text
    }

    #[test]
    fn an_edit_holds_only_what_became_different() {
        for (before, after, wanted) in [
            ("", "", (0, "", "")),
            ("een kat", "een hond", (4, "kat", "hond")),
            ("aa", "aaa", (2, "", "a")),
            ("één", "één twee", (5, "", " twee")),
            ("é", "è", (0, "é", "è")),
            ("👍🏽", "👍🏿", (4, "🏽", "🏿")),
            // Characters of which only the first, the middle or the last bytes are the same.
            ("a€b", "a₭b", (1, "€", "₭")),
            ("aéb", "aàb", (1, "é", "à")),
            ("a©b", "aéb", (1, "©", "é")),
            ("é", "éé", (2, "", "é")),
        ] {
            let edit = Edit::between(before, after);
            assert_eq!((edit.at, edit.before.as_str(), edit.after.as_str()), wanted, "{before:?} to {after:?}");
            assert_eq!(edited(before, &edit), after);
            assert_eq!(edited(after, &edit.reversed()), before);
        }
    }

    /// Long texts are compared in pieces; what is found is what comparing them character by character finds.
    #[test]
    fn a_letter_in_a_long_text_is_found_wherever_it_is() {
        let signs: Vec<char> = "één 👍🏽 ©₭€ ".chars().cycle().take(1_000).collect();
        let before: String = signs.iter().collect();
        for at in 0..=signs.len() {
            let after: String = signs[..at].iter().chain(['x'].iter()).chain(&signs[at..]).collect();
            let edit = Edit::between(&before, &after);
            let bytes: usize = signs[..at].iter().map(|sign| sign.len_utf8()).sum();
            assert_eq!(edit, Edit { at: bytes, before: String::new(), after: "x".into() });
            let back = Edit::between(&after, &before);
            assert_eq!(back, edit.reversed());
        }
    }

    #[test]
    fn typing_on_becomes_one_edit_and_typing_elsewhere_does_not() {
        let mut edit = Edit::between("dag", "dag a");
        assert_eq!(edit.join(Edit::between("dag a", "dag allemaal")), None);
        assert_eq!(edit, Edit::between("dag", "dag allemaal"));
        assert!(edit.join(Edit::between("dag allemaal", "Dag allemaal")).is_some(), "the start was not touched");
    }

    #[test]
    fn a_text_that_is_another_one_is_left_alone() {
        let edit = Edit { at: 3, before: "x".into(), after: "y".into() };
        for other in ["", "abc", "abcz", "ab👍"] {
            assert_eq!(edited(other, &edit), other);
        }
    }
}
