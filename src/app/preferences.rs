//! How somebody wants to see the game on this device: in plain words, with the board as a list, by day or in the evening,
//! large enough for a whole room. Nothing of this is part of a game.

use super::App;
use crate::domain::Words;
use crate::platform::{evening, page, reading, storage, whole_screen};
use leptos::prelude::*;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Preferences {
    pub words: Words,
    pub board: BoardForm,
    pub colours: Colours,
    pub screen: Screen,
    pub letters: Letters,
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

/// How far away those who look are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Screen {
    #[default]
    Near,
    /// Across a room: everything is larger, and the screen does not go dark.
    Far,
}

impl Screen {
    /// Its name in the page.
    pub fn name(self) -> &'static str {
        match self {
            Self::Near => "near",
            Self::Far => "far",
        }
    }

    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Near => Self::Far,
            Self::Far => Self::Near,
        }
    }
}

/// Whether a letter alone is a key. Who speaks to the device, or often hits a key by chance, turns that off.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Letters {
    #[default]
    On,
    Off,
}

impl Letters {
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::On => Self::Off,
            Self::Off => Self::On,
        }
    }
}

impl Preferences {
    /// From the words that are kept; what is not known is left out.
    pub fn read(text: &str) -> Self {
        text.split_whitespace().fold(Self::default(), |read, word| match word {
            "eenvoudig" => Self { words: Words::Plain, ..read },
            "lijst" => Self { board: BoardForm::List, ..read },
            "licht" => Self { colours: Colours::Light, ..read },
            "donker" => Self { colours: Colours::Dark, ..read },
            "groot" => Self { screen: Screen::Far, ..read },
            "geenletters" => Self { letters: Letters::Off, ..read },
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
            Colours::Light => "licht ",
            Colours::Dark => "donker ",
        };
        let screen = match self.screen {
            Screen::Near => "",
            Screen::Far => "groot ",
        };
        let letters = match self.letters {
            Letters::On => "",
            Letters::Off => "geenletters",
        };
        [words, board, colours, screen, letters].concat().trim_end().to_owned()
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
        self.show_preferences();
        if storage::write(&key(), &preferences.written()).is_err() {
            leptos::logging::warn!("How the game is shown was not remembered.");
        }
    }

    /// Shows what was preferred the last time.
    pub(super) fn remember_preferences(self) {
        if let Ok(Some(text)) = storage::read(&key()) {
            self.preferences.set(Preferences::read(&text));
            self.show_preferences();
        }
        whole_screen::stay_awake_when_back();
    }

    fn show_preferences(self) {
        let Preferences { colours, screen, .. } = self.preferences.get_untracked();
        page::is_for(screen.name());
        whole_screen::keep_awake(screen == Screen::Far);
        match colours {
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
                    for screen in [Screen::Near, Screen::Far] {
                        for letters in [Letters::On, Letters::Off] {
                            let preferences = Preferences { words, board, colours, screen, letters };
                            assert_eq!(Preferences::read(&preferences.written()), preferences);
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn words_of_another_version_are_left_out() {
        assert_eq!(
            Preferences::read("onbekend lijst  reuzegroot"),
            Preferences { board: BoardForm::List, ..Preferences::default() }
        );
        assert_eq!(Preferences::read(""), Preferences::default());
        assert_eq!(Preferences::default().written(), "");
    }
}
