//! What was stored before each folder of a site had a room of its own comes along into the room of this folder, once. The
//! original stays for the other folders, until it is wiped.
//!
//! Nothing is taken from anybody: only copies are made, under keys that are free. So two folders can do this at the same
//! time, and so can two tabs of one folder.

use super::App;
use crate::domain::GameId;
use crate::platform::room::{self, Room};
use crate::platform::vault::{Deed, Stands, Vault, VaultFailed};
use crate::platform::{before_rooms, storage};
use crate::wire::{Aside, Note};
use leptos::task::spawn_local;

/// The key of what was taken along.
fn note_key() -> String {
    [storage::PREFIX, "meegenomen"].concat()
}

fn game_of(key: &str) -> Option<GameId> {
    key.strip_prefix(storage::PREFIX)?.strip_prefix("spel/")?.parse().ok()
}

impl App {
    /// Takes along what stands in localStorage, before anything is read from there.
    pub(super) fn take_along_quick(self) {
        if !room::with(Room::is_folder) {
            return;
        }
        let (texts, noted) = (before_rooms::quick(), storage::read(&note_key()).ok().flatten());
        let mut note = Note::read(noted.as_deref().unwrap_or_default());
        let mut late = Vec::new();
        for (key, text) in &texts {
            let is_free = matches!(storage::read(key), Ok(None));
            if !note.has(key) && is_free && storage::write(key, text).is_err() {
                // It is not noted, so the next time it is tried again.
                leptos::logging::warn!("{key} does not fit yet.");
                continue;
            }
            if note.has(key) && !note.is(key, text) {
                late.extend(game_of(key).map(|id| (id, text.clone())));
            }
            note.put(key, text);
        }
        if texts.is_empty() || noted.as_deref() == Some(&note.write()) {
            return;
        }
        if storage::write(&note_key(), &note.write()).is_err() {
            leptos::logging::warn!("It was not noted what was taken along.");
        }
        if !late.is_empty() {
            spawn_local(async move { self.set_late_aside(late).await });
        }
    }

    /// A tab with an older version went on with games that had been taken along: what it wrote is put aside.
    async fn set_late_aside(self, late: Vec<(GameId, String)>) {
        for (id, text) in late {
            let found = self.find(&id).await;
            if ![found.quick, found.durable].contains(&Some(text.clone())) {
                self.set_aside(&id, &Aside::Another { text }).await;
            }
        }
        self.look_at_shelf();
    }

    /// Takes along what stands in the database of before into that of this room, in one transaction.
    ///
    /// # Errors
    /// Any [`VaultFailed`]; then nothing was taken, and the next time it is tried again.
    pub(super) async fn take_along_durable(vault: &Vault) -> Result<(), VaultFailed> {
        let is_noted = vault.read(&[note_key()]).await?.iter().any(Option::is_some);
        if !room::with(Room::is_folder) || is_noted {
            return Ok(());
        }
        let texts = before_rooms::durable().await?;
        if texts.is_empty() {
            return Ok(());
        }
        let keys: Vec<String> = texts.iter().map(|(key, _)| key.clone()).collect();
        let here = vault.read(&keys).await?;
        let free = texts.iter().zip(&here).filter(|(_, here)| here.is_none()).map(|(text, _)| text.clone());
        let note = (note_key(), "ja".to_owned());
        let deeds: Vec<Deed> =
            free.chain([note]).map(|(key, text)| Deed { key, stands: Stands::This(None), text: Some(text) }).collect();
        match vault.commit(&deeds).await {
            // Another tab of this folder was first.
            Ok(()) | Err(VaultFailed::Moved) => {}
            Err(failed) => return Err(failed),
        }
        // What the database has is kept for the other folders there, and its room in localStorage is for games of today.
        for (key, text) in before_rooms::quick() {
            if texts.contains(&(key.clone(), text)) {
                before_rooms::remove_quick(&key);
            }
        }
        Ok(())
    }
}
