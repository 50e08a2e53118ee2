//! What stands on each page of a PDF, as `pdftotext` reads it.

use std::path::Path;
use std::process::Command;

/// The words of every page, in the order in which the browser wrote them.
#[derive(Debug)]
pub struct Pages(Vec<String>);

impl Pages {
    /// Reads the PDF in this file.
    #[track_caller]
    pub fn of(pdf: &Path) -> Self {
        // As it was written: words beside each other are not mixed.
        let output = Command::new("pdftotext")
            .args(["-raw", "-enc", "UTF-8"])
            .arg(pdf)
            .arg("-")
            .output()
            .unwrap_or_else(|e| panic!("pdftotext, which reads a PDF, does not start: {e}"));
        assert!(output.status.success(), "{} is no PDF: {}", pdf.display(), String::from_utf8_lossy(&output.stderr));
        Self::in_text(&String::from_utf8_lossy(&output.stdout))
    }

    /// A page ends with a form feed.
    fn in_text(text: &str) -> Self {
        let mut pages: Vec<String> = text.split('\u{c}').map(squeezed).collect();
        pages.pop();
        Self(pages)
    }

    #[must_use]
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// The pages with nothing on them but their number.
    #[must_use]
    pub fn empty(&self) -> Vec<usize> {
        let is_bare = |page: &str| page.chars().all(|one| one.is_ascii_digit() || one == '/');
        (1..).zip(&self.0).filter(|(_, page)| is_bare(page)).map(|(number, _)| number).collect()
    }

    /// On which pages these words stand, once for each time.
    #[must_use]
    pub fn with(&self, words: &str) -> Vec<usize> {
        let words = squeezed(words);
        (1..).zip(&self.0).flat_map(|(number, page)| page.matches(&words).map(move |_| number)).collect()
    }
}

/// Without what the width of a line decides: spaces, and hyphens where a word was broken. Letters that a typeface joins
/// come apart.
fn squeezed(text: &str) -> String {
    const JOINED: [(char, &str); 5] = [('ﬁ', "fi"), ('ﬂ', "fl"), ('ﬀ', "ff"), ('ﬃ', "ffi"), ('ﬄ', "ffl")];
    let is_kept = |one: &char| !one.is_whitespace() && !matches!(one, '-' | '\u{ad}' | '\u{2010}' | '\u{2011}');
    let mut squeezed = String::new();
    for one in text.chars().filter(is_kept) {
        match JOINED.iter().find(|(joined, _)| *joined == one) {
            Some((_, apart)) => squeezed.push_str(apart),
            None => squeezed.push(one),
        }
    }
    squeezed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_however_their_lines_were_broken() {
        let pages = Pages::in_text("Onafhan-\nkelijke steun\n1 / 3\u{c}2 / 3\n\u{c}eﬃciënt en nog eens efficiënt\u{c}");
        assert_eq!(pages.count(), 3);
        assert_eq!(pages.empty(), [2]);
        assert_eq!(pages.with("Onafhankelijke steun"), [1]);
        assert_eq!(pages.with("efficiënt"), [3, 3]);
        assert_eq!(pages.with("elders"), [0; 0]);
    }
}
