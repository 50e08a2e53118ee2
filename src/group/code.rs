//! An order in a few characters, to be read aloud from a phone and typed at the big screen: six characters for six
//! fiches, those put aside included.
//!
//! The characters are 23 digits and letters that do not look like one another; what sounds alike is told apart by a
//! spelling word on the phone. The first ones
//! say which game it is and which order, the last one is a check: with weights 1, 2, 3 … all characters together are a
//! multiple of 23. As 23 is prime, no single wrong character and no swap of two neighbours gets through (J. Verhoeff,
//! "Error Detecting Decimal Codes", Mathematical Centre Tracts 29, 1969, on weighted sums). A code of another game is
//! taken for one of this game once in 1,000 games at most.
//!
//! Signs around the characters and between them mean nothing, so a code is found in a sentence too: as words that stand
//! there whole and that together are a code of this game.

use super::words::{Word, words};
use std::fmt;
use std::ops::Range;

/// No 0, O and D, no 1, I and L; 2, 5, 6 and 8 are written as digits only, so no Z, S, G and B; no V beside U, no N
/// beside M and no H beside A.
const CHARACTERS: [char; 23] =
    ['2', '3', '4', '5', '6', '7', '8', '9', 'A', 'C', 'E', 'F', 'J', 'K', 'M', 'P', 'Q', 'R', 'T', 'U', 'W', 'X', 'Y'];
const BASE: u128 = CHARACTERS.len() as u128;
/// Letters that are not used, and the digit that somebody saw in them.
const LOOK_ALIKES: [(char, char); 4] = [('Z', '2'), ('S', '5'), ('G', '6'), ('B', '8')];
/// Greek and Cyrillic letters, and the letters that they look like.
const SAME_SHAPE: [(&str, &str); 2] = [("ΑΕΚΜΡΤΧΥΒΖ", "AEKMPTXYBZ"), ("АСЕКМРТХУВЅЈ", "ACEKMPTXYBSJ")];
/// What does not stand inside a code: it closes a name, or separates codes.
pub(super) const CLOSING: [char; 6] = [':', ';', ',', '=', '\t', '\n'];
/// At least so many games are told apart.
const GAMES: u128 = 1_000;
/// With more fiches a code would be too long to read aloud.
pub const MOST_FICHES: usize = 20;
/// Those of the game itself; a group can add to them.
const FEWEST_FICHES: usize = 6;

/// What a code belongs to: one game with its fiches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    fiches: usize,
    /// Characters before the check.
    length: usize,
    orders: u128,
    game: u128,
}

/// Why a code is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// So many characters were typed, and so many there should be.
    Length(usize, usize),
    /// No code has this character.
    Character(char),
    /// One character is wrong, or two have changed places.
    Typing,
    /// A code of another game, or of the same game with other fiches.
    OtherGame,
    /// Words, and no code of so many characters among them.
    NoCode(usize),
    /// Several codes that are not the same.
    Several,
}

/// A code that stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Where it stands.
    pub range: Range<usize>,
    /// The fiches that were laid, by number, the most important first.
    pub laid: Vec<usize>,
}

impl Key {
    /// For the game with this name and these fiches, in the order in which the game has them; `None` for more than
    /// [`MOST_FICHES`].
    pub fn new(game: &str, fiches: &[&str]) -> Option<Self> {
        if fiches.len() > MOST_FICHES {
            return None;
        }
        let (orders, length) = (orders_of(fiches.len()), length_for(fiches.len()));
        let room = (0..length).fold(1, |room, _| room * BASE);
        let name = [&[game], fiches].concat().join("/");
        Some(Self { fiches: fiches.len(), length, orders, game: u128::from(fnv(&name)) % (room / orders) })
    }

    /// How many characters a code has.
    pub fn length(self) -> usize {
        self.length + 1
    }

    /// The code of this order: the fiches that were laid, by number, the most important first; the others were put
    /// aside. `None` when a fiche is named twice or unknown.
    pub fn write(self, laid: &[usize]) -> Option<String> {
        let mut number = self.game * self.orders + number_of(laid, self.fiches)?;
        let mut digits = vec![0; self.length];
        for digit in digits.iter_mut().rev() {
            *digit = number % BASE;
            number /= BASE;
        }
        let check = (0..BASE).find(|check| is_whole(digits.iter().chain([check])))?;
        digits.push(check);
        digits.into_iter().map(|digit| CHARACTERS.get(usize::try_from(digit).ok()?).copied()).collect()
    }

    /// The fiches that were laid, by number, the most important first: of the whole text, or of the only code in it. Only
    /// letters and digits matter, and not their size.
    ///
    /// # Errors
    /// [`Wrong`], with the first thing that is wrong.
    pub fn read(self, typed: &str) -> Result<Vec<usize>, Wrong> {
        let words = words(typed);
        let whole = self.read_characters(&joined(&words));
        if whole.is_ok() {
            return whole;
        }
        let found = self.find(typed);
        match found.as_slice() {
            [] => whole.map_err(|wrong| self.why(typed, &words, wrong)),
            [first, others @ ..] if others.iter().all(|other| other.laid == first.laid) => Ok(first.laid.clone()),
            _ => Err(Wrong::Several),
        }
    }

    /// Every code of this game in a text, in the order in which they stand there.
    pub fn find(self, text: &str) -> Vec<Found> {
        let words = words(text);
        let (mut found, mut at) = (Vec::new(), 0);
        while let Some(left) = words.get(at..).filter(|left| !left.is_empty()) {
            let code = self.together(text, left);
            match code.and_then(|code| Some((code, self.read_characters(&joined(code)).ok()?))) {
                Some((code, laid)) => {
                    found.push(Found { range: code[0].range.start..code[code.len() - 1].range.end, laid });
                    at += code.len();
                }
                None => at += 1,
            }
        }
        found
    }

