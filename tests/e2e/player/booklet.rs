//! The booklet, by itself and beside a game.

use super::Player;
use crate::wait::wait_for;

impl Player {
    /// Opens the booklet beside the game.
    #[track_caller]
    pub fn opens_booklet(&self) {
        self.press("Boekje openen");
        self.sees_soon(".beside");
    }

    /// Waits until this page lies open, by itself or beside the game.
    #[track_caller]
    pub fn reads_page(&self, title: &str) {
        wait_for("the page of the booklet", &title.to_owned(), || {
            self.texts(".booklet__page :is(h1, h2.booklet__title)").concat()
        });
    }

    /// The titles in the table of contents.
    #[track_caller]
    pub fn contents(&self) -> Vec<String> {
        self.texts(".booklet__contents li")
    }
}
