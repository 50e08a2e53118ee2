//! An order as somebody wrote it on paper: the numbers of the fiches, the most important first, and after a dash the
//! numbers of those that were put aside.
//!
//! Up to nine fiches the numbers can be typed without anything between them (`3146-25`), so that the orders of eight
//! people are typed in a minute; with more fiches a space or a comma stands between them.

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

/// Reads it, for a game with so many fiches.
///
/// # Errors
/// [`Wrong`], with the first thing that is wrong; numbers are counted from 1 there, as on the fiches.
pub fn read(typed: &str, fiches: usize) -> Result<Written, Wrong> {
    let mut piles = typed.split(['-', '–', '—']);
    let (laid, aside) = (piles.next().unwrap_or_default(), piles.next().unwrap_or_default());
    if piles.next().is_some() {
        return Err(Wrong::Dashes);
    }
    let (laid, aside) = (numbers(laid, fiches)?, numbers(aside, fiches)?);
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

fn numbers(pile: &str, fiches: usize) -> Result<Vec<usize>, Wrong> {
    let between = |one: char| one.is_whitespace() || ",.;>/".contains(one);
    if let Some(strange) = pile.chars().find(|one| !one.is_ascii_digit() && !between(*one)) {
        return Err(Wrong::Character(strange));
    }
    let words = pile.split(between).filter(|word| !word.is_empty());
    let number = |digits: &str| digits.parse().map_err(|_| Wrong::NoFiche(usize::MAX));
    if has_spaces(fiches) {
        words.map(number).collect()
    } else {
        words.flat_map(|word| word.split("").filter(|digit| !digit.is_empty())).map(number).collect()
    }
}
