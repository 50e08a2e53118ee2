//! Where a key goes first: only a field in which people type keeps the letters of the game, and only one that can
//! take back what was typed keeps Ctrl+Z.

use super::Chord;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// A text of several lines.
    Lines,
    /// A text of one line.
    Line,
    /// Keys choose what stands there, as in a date or a list; the browser takes nothing back.
    Chosen,
    /// The arrows go through it: a slider, or one choice of several.
    Stepped,
    /// Whatever else has the focus, such as a button, a box to tick, or the page.
    Other,
}

impl Field {
    /// By the name of the element, in capitals, and its type.
    pub fn of(element: &str, kind: Option<&str>) -> Self {
        match (element, kind.unwrap_or_default().to_ascii_lowercase().as_str()) {
            ("TEXTAREA", _) => Self::Lines,
            ("SELECT", _) => Self::Chosen,
            ("INPUT", "date" | "time" | "month" | "week" | "datetime-local") => Self::Chosen,
            ("INPUT", "radio" | "range") => Self::Stepped,
            ("INPUT", "checkbox" | "color" | "file" | "button" | "submit" | "reset" | "image" | "hidden") => {
                Self::Other
            }
            // A type that a browser does not know is a text.
            ("INPUT", _) => Self::Line,
            _ => Self::Other,
        }
    }

    /// True when the field keeps this chord for itself.
    pub fn takes(self, chord: Chord) -> bool {
        use Chord::{Down, Enter, Escape, Left, Redo, Right, Space, Undo, Up};
        match self {
            Self::Lines | Self::Line => chord != Escape,
            Self::Chosen => !matches!(chord, Undo | Redo | Escape),
            Self::Stepped => matches!(chord, Up | Down | Left | Right | Space),
            Self::Other => matches!(chord, Enter | Space),
        }
    }
}