    /// The first words of these that together have as many characters as a code. Words of a sentence are no parts of one:
    /// a code in parts has a digit, or is in capitals.
    fn together<'a>(self, text: &str, words: &'a [Word]) -> Option<&'a [Word]> {
        let mut length = 0;
        let count = words.iter().position(|word| {
            length += word.text.chars().count();
            length >= self.length()
        })?;
        let code = &words[..=count];
        let between = |pair: &[Word]| text[pair[0].range.end..pair[1].range.start].contains(CLOSING);
        let all = || code.iter().flat_map(|word| word.text.chars());
        let is_one = count == 0 || all().any(|one| one.is_ascii_digit()) || !all().any(char::is_lowercase);
        (length == self.length() && is_one && !code.windows(2).any(between)).then_some(code)
    }

    /// What is wrong with a text without a code: of the last thing in it that looks like one, or else of the whole.
    fn why(self, text: &str, words: &[Word], whole: Wrong) -> Wrong {
        const FEW: usize = 3;
        let suspects = (0..words.len()).rev().filter_map(|at| self.together(text, &words[at..]));
        let mut wrong = suspects.filter_map(|code| {
            let code = joined(code);
            let wrong = self.read_characters(&code).err().filter(|wrong| !matches!(wrong, Wrong::Character(_)))?;
            code.contains(|one: char| one.is_ascii_digit()).then_some(wrong)
        });
        let no_code = if words.len() > FEW { Wrong::NoCode(self.length()) } else { whole };
        wrong.next().unwrap_or(no_code)
    }

    fn read_characters(self, characters: &str) -> Result<Vec<usize>, Wrong> {
        let digits: Result<Vec<u128>, Wrong> = characters.chars().map(digit_of).collect();
        let digits = digits?;
        if digits.len() != self.length() {
            // A whole code of a game with more fiches, or fewer: something was written since the phone began.
            let is_a_length = (FEWEST_FICHES..=MOST_FICHES).any(|fiches| length_for(fiches) + 1 == digits.len());
            let other = is_a_length && is_whole(digits.iter());
            return Err(if other { Wrong::OtherGame } else { Wrong::Length(digits.len(), self.length()) });
        }
        if !is_whole(digits.iter()) {
            return Err(Wrong::Typing);
        }
        let number = digits.iter().take(self.length).fold(0, |number, digit| number * BASE + digit);
        if number / self.orders != self.game {
            return Err(Wrong::OtherGame);
        }
        Ok(order_of(number % self.orders, self.fiches))
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Length(typed, wanted) => write!(f, "{typed} characters instead of {wanted}"),
            Self::Character(one) => write!(f, "no code has `{one}`"),
            Self::Typing => f.write_str("a wrong character, or two that changed places"),
            Self::OtherGame => f.write_str("a code of another game"),
            Self::NoCode(length) => write!(f, "no code of {length} characters"),
            Self::Several => f.write_str("several codes"),
        }
    }
}

/// How many characters there are before the check, for so many fiches.
fn length_for(fiches: usize) -> usize {
    let mut length = 1;
    let mut room = BASE;
    while room < orders_of(fiches) * GAMES {
        length += 1;
        room *= BASE;
    }
    length
}

fn digit_of(character: char) -> Result<u128, Wrong> {
    let large = character.to_uppercase().next().unwrap_or(character);
    let of_shape = |(shapes, letters): &(&str, &str)| {
        let mut pairs = shapes.chars().zip(letters.chars());
        pairs.find(|(shape, _)| *shape == large).map(|(_, letter)| letter)
    };
    let large = SAME_SHAPE.iter().find_map(of_shape).unwrap_or(large);
    let meant = LOOK_ALIKES.iter().find(|(letter, _)| *letter == large).map_or(large, |(_, digit)| *digit);
    (0..).zip(CHARACTERS).find(|(_, known)| *known == meant).map(|(digit, _)| digit).ok_or(Wrong::Character(character))
}

fn joined(words: &[Word]) -> String {
    words.iter().map(|word| word.text.as_str()).collect()
}

/// Whether the check is right.
fn is_whole<'a>(digits: impl Iterator<Item = &'a u128>) -> bool {
    (1..).zip(digits).map(|(weight, digit): (u128, _)| weight * digit).sum::<u128>() % BASE == 0
}

/// In how many ways some of so many fiches can be laid in a row: none, or one first and then some of the others.
fn orders_of(fiches: usize) -> u128 {
    (0..fiches as u128).fold(1, |orders, fewer| 1 + (fewer + 1) * orders)
}

fn number_of(laid: &[usize], fiches: usize) -> Option<u128> {
    let mut left: Vec<usize> = (0..fiches).collect();
    let mut number = 0;
    for fiche in laid {
        let at = left.iter().position(|other| other == fiche)?;
        left.remove(at);
        number += 1 + at as u128 * orders_of(left.len());
    }
    Some(number)
}

fn order_of(mut number: u128, fiches: usize) -> Vec<usize> {
    let mut left: Vec<usize> = (0..fiches).collect();
    let mut laid = Vec::new();
    while number > 0 && !left.is_empty() {
        number -= 1;
        let below = orders_of(left.len() - 1);
        let at = usize::try_from(number / below).unwrap_or(usize::MAX).min(left.len() - 1);
        laid.push(left.remove(at));
        number %= below;
    }
    laid
}

/// The FNV-1a hash (G. Fowler, L. C. Noll, K.-P. Vo), the same on every machine.
fn fnv(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}
