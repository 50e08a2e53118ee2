//! One name in several spellings: with small letters or capitals, with an accent that is a part of the letter or a sign of
//! its own, or with signs that nobody sees.
//!
//! Pure: the same text always gives the same answer. The tables of Unicode are those of the browser, which has them
//! anyway; natively they come from a crate.

use std::borrow::Cow;

/// Whether both are one name. An accent counts: René is not Rene.
pub fn is_same(one: &str, other: &str) -> bool {
    one == other || folded(one) == folded(other)
}

/// What all spellings of a name have in common; not for people to read.
pub fn folded(text: &str) -> String {
    let seen = text.chars().filter(|letter| !is_unseen(*letter));
    let small: String =
        seen.flat_map(char::to_lowercase).map(|letter| if letter == 'ς' { 'σ' } else { letter }).collect();
    composed(small.trim()).into_owned()
}

/// Takes no room in a line, and means nothing in a name: soft hyphens, spaces without width, marks of direction.
fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}' | '\u{feff}')
        || ('\u{202a}'..='\u{202e}').contains(&letter)
        || ('\u{2066}'..='\u{2069}').contains(&letter)
}

/// With every accent in its letter, where there is such a letter
/// (normalization form C of [UAX #15](https://www.unicode.org/reports/tr15/)).
fn composed(text: &str) -> Cow<'_, str> {
    // Nothing below this can be put together.
    const FIRST_MARK: char = '\u{300}';
    if text.chars().all(|letter| letter < FIRST_MARK) { Cow::Borrowed(text) } else { Cow::Owned(normalized(text)) }
}

#[cfg(target_arch = "wasm32")]
fn normalized(text: &str) -> String {
    js_sys::JsString::from(text).normalize("NFC").into()
}

#[cfg(not(target_arch = "wasm32"))]
fn normalized(text: &str) -> String {
    unicode_normalization::UnicodeNormalization::nfc(text).collect()
}
