//! Cuts Dutch texts into sentences. A sentence is said in one go, so a cut in the wrong place is a
//! stumble; one too few is only a longer breath. When in doubt there is no cut.

use std::ops::Range;

/// What is said in one go, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Which of the blocks it stands in.
    pub block: usize,
    /// Where it begins in that block, in UTF-16 units, as the page counts.
    pub start: usize,
    pub text: String,
}

impl Sentence {
    /// Where it stands in its block, in UTF-16 units.
    pub fn range(&self) -> Range<usize> {
        self.start..self.start + units(&self.text)
    }
}

/// The sentences of some blocks, such as the paragraphs of a page. None of them goes on in the next block.
pub fn sentences<'a>(blocks: impl Iterator<Item = &'a str>) -> Vec<Sentence> {
    let mut found = Vec::new();
    for (block, text) in blocks.enumerate() {
        found.extend(cut(text).into_iter().map(|range| Sentence {
            block,
            start: units(&text[..range.start]),
            text: text[range].to_owned(),
        }));
    }
    found
}

/// The word around this spot. All in UTF-16 units, as voices count.
pub fn word_at(text: &str, spot: usize) -> Range<usize> {
    let mut word = 0..0;
    for letter in text.chars() {
        let next = word.end + letter.len_utf16();
        if !letter.is_whitespace() {
            word.end = next;
        } else if word.end > spot {
            return word;
        } else {
            word = next..next;
        }
    }
    word
}

fn units(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

/// The sentences in bytes, without the spaces around them.
fn cut(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, sign) in text.char_indices().filter(|(_, sign)| matches!(sign, '.' | '!' | '?' | '…')) {
        // What closes behind the sign belongs to the sentence.
        let rest = text[at + sign.len_utf8()..].trim_start_matches(['’', '”', '"', '\'', ')', ']', '»']);
        let end = text.len() - rest.len();
        let is_last_sign = rest.is_empty() || rest.starts_with(char::is_whitespace);
        if is_last_sign && ends(&text[start..at], sign, rest.trim_start()) {
            found.extend(trimmed(text, start..end));
            start = end;
        }
    }
    found.extend(trimmed(text, start..text.len()));
    found
}

/// Without the spaces around it; nothing when there is nothing to say in it.
fn trimmed(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let piece = &text[range.clone()];
    let start = range.start + piece.len() - piece.trim_start().len();
    piece.contains(char::is_alphanumeric).then(|| start..start + piece.trim().len())
}

/// Whether a sentence ends at this sign, between what stands before it and what comes next.
fn ends(before: &str, sign: char, next: &str) -> bool {
    let Some(first) = first_letter(next) else { return true };
    if is_small(first) {
        return false;
    }
    let word = before.rsplit(|c: char| c.is_whitespace() || "(‘“'\"".contains(c)).next().unwrap_or_default();
    sign != '.' || !(is_short(word, first) || is_number_of_item(before, word))
}

/// The letter or digit that tells whether a sentence begins here: in `’s Ochtends` that is the O.
fn first_letter(next: &str) -> Option<char> {
    let inside = next.trim_start_matches(|c: char| !c.is_alphanumeric() && !"’'".contains(c));
    let clipped = inside.strip_prefix(['’', '\'']).and_then(|rest| rest.split_once(' '));
    let inside = match clipped {
        Some(("s" | "t" | "n" | "k", rest)) => rest,
        _ => inside,
    };
    inside.chars().find(|c| c.is_alphanumeric())
}

/// `1. Lees de fiche.`: a number of its own.
fn is_number_of_item(before: &str, word: &str) -> bool {
    before.trim() == word && word.chars().all(|c| c.is_ascii_digit() || c == '.')
}

/// Short for something that the sentence goes on with.
fn is_short(word: &str, next: char) -> bool {
    /// A name or another word follows, with a capital or without.
    const BEFORE_MORE: &str = "bijv bv vgl zgn incl excl resp ca nr nrs art artt blz pag p par hfst afd tel dhr mevr mw \
                               dr drs mr ir ing prof ds st fam zg";
    /// Only a number goes on with the sentence.
    const BEFORE_A_NUMBER: &str = "max min jan feb mrt apr jun jul aug sep sept okt nov dec";
    /// With points inside, and often the last word of a sentence.
    const OFTEN_LAST: &str = "e.d e.a c.s o.i.d n.v.t a.u.b s.v.p j.l";
    let small = word.to_ascii_lowercase();
    let is_in = |list: &str| list.split(' ').any(|short| short == small);
    let is_initial = word.len() == 1 && *word != *small;
    let has_points = word.contains('.') && word.contains(char::is_alphabetic) && !is_in(OFTEN_LAST);
    is_initial || has_points || is_in(BEFORE_MORE) || (next.is_ascii_digit() && is_in(BEFORE_A_NUMBER))
}

/// The small letters of Dutch, also those with an accent.
fn is_small(letter: char) -> bool {
    matches!(letter, 'a'..='z' | 'à'..='ÿ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_cut_where_the_table_says() {
        for line in include_str!("../../tests/data/sentences.txt").lines() {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let expected: Vec<&str> = line.split(" | ").collect();
            let text = expected.join(" ");
            let found = sentences([text.as_str()].into_iter());
            assert_eq!(found.iter().map(|sentence| sentence.text.as_str()).collect::<Vec<_>>(), expected);
        }
    }

    #[test]
    fn a_sentence_knows_its_block_and_where_it_stands_there_as_the_page_counts() {
        let found = sentences(["  Eén 😀 zin. Nog een. ", "…", "Dit."].into_iter());
        let places: Vec<_> = found.iter().map(|sentence| (sentence.block, sentence.range())).collect();
        assert_eq!(places, [(0, 2..13), (0, 14..22), (2, 0..4)]);
    }

    #[test]
    fn the_word_around_a_spot_ends_at_a_space() {
        for (spot, word) in [(0, 0..3), (2, 0..3), (4, 4..8), (5, 4..8), (9, 9..13), (40, 9..13)] {
            assert_eq!(word_at("Wie doet wat?", spot), word, "{spot}");
        }
        assert_eq!(word_at("Één😀x zin.", 8), 7..11);
    }
}
