//! Reading a fiche that is held up, and turning one that lies on the table.

use super::Player;
use crate::wait::{wait_for, wait_until};

/// The fiche on the table, not the one in the reader.
pub fn on_table(fiche: &str) -> String {
    format!("[data-place] [data-fiche='{fiche}']")
}

impl Player {
    /// Opens the reader with the first fiche that was not read yet.
    #[track_caller]
    pub fn reads_next_fiche(&self) {
        self.press("Lees de volgende fiche");
        self.sees_soon(".reader");
    }

    /// The fiche in the reader with the side that shows; `None` when nothing is held up.
    #[track_caller]
    pub fn held_up(&self) -> Option<(String, String)> {
        self.script(
            "const fiche = document.querySelector('dialog.reader[open] [data-fiche]');
             return fiche ? [fiche.dataset.fiche, fiche.dataset.side] : null",
            vec![],
        )
    }

    /// The id of the fiche that is held up.
    #[track_caller]
    pub fn fiche_held_up(&self) -> String {
        wait_until("a fiche is held up", || self.held_up()).0
    }

    #[track_caller]
    pub fn reader_shows(&self, fiche: &str, side: &str) {
        let wanted = Some((fiche.to_owned(), side.to_owned()));
        wait_for("the fiche in the reader", &wanted, || self.held_up());
    }

    #[track_caller]
    pub fn closes_reader(&self) {
        self.press("Sluit en ga naar het bord");
        self.sees_no_more(".reader");
    }

    /// The side of a fiche on the table.
    #[track_caller]
    pub fn side_of(&self, fiche: &str) -> String {
        self.attribute(&on_table(fiche), "data-side").unwrap_or_default()
    }

    #[track_caller]
    pub fn side_becomes(&self, fiche: &str, side: &str) {
        wait_for(&format!("the side of {fiche}"), &side.to_owned(), || self.side_of(fiche));
    }

    #[track_caller]
    pub fn turns(&self, fiche: &str) {
        let before = self.side_of(fiche);
        self.click(&format!("{} .fiche__turn", on_table(fiche)));
        wait_until(&format!("{fiche} has turned over"), || (self.side_of(fiche) != before).then_some(()));
    }
}
