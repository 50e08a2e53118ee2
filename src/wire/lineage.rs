//! From which texts a stored text was made: a version vector (Parker et al. 1983, "Detection of mutual inconsistency in
//! distributed systems").
//!
//! A revision only counts; of two tabs that went on from one text, both may come to the same number, or one be ahead of the
//! other without ever having seen it. So each tab that opens a game begins a line of its own, and a text names the last
//! revision that it knew of each line. What does not know another text was not made from it.

use serde_json::Value;

/// The field of a stored document.
pub(super) const FIELD: &str = "lines";
/// Older lines are left out. A text of such a line counts as one that nobody knows.
const LONGEST: usize = 16;

/// A line and its last revision, the line of the text itself first. Empty for a text of an earlier app, and for a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lineage(Vec<(u64, u64)>);

impl Lineage {
    /// That of a text with this revision on this line, which was made from a text with this lineage.
    #[must_use]
    pub fn then(&self, line: u64, revision: u64) -> Self {
        let known = self.0.iter().filter(|(other, _)| *other != line).copied();
        Self([(line, revision)].into_iter().chain(known).take(LONGEST).collect())
    }

    /// True when a text with this lineage was made from the other one, or is that one; also when that is not known, because
    /// one of them is of an earlier app.
    pub fn knows(&self, other: &Self) -> bool {
        match other.0.first() {
            Some((line, revision)) if !self.0.is_empty() => {
                self.0.iter().any(|(own, last)| own == line && last >= revision)
            }
            _ => true,
        }
    }

    pub(super) fn of(document: &Value) -> Self {
        let pair = |pair: &Value| Some((pair.get(0)?.as_u64()?, pair.get(1)?.as_u64()?));
        let lines = document.get(FIELD).and_then(Value::as_array);
        Self(lines.into_iter().flatten().filter_map(pair).take(LONGEST).collect())
    }

    /// Puts it at the end of the text of a JSON group.
    pub(super) fn write(&self, mut text: String) -> String {
        if !self.0.is_empty() && text.pop() == Some('}') {
            let lines: Vec<String> = self.0.iter().map(|(line, last)| format!("[{line},{last}]")).collect();
            text.push_str(&format!(",\"{FIELD}\":[{}]}}", lines.join(",")));
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn back(lineage: &Lineage) -> Lineage {
        Lineage::of(&serde_json::from_str(&lineage.write("{\"a\":1}".to_owned())).expect("JSON"))
    }

    #[test]
    fn a_text_knows_what_it_was_made_from_and_nothing_else() {
        let first = Lineage::default().then(7, 1);
        let (ours, theirs) = (first.then(7, 2), first.then(9, 2));
        let joined = theirs.then(7, 5);
        assert!(ours.knows(&first) && theirs.knows(&first) && joined.knows(&theirs) && joined.knows(&ours));
        assert!(!ours.knows(&theirs) && !theirs.knows(&ours) && !first.knows(&ours));
        for lineage in [&first, &ours, &joined] {
            assert_eq!(&back(lineage), lineage);
        }
    }

    #[test]
    fn of_a_text_of_an_earlier_app_nothing_is_known() {
        let (old, new) = (Lineage::default(), Lineage::default().then(7, 1));
        assert!(old.knows(&new) && new.knows(&old));
        assert_eq!(old.write("{}".to_owned()), "{}");
        let strange = serde_json::json!({ "lines": [[1], "x", [3, -1], [5, 6]] });
        assert_eq!(Lineage::of(&strange), Lineage::default().then(5, 6));
    }

    #[test]
    fn it_does_not_grow_for_ever() {
        let long = (0..100).fold(Lineage::default(), |lineage, line| lineage.then(line, line));
        assert_eq!(long.0.len(), LONGEST);
        assert!(long.knows(&Lineage::default().then(99, 99)) && !long.knows(&Lineage::default().then(3, 3)));
    }
}
