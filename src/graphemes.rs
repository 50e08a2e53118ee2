//! What a reader sees as one sign: a letter with its accents, a flag, a family of emoji. Texts are cut between them only.
//!
//! This follows the rules of Unicode (UAX #29) as far as names need them, without their tables, which would be a large part
//! of a small download.

/// As many whole signs from the start of a text as fit in so many characters.
pub fn start(text: &str, most: usize) -> &str {
    let mut left = most;
    let whole = graphemes(text).take_while(|sign| {
        let length = sign.chars().count();
        let fits = length <= left;
        left -= length.min(left);
        fits
    });
    &text[..whole.map(str::len).sum()]
}

/// The signs of a text, one after another.
pub fn graphemes(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (sign, behind) = rest.split_at(length_of_first(rest));
        rest = behind;
        (!sign.is_empty()).then_some(sign)
    })
}

fn length_of_first(text: &str) -> usize {
    let mut letters = text.char_indices();
    let Some((_, mut before)) = letters.next() else { return 0 };
    let mut flags = usize::from(is_half_a_flag(before));
    for (at, letter) in letters {
        let completes_flag = is_half_a_flag(letter) && is_half_a_flag(before) && flags % 2 == 1;
        if !completes_flag && !belongs_to(letter, before) {
            return at;
        }
        flags += usize::from(is_half_a_flag(letter));
        before = letter;
    }
    text.len()
}

/// Two of these are a flag.
fn is_half_a_flag(letter: char) -> bool {
    matches!(letter, '\u{1f1e6}'..='\u{1f1ff}')
}

/// Whether a letter stands on, under or in the one before it.
fn belongs_to(letter: char, before: char) -> bool {
    const JOINER: char = '\u{200d}';
    // A sign that makes one consonant of two in the scripts of India.
    let joins_consonants = |letter: char| is_indic(letter) && u32::from(letter) % 0x80 == 0x4d;
    before == JOINER && !letter.is_whitespace()
        || joins_consonants(before) && is_indic(letter)
        || is_mark(letter)
        || matches!((part_of_syllable(before), part_of_syllable(letter)), (Some(one), Some(next)) if one <= next)
}

/// An accent, a vowel sign, a joiner, a form or a colour of an emoji. Those that take no room are what Rust does not print
/// by themselves when it shows a text to a programmer.
fn is_mark(letter: char) -> bool {
    // Signs about lines and directions stand by themselves.
    let stands_alone = || {
        matches!(letter, '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    let has_no_room = || letter.escape_debug().len() > 1 && !stands_alone();
    let is_vowel_sign = || is_indic(letter) && matches!(u32::from(letter) % 0x80, 0x3e..=0x4c | 0x2..=0x3);
    !letter.is_ascii()
        && !letter.is_whitespace()
        && (matches!(letter, '\u{1f3fb}'..='\u{1f3ff}' | '\u{e33}' | '\u{eb3}') || is_vowel_sign() || has_no_room())
}

/// From Devanagari to Malayalam, whose blocks are laid out alike.
fn is_indic(letter: char) -> bool {
    matches!(letter, '\u{900}'..='\u{d7f}')
}

/// Begin, middle and end of a Korean syllable that is written in parts.
fn part_of_syllable(letter: char) -> Option<usize> {
    ['\u{1100}'..='\u{115f}', '\u{1160}'..='\u{11a7}', '\u{11a8}'..='\u{11ff}']
        .iter()
        .position(|part| part.contains(&letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_cut_where_the_table_says_and_nowhere_else() {
        for line in include_str!("../tests/data/graphemes.txt").lines().filter(|line| !line.starts_with("# ")) {
            let wanted: Vec<&str> = line.split(" | ").collect();
            let text = wanted.concat();
            assert_eq!(graphemes(&text).collect::<Vec<_>>(), wanted);
            for most in 0..=text.chars().count() {
                let start = start(&text, most);
                let is_whole = (0..=wanted.len()).any(|signs| wanted[..signs].concat() == start);
                assert!(is_whole && start.chars().count() <= most, "{start:?} of {text:?}");
            }
        }
    }

    #[test]
    fn as_much_as_fits_is_kept() {
        for (text, most, kept) in
            [("Noor", 3, "Noo"), ("Noor", 9, "Noor"), ("", 3, ""), ("a👩‍🦽", 3, "a"), ("👩‍🦽", 2, ""), ("é", 1, "é")]
        {
            assert_eq!(start(text, most), kept);
        }
    }
}
