//! Which texts were taken along, and what stood in them, without keeping them twice.

use super::seal::sum as fingerprint;

/// A key and the fingerprint of its text on each line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Note(Vec<(String, u64)>);

impl Note {
    /// What cannot be read is left out.
    pub fn read(text: &str) -> Self {
        let line = |line: &str| {
            let (print, key) = line.split_once(' ')?;
            Some((key.to_owned(), u64::from_str_radix(print, 16).ok()?))
        };
        Self(text.lines().filter_map(line).collect())
    }

    pub fn write(&self) -> String {
        self.0.iter().map(|(key, print)| format!("{print:x} {key}\n")).collect()
    }

    pub fn has(&self, key: &str) -> bool {
        self.0.iter().any(|(own, _)| own == key)
    }

    /// Whether this text stood there.
    pub fn is(&self, key: &str, text: &str) -> bool {
        self.0.iter().any(|(own, print)| own == key && *print == fingerprint(text))
    }

    pub fn put(&mut self, key: &str, text: &str) {
        match self.0.iter_mut().find(|(own, _)| own == key) {
            Some((_, print)) => *print = fingerprint(text),
            None => self.0.push((key.to_owned(), fingerprint(text))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_tells_which_texts_were_taken_and_which_became_different_since() {
        let mut note = Note::default();
        note.put("dilemmaspel/spel/een met spatie", "eerst");
        note.put("dilemmaspel/spel/twee", "");
        let back = Note::read(&note.write());
        assert_eq!(back, note);
        assert!(back.is("dilemmaspel/spel/een met spatie", "eerst") && back.is("dilemmaspel/spel/twee", ""));
        assert!(!back.is("dilemmaspel/spel/twee", "later") && back.has("dilemmaspel/spel/twee"));
        assert!(!back.has("dilemmaspel/spel/drie"));
        assert_eq!(Note::read("zomaar\n\nx y\n"), Note::default());
    }
}
