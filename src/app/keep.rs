//! Keeps the open game on this device: soon after each change, in order, and never over newer work.
//!
//! "Saved" is said only after what was written was read back and found the same.

use super::App;
use crate::domain::{Game, GameId, Saving, Why};
use crate::platform::storage::{self, StorageFailed};
use crate::platform::{clock, timer::Timer};
use crate::text::NL;
use crate::wire::{self, Draft};
use leptos::prelude::*;
use std::time::Duration;

/// What is needed to write the open game.
#[derive(Default)]
pub struct Keeper {
    /// The revision that this tab last read or wrote.
    revision: u64,
    planned: Timer,
    /// What is stored holds something that was neither read nor put aside: it is not written over.
    guarded: bool,
    /// Games that could not be kept when another one was opened. They wait here.
    adrift: Vec<Draft>,
}

/// Typing is gathered for this long before it is written.
const GATHER: Duration = Duration::from_millis(150);

/// The key of a game.
pub fn key(id: &GameId) -> String {
    format!("{}spel/{id}", storage::PREFIX)
}

impl App {
    /// Begins to keep a game of which this revision is stored.
    pub(super) fn begin_keeping(self, revision: u64) {
        self.keeper.update_value(|keeper| {
            keeper.planned.cancel();
            keeper.revision = revision;
            keeper.guarded = false;
        });
        self.saving.set(Saving::Saved(clock::local(clock::now())));
    }

    /// The game changed: write it in a moment.
    pub(super) fn save_soon(self) {
        if self.saving.get_untracked() == Saving::Failed(Why::Elsewhere) {
            return;
        }
        if !matches!(self.saving.get_untracked(), Saving::Failed(_)) {
            self.saving.set(Saving::Pending);
        }
        self.keeper.update_value(|keeper| keeper.planned.after(GATHER, move || self.save_now()));
    }

    /// Writes what is planned, at once: the page may be about to close.
    pub fn save_now(self) {
        self.keeper.update_value(|keeper| keeper.planned.cancel());
        if matches!(self.saving.get_untracked(), Saving::Nothing | Saving::Saved(_) | Saving::Failed(Why::Elsewhere)) {
            return;
        }
        let (revision, guarded) = self.keeper.with_value(|keeper| (keeper.revision, keeper.guarded));
        let written = self.ask(|game| if guarded { Err(Why::Full) } else { write(game, revision, &self.pack.id) });
        let Some(written) = written else { return };
        self.saving.set(match written {
            Ok(revision) => {
                self.keeper.update_value(|keeper| keeper.revision = revision);
                Saving::Saved(clock::local(clock::now()))
            }
            Err(why) => Saving::Failed(why),
        });
    }

    /// The stored text may not be written over: this tab keeps the game in memory only.
    pub(super) fn guard_what_is_stored(self) {
        self.keeper.update_value(|keeper| keeper.guarded = true);
        self.saving.set(Saving::Failed(Why::Full));
    }

    /// Remembers the open game when it could not be kept, so that no word is lost while the tab lives.
    pub(super) fn remember_unkept(self) {
        if !matches!(self.saving.get_untracked(), Saving::Failed(_)) {
            return;
        }
        let revision = self.keeper.with_value(|keeper| keeper.revision);
        let draft = self.ask(|game| Draft { game: game.clone(), revision, pack: self.pack.id.clone() });
        self.keeper.update_value(|keeper| keeper.adrift.extend(draft));
    }

    /// Takes back a game that could not be kept.
    pub(super) fn take_unkept(self, id: &GameId) -> Option<Draft> {
        let at = self.keeper.with_value(|keeper| keeper.adrift.iter().position(|draft| draft.game.id() == id))?;
        self.keeper.try_update_value(|keeper| keeper.adrift.remove(at))
    }

    /// True when another tab kept a newer version of the open game and this tab has nothing unsaved.
    pub(super) fn is_behind(self) -> bool {
        let saved = matches!(self.saving.get_untracked(), Saving::Saved(_));
        let revision = self.keeper.with_value(|keeper| keeper.revision);
        let stored = self.ask(|game| storage::read(&key(game.id())).ok().flatten()).flatten();
        saved && stored.and_then(|text| wire::revision_of(&text)).is_some_and(|stored| stored > revision)
    }

    /// The open game as a file: its name and its text.
    pub fn as_file(self) -> Option<(String, String)> {
        let revision = self.keeper.with_value(|keeper| keeper.revision);
        self.ask(|game| {
            let text = wire::export(game, revision, &self.pack.id).ok()?;
            Some(((NL.report.file_name)(game), text))
        })?
    }
}

/// Writes a game, one revision up.
///
/// # Errors
/// [`Why`]; the stored game is then what it was.
pub(super) fn write(game: &Game, revision: u64, pack: &str) -> Result<u64, Why> {
    let key = key(game.id());
    let stored = storage::read(&key)?.and_then(|text| wire::revision_of(&text));
    if stored.is_some_and(|stored| stored > revision) {
        return Err(Why::Elsewhere);
    }
    let text = wire::export(game, revision + 1, pack).map_err(|_| Why::Full)?;
    storage::write(&key, &text)?;
    Ok(revision + 1)
}

impl From<StorageFailed> for Why {
    fn from(failed: StorageFailed) -> Self {
        match failed {
            StorageFailed::Blocked => Self::Blocked,
            StorageFailed::NotWritten | StorageFailed::NotKept => Self::Full,
        }
    }
}
