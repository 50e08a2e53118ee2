//! The start screen: beginning a game, and the games that are on this device.

use super::Player;
use crate::wait::{wait_for, wait_until};

impl Player {
    /// One click to the board.
    #[track_caller]
    pub fn start_at_once(&self) {
        self.press("Direct spelen");
        self.arrives_on("board");
        self.saved();
    }

    /// The id of the game that is open, from the address.
    #[track_caller]
    pub fn game_id(&self) -> String {
        wait_until("the address names a game", || {
            let hash = self.hash();
            Some(hash.strip_prefix("#/spel/")?.split(['/', '?']).next()?.to_owned())
        })
    }

    /// The names of the games on this device, as the start screen lists them.
    #[track_caller]
    pub fn games(&self) -> Vec<String> {
        self.texts(".saved__name")
    }

    /// Waits until exactly these games are listed.
    #[track_caller]
    pub fn sees_games(&self, names: &[&str]) {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        wait_for("the games on this device", &names, || self.games());
    }

    /// Follows the link of this game in the list.
    #[track_caller]
    pub fn opens_game(&self, name: &str) {
        self.press(name);
    }

    /// Opens a file on the start screen.
    #[track_caller]
    pub fn opens_file(&self, name: &str, text: &str) {
        let path = self.file(name, text);
        self.choose_file("input[type=file]", &path);
    }
}
