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
        let pairs = || before.chars().zip(after.chars());
        let at: usize = pairs().take_while(|(old, new)| old == new).map(|(old, _)| old.len_utf8()).sum();
        let (before, after) = (&before[at..], &after[at..]);
        let pairs = before.chars().rev().zip(after.chars().rev());
        let tail: usize = pairs.take_while(|(old, new)| old == new).map(|(old, _)| old.len_utf8()).sum();
        Self { at, before: before[..before.len() - tail].to_owned(), after: after[..after.len() - tail].to_owned() }
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
        ] {
            let edit = Edit::between(before, after);
            assert_eq!((edit.at, edit.before.as_str(), edit.after.as_str()), wanted, "{before:?} to {after:?}");
            assert_eq!(edited(before, &edit), after);
            assert_eq!(edited(after, &edit.reversed()), before);
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
