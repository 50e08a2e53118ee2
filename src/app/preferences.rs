//! How somebody wants to see the game on this device: in plain words, with the board as a list, by day or in
//! the evening. Nothing of this is part of a game.

use super::App;
use crate::domain::Words;
use crate::platform::{evening, reading, storage};
use leptos::prelude::*;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Preferences {
    pub words: Words,
    pub board: BoardForm,
    pub colours: Colours,
}

/// The same board in two forms: a sheet on a table, or a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BoardForm {
    #[default]
    Sheet,
    List,
}

impl BoardForm {
    /// Its name in the page.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sheet => "sheet",
            Self::List => "list",
        }
    }

    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Sheet => Self::List,
            Self::List => Self::Sheet,
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Colours {
    /// As the device has them.
    #[default]
    Device,
    Light,
    Dark,
}

impl Preferences {
    /// From the words that are kept; what is not known is left out.
    pub fn read(text: &str) -> Self {
        text.split_whitespace().fold(Self::default(), |read, word| match word {
            "eenvoudig" => Self { words: Words::Plain, ..read },
            "lijst" => Self { board: BoardForm::List, ..read },
            "licht" => Self { colours: Colours::Light, ..read },
            "donker" => Self { colours: Colours::Dark, ..read },
            _ => read,
        })
    }

    /// The words to keep; none for what is usual.
    pub fn written(self) -> String {
        let words = match self.words {
            Words::Usual => "",
            Words::Plain => "eenvoudig ",
        };
        let board = match self.board {
            BoardForm::Sheet => "",
            BoardForm::List => "lijst ",
        };
        let colours = match self.colours {
            Colours::Device => "",
            Colours::Light => "licht",
            Colours::Dark => "donker",
        };
        [words, board, colours].concat().trim_end().to_owned()
    }
}

fn key() -> String {
    [storage::PREFIX, "weergave"].concat()
}

impl App {
    /// The words in which texts are told; a view that asks is told again.
    pub fn words(self) -> Words {
        self.preferences.get().words
    }

    /// The form in which the board is drawn; it is drawn again when that changes.
    pub fn board_form(self) -> BoardForm {
        self.preferences.get_untracked().board
    }

    /// Changes what somebody prefers, shows it, and remembers it on this device.
    pub fn prefer(self, change: impl FnOnce(&mut Preferences)) {
        reading::keep_the_place();
        let before = self.preferences.get_untracked();
        self.preferences.update(change);
        let preferences = self.preferences.get_untracked();
        if preferences.words != before.words {
            self.fall_silent();
        }
        self.show_colours();
        if storage::write(&key(), &preferences.written()).is_err() {
            leptos::logging::warn!("How the game is shown was not remembered.");
        }
    }

    /// Shows what was preferred the last time.
    pub(super) fn remember_preferences(self) {
        if let Ok(Some(text)) = storage::read(&key()) {
            self.preferences.set(Preferences::read(&text));
            self.show_colours();
        }
    }

    fn show_colours(self) {
        match self.preferences.get_untracked().colours {
            Colours::Device => evening::as_the_device(),
            Colours::Light => evening::never(),
            Colours::Dark => evening::always(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        for words in [Words::Usual, Words::Plain] {
            for board in [BoardForm::Sheet, BoardForm::List] {
                for colours in [Colours::Device, Colours::Light, Colours::Dark] {
                    let preferences = Preferences { words, board, colours };
                    assert_eq!(Preferences::read(&preferences.written()), preferences);
                }
            }
        }
    }

    #[test]
    fn words_of_another_version_are_left_out() {
        assert_eq!(
            Preferences::read("onbekend lijst  groot"),
            Preferences { board: BoardForm::List, ..Preferences::default() }
        );
        assert_eq!(Preferences::read(""), Preferences::default());
        assert_eq!(Preferences::default().written(), "");
    }
}
