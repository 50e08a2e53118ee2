//! A pressed key and what it means here. What is typed, and what belongs to the browser, means nothing.

/// Everything that can be pressed in this game. Letters are small, however they were pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chord {
    Undo,
    Redo,
    Letter(char),
    Digit(u8),
    QuestionMark,
    Dash,
    Enter,
    Space,
    Escape,
    Up,
    Down,
    Left,
    Right,
}

/// What a browser tells of a key that goes down.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pressed {
    /// What the key gives: `a`, `A`, `я`, `Enter`, `Dead`. Empty when the browser does not tell.
    pub key: String,
    /// Where it lies, by its name on an American keyboard: `KeyA`, `Digit1`. Empty for a keyboard on a screen.
    pub code: String,
    pub ctrl: bool,
    pub meta: bool,
    pub alt: bool,
    pub shift: bool,
    pub alt_graph: bool,
    /// It is a part of a sign that is still being put together.
    pub is_composing: bool,
    /// It has been down for a while.
    pub is_repeat: bool,
}

/// A chord, and whether it has been held down for a while.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stroke {
    pub chord: Chord,
    pub is_repeat: bool,
}

impl Stroke {
    pub fn of(pressed: &Pressed) -> Option<Self> {
        Some(Self { chord: Chord::of(pressed)?, is_repeat: pressed.is_repeat })
    }

    /// What is to be done. What is held down goes on where each time is one more small step, and else happens once.
    pub fn acts(self) -> Option<Chord> {
        use Chord::{Down, Left, Redo, Right, Undo, Up};
        (!self.is_repeat || matches!(self.chord, Undo | Redo | Up | Down | Left | Right)).then_some(self.chord)
    }
}

impl Chord {
    fn of(pressed: &Pressed) -> Option<Self> {
        // AltGr, and Option on a Mac, make other signs of the keys.
        if pressed.is_composing || pressed.alt || pressed.alt_graph || (pressed.ctrl && pressed.meta) {
            return None;
        }
        let plain = named(&pressed.key).or_else(|| sign(pressed))?;
        if !(pressed.ctrl || pressed.meta) {
            return Some(plain);
        }
        match (plain, pressed.shift) {
            (Self::Letter('z'), false) => Some(Self::Undo),
            (Self::Letter('z'), true) | (Self::Letter('y'), false) => Some(Self::Redo),
            _ => None,
        }
    }
}

fn named(key: &str) -> Option<Chord> {
    match key {
        "Enter" => Some(Chord::Enter),
        " " => Some(Chord::Space),
        "Escape" => Some(Chord::Escape),
        "ArrowUp" => Some(Chord::Up),
        "ArrowDown" => Some(Chord::Down),
        "ArrowLeft" => Some(Chord::Left),
        "ArrowRight" => Some(Chord::Right),
        _ => None,
    }
}

/// By the sign itself; where that says nothing here, by where the key lies.
fn sign(pressed: &Pressed) -> Option<Chord> {
    let key = pressed.key.as_str();
    // `Dead`, `End`, `Unidentified`: names, and no signs.
    if key.len() > 1 && key.is_ascii() {
        return None;
    }
    match key.chars().next()? {
        letter if letter.is_ascii_alphabetic() => Some(Chord::Letter(letter.to_ascii_lowercase())),
        digit if digit.is_ascii_digit() => digit_of(key),
        // On a French keyboard the dash lies on the key of the 6: what is typed counts.
        '-' | '–' | '−' => Some(Chord::Dash),
        '?' | '؟' => Some(Chord::QuestionMark),
        other => by_place(other, &pressed.code, pressed.shift),
    }
}

/// A row of digits that gives them only with Shift, and letters of another script.
fn by_place(sign: char, code: &str, shift: bool) -> Option<Chord> {
    let digit = ["Digit", "Numpad"].into_iter().find_map(|row| code.strip_prefix(row));
    if let Some(digit) = digit {
        return if shift { None } else { digit_of(digit) };
    }
    let letter = code.strip_prefix("Key").filter(|_| is_of_another_script(sign))?;
    letter.chars().next().map(|letter| Chord::Letter(letter.to_ascii_lowercase()))
}

fn digit_of(text: &str) -> Option<Chord> {
    text.parse().ok().filter(|digit| *digit < 10).map(Chord::Digit)
}

/// From Greek to Hangul, without the signs in between that every script has. A letter such as `ğ` has a key of its own,
/// and is no other letter.
fn is_of_another_script(sign: char) -> bool {
    matches!(sign, '\u{370}'..='\u{1CFF}' | '\u{2C80}'..='\u{2DFF}' | '\u{3040}'..)
}
