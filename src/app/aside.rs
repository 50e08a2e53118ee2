//! Texts that are put aside: what could not be read, or said something else than the other place. Kept
//! as they were found, under keys of their own, until somebody removes them.

use super::App;
use super::notice::{Attachment, Notice, Tone};
use crate::domain::GameId;
use crate::platform::vault::{Deed, Stands};
use crate::platform::{clock, dice, storage};
use crate::text::NL;
use crate::wire::Aside;

/// Where the texts that were put aside begin.
pub(super) fn prefix() -> String {
    format!("{}opzij/", storage::PREFIX)
}

impl App {
    /// Keeps this text as it was found, says so, and offers it as a file. When no place takes it, the game
    /// is not written over either.
    pub(super) async fn set_aside(self, id: &GameId, aside: &Aside) {
        let text = aside.text().to_owned();
        let file = Attachment { name: (NL.shelf.damaged_file)(id), text: text.clone() };
        let kept = self.put_aside(id, text).await;
        if !kept {
            self.guard(id);
        }
        self.notify(Notice::new(Tone::Warning, (NL.shelf.put_aside)(aside, kept)).with_file(file));
    }

    /// Keeps this text under a key of its own. False when no place takes it.
    pub(super) async fn put_aside(self, id: &GameId, text: String) -> bool {
        let key = format!("{}{id}-{}{}", prefix(), clock::now().0, dice::seed().0 % 1000);
        let quick = storage::write(&key, &text).is_ok();
        let deed = Deed { key, stands: Stands::Whatever, text: Some(text) };
        let durable = match self.vault().await {
            Some(vault) => vault.commit(&[deed]).await.is_ok(),
            None => false,
        };
        quick || durable
    }
}
