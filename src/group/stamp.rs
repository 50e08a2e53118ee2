//! When a message of a chat was written, as programs put it before each line: `[21-11-2026 14:05:33]`, `14:05`, `21/11/26,
//! 2:05 PM -`.

use crate::signs::is_invisible;

/// What stands behind it; the whole line when there is none, or nothing else.
pub(super) fn without_stamp(line: &str) -> &str {
    let is_edge = |one: char| one.is_whitespace() || is_invisible(one) || "[](),-–".contains(one);
    let mut rest = line;
    loop {
        let start = rest.trim_start_matches(is_edge);
        let end = start.find(|one: char| one.is_whitespace() || ",])".contains(one)).unwrap_or(start.len());
        let word = &start[..end];
        let is_half_of_day = rest.len() < line.len() && ["AM", "PM"].contains(&word.to_uppercase().as_str());
        if start.is_empty() {
            return line;
        }
        if !is_time(word) && !is_date(word) && !is_half_of_day {
            return if rest.len() < line.len() { start } else { line };
        }
        rest = &start[end..];
    }
}

/// `14:05` or `14:05:33`.
fn is_time(word: &str) -> bool {
    let parts = numbers(word, ':');
    matches!(parts.as_slice(), [0..24, 0..60] | [0..24, 0..60, 0..60])
}

/// A day, a month and a year in one of the orders in which people write them. No code is one: codes have no 0 and no 1.
fn is_date(word: &str) -> bool {
    const YEARS: std::ops::RangeInclusive<usize> = 1990..=2099;
    let is_day = |day: usize, month: usize| (1..=31).contains(&day) && (1..=12).contains(&month);
    ['-', '/', '.'].into_iter().any(|sign| match numbers(word.trim_end_matches('.'), sign).as_slice() {
        [year, month, day] if YEARS.contains(year) => is_day(*day, *month),
        [one, other, year] => (is_day(*one, *other) || is_day(*other, *one)) && (YEARS.contains(year) || *year < 100),
        _ => false,
    })
}

/// The numbers between these signs; none when there is anything else.
fn numbers(word: &str, sign: char) -> Vec<usize> {
    word.split(sign).map(|part| part.parse().ok()).collect::<Option<Vec<usize>>>().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_chat_puts_before_a_message_is_left_out() {
        for (line, said) in [
            ("[21-11-2026 14:05:33] Noor: ja", "Noor: ja"),
            ("21-11-2026 14:05 - Noor: ja", "Noor: ja"),
            ("\u{200e}[14:05, 21-11-2026] Noor: ja", "Noor: ja"),
            ("11/21/26, 2:05 PM - Noor: ja", "Noor: ja"),
            ("2026-11-21 14:05 Noor", "Noor"),
            ("14:05 7E4325", "7E4325"),
        ] {
            assert_eq!(without_stamp(line), said);
        }
    }

    #[test]
    fn a_code_a_name_and_a_line_with_nothing_else_are_no_stamp() {
        for line in ["23-45-67", "2-3-4567", "23-4567 Noord", "14:05", "Tafel 14:05", "99:99 Noord", "3: Noord", ""] {
            assert_eq!(without_stamp(line), line);
        }
    }
}
