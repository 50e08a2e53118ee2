//! The words of a text that was pasted: letters and digits as a keyboard here writes them, and where each stands.

use crate::signs::plain;
use std::ops::Range;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// In the text as it was pasted.
    pub range: Range<usize>,
    pub text: String,
}

/// Everything between two words is a sign that is neither a letter nor a digit; what nobody sees is not there.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut found: Vec<Word> = Vec::new();
    let mut is_inside = false;
    for (at, sign) in text.char_indices() {
        let Some(meant) = plain(sign) else { continue };
        if !meant.is_alphanumeric() {
            is_inside = false;
            continue;
        }
        let end = at + sign.len_utf8();
        match found.last_mut().filter(|_| is_inside) {
            Some(word) => {
                word.text.push(meant);
                word.range.end = end;
            }
            None => found.push(Word { range: at..end, text: meant.to_string() }),
        }
        is_inside = true;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_where_they_stand_without_what_nobody_sees() {
        let text = "‘7E\u{200b}4’\u{2011}３２５, é!";
        let found: Vec<(&str, String)> =
            words(text).into_iter().map(|word| (&text[word.range.clone()], word.text)).collect();
        let wanted = [("7E\u{200b}4", "7E4"), ("３２５", "325"), ("é", "é")];
        assert_eq!(found, wanted.map(|(stands, meant)| (stands, meant.to_owned())));
    }
}
