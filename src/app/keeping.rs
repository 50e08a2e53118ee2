//! One game on its way to both places: what stands there, and what still has to be written.

use crate::domain::{Game, GameId, Why};
use crate::platform::storage::{self, StorageFailed};
use crate::platform::vault::{Deed, Stands};
use crate::wire::{self, Draft, Entry, Unknown};

pub struct Keeping {
    pub id: GameId,
    pub pack: String,
    /// What the stored text held that this version does not know.
    pub unknown: Unknown,
    /// The highest revision that was read or given out; every text gets one of its own.
    pub revision: u64,
    /// What stands in localStorage, as far as this tab knows.
    pub quick: Option<String>,
    /// What stands in the vault, as far as this tab knows.
    pub durable: Option<String>,
    /// The revision of what is known to be stored.
    pub stored: u64,
    pub phase: Phase,
    /// The game changed since its last text was made.
    pub changed: bool,
    /// The newest text, as long as the vault does not have it.
    pub waiting: Option<Texts>,
    pub is_writing: bool,
    /// Something was done after this tab had stopped writing it.
    pub has_more: bool,
    /// Another tab waits for this game until all of it is safe.
    pub hands_over: bool,
    /// Why the last attempt failed.
    pub failed: Option<Why>,
    quick_failed: Option<StorageFailed>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The vault has not told yet what it has: nothing is written.
    Loading,
    Open,
    /// What is stored may not be written over.
    Guarded,
}

/// A game and its steps as they are written.
#[derive(Clone, Debug)]
pub struct Texts {
    revision: u64,
    pub game: String,
    pub steps: String,
}

/// Whether localStorage still held what this tab knew.
pub enum Quick {
    Written,
    /// It could not be written; that alone is no loss.
    NotWritten,
    /// Somebody else wrote this in the meantime; nothing was written over it.
    Moved(String),
}

/// The key of a game.
pub fn game_key(id: &GameId) -> String {
    format!("{}spel/{id}", storage::PREFIX)
}

/// The key of its undo steps.
pub fn steps_key(id: &GameId) -> String {
    format!("{}stappen/{id}", storage::PREFIX)
}

impl Keeping {
    /// A game of which nothing is stored yet.
    pub fn new(id: GameId, pack: String, phase: Phase) -> Self {
        Self {
            id,
            pack,
            unknown: Unknown::default(),
            revision: 0,
            quick: None,
            durable: None,
            stored: 0,
            phase,
            changed: false,
            waiting: None,
            is_writing: false,
            has_more: false,
            hands_over: false,
            failed: None,
            quick_failed: None,
        }
    }

    /// From now on this is the game that is kept; what it does not know stays with it.
    pub fn follow(&mut self, draft: &Draft) {
        self.revision = self.revision.max(draft.revision);
        self.stored = draft.revision;
        self.unknown.clone_from(&draft.unknown);
        self.pack.clone_from(&draft.pack);
    }

    /// The texts of the game as it is now, one revision up.
    pub fn texts(&mut self, game: &Game) -> Option<Texts> {
        self.revision += 1;
        self.changed = false;
        let entry = Entry { game, revision: self.revision, pack: &self.pack, unknown: &self.unknown };
        Some(Texts {
            revision: self.revision,
            game: wire::store(entry).ok()?,
            steps: wire::write_steps(game, self.revision).ok()?,
        })
    }

    /// The text of the game that is stored already, with its steps, to be brought to the other place.
    pub fn texts_of(&self, game: &Game, text: String) -> Option<Texts> {
        Some(Texts { revision: self.stored, game: text, steps: wire::write_steps(game, self.stored).ok()? })
    }

    /// Writes to localStorage, at once, unless somebody else wrote there.
    pub fn write_quick(&mut self, texts: &Texts) -> Quick {
        let key = game_key(&self.id);
        let stands = match storage::read(&key) {
            Ok(stands) => stands,
            Err(failed) => {
                self.quick_failed = Some(failed);
                return Quick::NotWritten;
            }
        };
        if let Some(stands) = stands
            && self.quick.as_ref() != Some(&stands)
            && self.durable.as_ref() != Some(&stands)
        {
            return Quick::Moved(stands);
        }
        let steps = steps_key(&self.id);
        let written = storage::write(&key, &texts.game).or_else(|_| {
            // The steps are in the vault too; the game itself needs the room more.
            storage::remove(&steps);
            storage::write(&key, &texts.game)
        });
        self.quick_failed = written.err();
        if self.quick_failed.is_some() {
            return Quick::NotWritten;
        }
        self.quick = Some(texts.game.clone());
        if storage::write(&steps, &texts.steps).is_err() {
            storage::remove(&steps);
        }
        Quick::Written
    }

    /// What the vault has to do: the game and its steps, if nobody else wrote the game.
    pub fn deeds(&self, texts: &Texts) -> [Deed; 2] {
        let deed = |key, stands, text: &String| Deed { key, stands, text: Some(text.clone()) };
        [
            deed(game_key(&self.id), Stands::This(self.durable.clone()), &texts.game),
            deed(steps_key(&self.id), Stands::Whatever, &texts.steps),
        ]
    }

    /// The vault has these texts now.
    pub fn is_safe(&mut self, texts: Texts) {
        if !self.is_stopped() {
            self.failed = None;
        }
        self.stored = texts.revision;
        if self.waiting.as_ref().is_some_and(|newest| newest.revision == texts.revision) {
            self.waiting = None;
        }
        self.durable = Some(texts.game);
    }

    /// Why a game is not safe when the vault failed: it makes a difference whether localStorage has it.
    pub fn why(&self) -> Why {
        match self.quick_failed {
            None => Why::Fleeting,
            Some(StorageFailed::Blocked) => Why::Blocked,
            Some(StorageFailed::NotWritten | StorageFailed::NotKept) => Why::Full,
        }
    }

    /// This tab does not write it any more.
    pub fn stop(&mut self, why: Why) {
        self.failed = Some(why);
        self.has_more |= self.changed || self.waiting.is_some();
        (self.waiting, self.changed) = (None, false);
    }

    /// True when this tab does not write it any more, whatever it holds.
    pub fn is_stopped(&self) -> bool {
        matches!(self.failed, Some(Why::Newer | Why::Removed))
    }

    /// True when nothing of it is waiting to be written.
    pub fn is_done(&self) -> bool {
        !self.changed && self.waiting.is_none() && !self.is_writing
    }
}
