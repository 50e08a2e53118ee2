//! An order as somebody wrote it on paper: the numbers of the fiches, the most important first, and after a dash the
//! numbers of those that were put aside.
//!
//! Up to nine fiches the numbers can be typed without anything between them (`3146-25`), so that the orders of eight
//! people are typed in a minute; with more fiches a space or a comma stands between them.

use super::words::{Word, words};
use crate::signs::plain;
use std::ops::Range;

/// What was written down; fiches by their number in the game, counted from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The most important first.
    pub laid: Vec<usize>,
    pub aside: Vec<usize>,
}

/// Why it is not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    Empty,
    /// No digit, and nothing that stands between numbers.
    Character(char),
    /// No fiche has this number.
    NoFiche(usize),
    /// This number stands there twice.
    Twice(usize),
    /// These numbers do not stand there.
    Missing(Vec<usize>),
    /// Only one dash can stand there.
    Dashes,
}

/// Reads it, for a game with so many fiches: also with words before and behind it (`Onze volgorde: 3-1-4-6-2-5, groetjes`),
/// and with whatever people put between numbers.
///
/// # Errors
/// [`Wrong`], with the first thing that is wrong; numbers are counted from 1 there, as on the fiches.
pub fn read(typed: &str, fiches: usize) -> Result<Written, Wrong> {
    let numbers = in_numbers(typed)?;
    let (laid, aside) = piles(&numbers, fiches)?;
    let (laid, aside) = (pile(&laid, fiches)?, pile(&aside, fiches)?);
    let all = [laid.as_slice(), &aside].concat();
    if all.is_empty() {
        return Err(Wrong::Empty);
    }
    for (at, number) in all.iter().enumerate() {
        if !(1..=fiches).contains(number) {
            return Err(Wrong::NoFiche(*number));
        }
        if all[..at].contains(number) {
            return Err(Wrong::Twice(*number));
        }
    }
    let missing: Vec<usize> = (1..=fiches).filter(|number| !all.contains(number)).collect();
    if !missing.is_empty() {
        return Err(Wrong::Missing(missing));
    }
    let from_0 = |numbers: Vec<usize>| numbers.into_iter().map(|number| number - 1).collect();
    Ok(Written { laid: from_0(laid), aside: from_0(aside) })
}

/// Whether something stands between the numbers, because some have two digits.
pub fn has_spaces(fiches: usize) -> bool {
    fiches > 9
}

/// Digits, dashes and spaces: without the words around them, and with a space for each other sign between numbers. A long
/// dash is a double one.
fn in_numbers(typed: &str) -> Result<String, Wrong> {
    let text: String = typed.replace(['–', '—', '―'], "--").chars().filter_map(plain).collect();
    let text = text.replace("-->", ">").replace("->", ">");
    // What is called an order stands behind a colon.
    let is_called = |(name, order): &(&str, &str)| name.contains(char::is_alphabetic) && has_digit(order);
    let text = text.rsplit_once(':').filter(is_called).map_or(text.as_str(), |(_, order)| order);
    let all: Vec<(Word, Option<String>)> =
        words(text).into_iter().map(|word| (word.clone(), digits(&word.text))).collect();
    if let Some((word, _)) = all.iter().find(|(word, digits)| digits.is_none() && has_digit(&word.text)) {
        return Err(strange(word));
    }
    let Some(first) = all.iter().position(|(_, digits)| digits.is_some()) else {
        return all.first().map_or_else(|| Ok(String::new()), |(word, _)| Err(strange(word)));
    };
    let last = all.iter().rposition(|(_, digits)| digits.is_some()).unwrap_or(first);
    let mut end = all[first].0.range.start;
    // A dash before the first number puts all of them aside, unless it stands behind a word.
    let mut numbers = if first == 0 && text[..end].contains('-') { "-".to_owned() } else { String::new() };
    for (word, digits) in &all[first..=last] {
        for one in text[end..word.range.start].chars() {
            numbers.push(match one {
                '-' => '-',
                _ if one.is_whitespace() || BETWEEN.contains(one) => ' ',
                other => return Err(Wrong::Character(other)),
            });
        }
        numbers.push_str(digits.as_ref().ok_or_else(|| strange(word))?);
        end = word.range.end;
    }
    Ok(numbers)
}

