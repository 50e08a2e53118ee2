//! A name inside a sentence, so that its direction stays its own.
//!
//! A sentence takes its direction from the letters in it: without this, a game that is named in Arabic turns the Dutch
//! around it. Everything that somebody typed or that comes from a file goes through here before words are put beside it;
//! `tests/directions.rs` calls every text function to see that it did.

/// First strong isolate: what follows has a direction of its own, up to [`END`].
const BEGIN: char = '\u{2068}';
/// Pop directional isolate.
const END: char = '\u{2069}';

/// The name as it is, or set apart where it could turn the words around it. It cannot end that by itself: an isolate
/// inside it is closed, one that it did not open stays so, and signs that turn or override what follows are left out.
#[inline(never)]
pub fn isolated(name: &str) -> String {
    if !name.contains(can_turn) {
        return name.to_owned();
    }
    let (mut own, mut open) = (String::new(), 0_usize);
    // Whether the name stands in one isolate of its own already, and where that one ended.
    let mut ends_at = None;
    for letter in name.chars() {
        match letter {
            // Signs of an older way, in which one that is not closed turns the rest of the paragraph.
            '\u{202a}'..='\u{202e}' => continue,
            '\u{2066}'..='\u{2068}' => open += 1,
            END if open == 0 => continue,
            END => open -= 1,
            _ => {}
        }
        // A new paragraph would end every isolate.
        own.push(if is_break(letter) { ' ' } else { letter });
        if open == 0 && ends_at.is_none() {
            ends_at = Some(own.len());
        }
    }
    own.extend(std::iter::repeat_n(END, open));
    let is_apart = own.starts_with(BEGIN) && ends_at.unwrap_or(own.len()) == own.len();
    if is_apart { own } else { format!("{BEGIN}{own}{END}") }
}

/// Names in a row, each with its own direction.
pub fn in_a_row<N: AsRef<str>>(names: impl IntoIterator<Item = N>) -> String {
    names.into_iter().map(|name| isolated(name.as_ref())).collect::<Vec<_>>().join(", ")
}

/// Letters that are read from right to left, and the signs that say in which direction to read.
fn can_turn(letter: char) -> bool {
    matches!(letter,
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}'
        | '\u{1e800}'..='\u{1efff}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn is_break(letter: char) -> bool {
    matches!(letter, '\n' | '\r' | '\u{1c}'..='\u{1e}' | '\u{85}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_turns_nothing_stays_as_it_is() {
        for name in ["", "Teamdag", "Café 2026 – ‘proef’", "👩‍🦽🇳🇱", "工作坊", "Мастерская"]
        {
            assert_eq!(isolated(name), name);
        }
    }

    #[test]
    fn a_name_that_is_read_from_right_to_left_is_set_apart_once() {
        assert_eq!(isolated("ورشة عمل"), "\u{2068}ورشة عمل\u{2069}");
        assert_eq!(isolated(&isolated("ורד")), "\u{2068}ורד\u{2069}");
        assert_eq!(isolated("\u{2068}ורד\u{2069} (2)"), "\u{2068}\u{2068}ורד\u{2069} (2)\u{2069}");
    }

    #[test]
    fn a_name_cannot_end_its_isolate_nor_turn_what_follows() {
        for (name, apart) in [
            ("\u{202e}abc", "\u{2068}abc\u{2069}"),
            ("a\u{2069}b\u{2069}", "\u{2068}ab\u{2069}"),
            ("\u{2067}a", "\u{2068}\u{2067}a\u{2069}\u{2069}"),
            ("\u{2068}a", "\u{2068}a\u{2069}"),
            ("\u{2068}a\u{2069}\u{2068}b\u{2069}", "\u{2068}\u{2068}a\u{2069}\u{2068}b\u{2069}\u{2069}"),
            ("ورشة\nعمل\u{2029}\u{202b}", "\u{2068}ورشة عمل \u{2069}"),
        ] {
            assert_eq!(isolated(name), apart, "{name:?}");
        }
    }

    #[test]
    fn names_in_a_row_are_set_apart_one_by_one() {
        assert_eq!(in_a_row(["Noor", "نور"]), "Noor, \u{2068}نور\u{2069}");
    }
}
