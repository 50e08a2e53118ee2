//! Signs that come along when somebody pastes or types a short text: invisible ones, and those that look like another one.

/// The same sign as a keyboard here writes it; nothing for one that nobody sees. Lines and tabs stay what they are.
pub fn plain(sign: char) -> Option<char> {
    let moved = |from: u32, to: char| char::from_u32(u32::from(sign) - from + u32::from(to));
    match sign {
        '\t' | '\n' | '\r' => Some(sign),
        _ if is_invisible(sign) => None,
        _ if sign.is_whitespace() => Some(' '),
        '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{2796}' | '\u{fe58}' | '\u{fe63}' => Some('-'),
        '→' | '⇒' | '➔' | '➜' | '➡' | '›' | '»' => Some('>'),
        // Of a width that Chinese and Japanese keyboards give them.
        '！'..='～' => moved(0xff01, '!'),
        // Arabic and Persian digits, and digits in a circle.
        '٠'..='٩' => moved(0x660, '0'),
        '۰'..='۹' => moved(0x6f0, '0'),
        '①'..='⑨' => moved(0x2460, '1'),
        other => Some(other),
    }
}

/// Takes no room and has no meaning by itself: where a line may break, in which direction to read, which form of a
/// letter, the frame of a key.
pub fn is_invisible(sign: char) -> bool {
    matches!(sign,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{20e3}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
        || (sign.is_control() && !sign.is_whitespace())
}

/// The number that is meant: without what came along around it.
pub fn number(text: &str) -> Option<u64> {
    let plain: String = text.chars().filter_map(plain).collect();
    let digits = plain.trim_matches(|sign: char| sign.is_whitespace() || sign.is_ascii_punctuation() && sign != '-');
    digits.parse().ok()
}

/// Without what nobody sees at its end.
pub fn trimmed(text: &str) -> &str {
    text.trim_end_matches(|sign: char| is_invisible(sign) || sign.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_without_what_came_along_with_it() {
        for (typed, meant) in [
            ("2020", Some(2020)),
            (" 2020. ", Some(2020)),
            ("\u{200b}20\u{ad}20", Some(2020)),
            ("(90)", Some(90)),
            ("９０", Some(90)),
            ("-90", None),
            ("90 minuten", None),
            ("1.5", None),
            ("", None),
        ] {
            assert_eq!(number(typed), meant, "{typed:?}");
        }
    }

    #[test]
    fn signs_that_look_alike_are_one_and_those_that_nobody_sees_are_none() {
        for (pasted, meant) in [
            ("7E4\u{2011}325", "7E4-325"),
            ("7E4\u{200b}3\u{ad}2\u{feff}5\u{202c}", "7E4325"),
            ("７ｅ４－３２５．", "7e4-325."),
            ("٣١٤ ۶۲۵ ①", "314 625 1"),
            ("3\u{fe0f}\u{20e3}1\u{fe0f}\u{20e3}", "31"),
            ("3\u{a0}1\u{2009}4\u{202f}6\t2\n5", "3 1 4 6\t2\n5"),
            ("3→1 − 4", "3>1 - 4"),
            ("é\u{1}👍", "é👍"),
        ] {
            assert_eq!(pasted.chars().filter_map(plain).collect::<String>(), meant, "{pasted:?}");
        }
    }
}