fn has_digit(text: &str) -> bool {
    text.contains(|one: char| one.is_ascii_digit())
}

/// The first sign of a word that is no digit.
fn strange(word: &Word) -> Wrong {
    Wrong::Character(word.text.chars().find(|one| !one.is_ascii_digit()).unwrap_or_default())
}

/// What stands between numbers and means nothing; brackets are asked about, because they can mean `aside`.
const BETWEEN: &str = ",.;:>/+&_*·•'’‘\"“”`";

/// A number, also with a letter that looks like its digit; nothing for a word.
fn digits(word: &str) -> Option<String> {
    let digit = |one: char| match one {
        'o' | 'O' => Some('0'),
        'l' | 'I' => Some('1'),
        _ => Some(one).filter(char::is_ascii_digit),
    };
    let is_number = has_digit(word) || word.chars().all(|one| one == 'l' || one == 'I');
    word.chars().map(digit).collect::<Option<String>>().filter(|_| is_number)
}

/// What was laid and what was put aside. Several dashes stand between the numbers, but for one that differs from all the
/// others: it has spaces beside it, or is a double one.
fn piles(numbers: &str, fiches: usize) -> Result<(String, String), Wrong> {
    let dashes = dashes(numbers);
    let wide: Vec<usize> = (0..dashes.len()).filter(|at| dashes[*at].width == Width::Wide).collect();
    let is_unclear = dashes.iter().any(|dash| dash.width == Width::OneSided);
    let aside = match (dashes.len(), wide.as_slice()) {
        (0, _) => None,
        (1, _) => Some(0),
        _ if is_unclear => return Err(Wrong::Dashes),
        (_, [only]) => Some(*only),
        (count, wide) if wide.is_empty() || wide.len() == count => None,
        _ => return Err(Wrong::Dashes),
    };
    let most = if has_spaces(fiches) { 2 } else { 1 };
    let (mut piles, mut begin, mut pile) = ([String::new(), String::new()], 0, 0);
    let end = numbers.len();
    let ends = dashes.iter().map(|dash| (dash.range.start, dash.range.end)).chain([(end, end)]);
    for (at, (start, end)) in ends.enumerate() {
        let piece = numbers[begin..start].trim();
        if dashes.len() > 1 && (piece.len() > most || piece.contains(' ')) {
            return Err(Wrong::Dashes);
        }
        piles[pile].extend([piece, " "]);
        begin = end;
        if Some(at) == aside {
            pile = 1;
        }
    }
    let [laid, aside] = piles;
    Ok((laid, aside))
}

struct Dash {
    range: Range<usize>,
    width: Width,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Width {
    Tight,
    OneSided,
    Wide,
}

/// Dashes with nothing between them are one.
fn dashes(numbers: &str) -> Vec<Dash> {
    let mut found: Vec<Dash> = Vec::new();
    for (at, _) in numbers.match_indices('-') {
        match found.last_mut().filter(|dash| numbers[dash.range.end..at].trim().is_empty()) {
            Some(dash) => (dash.range.end, dash.width) = (at + 1, Width::Wide),
            None => {
                let spaces = [numbers[..at].ends_with(' '), numbers[at + 1..].starts_with(' ')];
                let width = match spaces {
                    [true, true] => Width::Wide,
                    [false, false] => Width::Tight,
                    _ => Width::OneSided,
                };
                found.push(Dash { range: at..at + 1, width });
            }
        }
    }
    found
}

fn pile(numbers: &str, fiches: usize) -> Result<Vec<usize>, Wrong> {
    let words = numbers.split(' ').filter(|word| !word.is_empty());
    let number = |digits: &str| digits.parse().map_err(|_| Wrong::NoFiche(usize::MAX));
    if has_spaces(fiches) {
        words.map(number).collect()
    } else {
        words.flat_map(|word| word.split("").filter(|digit| !digit.is_empty())).map(number).collect()
    }
}
