//! The shelf: the games on this device. Starting one, opening one, taking one from a file.

use super::App;
use super::keep;
use super::notice::{Attachment, Notice, Tone};
use crate::domain::{Game, GameId, Moment, Progress, Saving, Setup, Why};
use crate::platform::dice::{self, Seed};
use crate::platform::{address, clock, storage};
use crate::route::Route;
use crate::text::NL;
use crate::wire::{self, Draft, Unreadable};
use leptos::prelude::*;

/// A game on the shelf.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    pub id: GameId,
    pub shown: Shown,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Shown {
    Game {
        name: String,
        municipality: String,
        changed: Moment,
        progress: Progress,
        untouched: bool,
    },
    /// It is there, but cannot be read; its text can be downloaded.
    Damaged {
        unreadable: Unreadable,
        text: String,
    },
}

impl App {
    /// Looks at the storage again; the game that was changed last comes first.
    pub fn look_at_shelf(self) {
        let changed = |game: &Listed| match &game.shown {
            Shown::Game { changed, .. } => *changed,
            Shown::Damaged { .. } => Moment(u64::MAX),
        };
        let mut listed: Vec<Listed> = Vec::new();
        for game in self.stored_games() {
            let at = listed.partition_point(|other| changed(other) >= changed(&game));
            listed.insert(at, game);
        }
        self.shelf.set(listed);
    }

    /// Starts a game with a stack that is shuffled with this seed, and goes to its board.
    pub fn start(self, setup: Setup, seed: Seed) {
        let now = clock::now();
        let stack = dice::shuffled(self.pack.fiches(), seed);
        let game = Game::new(self.fresh_id(), setup, stack, now);
        self.put_on_table(game);
    }

    /// One click to the board: an untouched game that lies there is used before a new one is made.
    pub fn start_at_once(self) {
        self.look_at_shelf();
        let untouched = self.shelf.with_untracked(|shelf| {
            let found = shelf.iter().find(|game| matches!(game.shown, Shown::Game { untouched: true, .. }));
            found.map(|game| game.id.clone())
        });
        match untouched {
            Some(id) => address::go(&Route::board(&id)),
            None => self.start(Setup { date: clock::today(), ..Setup::default() }, dice::seed()),
        }
    }

    /// Opens the game with this id, if it is not the open one already. False when it is not here.
    pub(super) fn open(self, id: &GameId) -> bool {
        if self.ask(|game| game.id() == id) == Some(true) && !self.is_behind() {
            return true;
        }
        self.close();
        if let Some(draft) = self.take_unkept(id) {
            self.lay_open(draft);
            self.save_soon();
            return true;
        }
        let text = match storage::read(&keep::key(id)) {
            Ok(Some(text)) => text,
            Ok(None) | Err(_) => return false,
        };
        match wire::import(&text, &self.pack.fiches()) {
            Ok(opened) => {
                let Some(draft) = opened.drafts.into_iter().next() else { return false };
                self.lay_open(draft);
                if !opened.problems.is_empty() {
                    self.set_aside(id, text, &opened.problems);
                }
                true
            }
            Err(unreadable) => {
                let file = Attachment { name: (NL.shelf.damaged_file)(id), text };
                let text = (NL.shelf.unreadable)(&unreadable);
                self.notify(Notice { tone: Tone::Warning, text, file: Some(file) });
                false
            }
        }
    }

    /// Puts the open game away; what was planned is written first, and what cannot be written waits.
    fn close(self) {
        self.save_now();
        self.remember_unkept();
        self.held.set(None);
        self.game.set(None);
        self.saving.set(Saving::Nothing);
    }

    /// Takes the games from the text of a file. A game that is here already comes beside it, so that
    /// nothing is overwritten.
    pub fn take_from_file(self, name: &str, text: &str) {
        let opened = match wire::import(text, &self.pack.fiches()) {
            Ok(opened) => opened,
            Err(unreadable) => {
                self.tell(Tone::Warning, (NL.shelf.file_refused)(name, &unreadable));
                return;
            }
        };
        if !opened.problems.is_empty() {
            self.tell(Tone::Warning, (NL.shelf.file_problems)(name, &opened.problems));
        }
        let mut last = None;
        for draft in opened.drafts {
            let here = storage::read(&keep::key(draft.game.id()));
            let copied = !matches!(here, Ok(None));
            let game = if copied { draft.game.under(self.fresh_id()) } else { draft.game };
            match keep::write(&game, draft.revision, &self.pack.id) {
                Ok(_) => {
                    self.tell(Tone::Calm, (NL.shelf.file_taken)(&game, copied));
                    last = Some(game.id().clone());
                }
                Err(why) => self.tell(Tone::Warning, (NL.save.failed)(why)),
            }
        }
        match last {
            Some(id) => address::go(&Route::game_again(&id)),
            None => self.look_at_shelf(),
        }
    }

    fn stored_games(self) -> Vec<Listed> {
        let fiches = self.pack.fiches();
        let keys = match storage::keys() {
            Ok(keys) => keys,
            Err(failed) => {
                self.tell(Tone::Warning, (NL.save.failed)(Why::from(failed)));
                return Vec::new();
            }
        };
        let prefix = format!("{}spel/", storage::PREFIX);
        let listed = |key: String| {
            let id: GameId = key.strip_prefix(&prefix)?.parse().ok()?;
            let text = storage::read(&key).ok()??;
            let shown = match wire::import(&text, &fiches) {
                Ok(opened) => shown(&opened.drafts.first()?.game),
                Err(unreadable) => Shown::Damaged { unreadable, text },
            };
            Some(Listed { id, shown })
        };
        keys.into_iter().filter_map(listed).collect()
    }

    /// Keeps the text as it was found under a key of its own, and says so.
    fn set_aside(self, id: &GameId, text: String, problems: &[wire::Problem]) {
        let key = format!("{}opzij/{id}-{}", storage::PREFIX, clock::now().0);
        let kept = storage::write(&key, &text).is_ok();
        if !kept {
            self.guard_what_is_stored();
        }
        let file = Attachment { name: (NL.shelf.damaged_file)(id), text };
        let text = (NL.shelf.partly_read)(problems, kept);
        self.notify(Notice { tone: Tone::Warning, text, file: Some(file) });
    }

    /// Lays a game that was just made on the table and keeps it.
    fn put_on_table(self, game: Game) {
        self.close();
        let route = Route::board(game.id());
        self.lay_open(Draft { game, revision: 0, pack: self.pack.id.clone() });
        self.save_soon();
        self.save_now();
        address::go(&route);
    }

    fn lay_open(self, draft: Draft) {
        self.game.set(Some(draft.game));
        self.begin_keeping(draft.revision);
    }

    /// An id that no game on this device has.
    fn fresh_id(self) -> GameId {
        loop {
            let id = dice::game_id(dice::seed());
            if !matches!(storage::read(&keep::key(&id)), Ok(Some(_))) {
                return id;
            }
        }
    }
}

fn shown(game: &Game) -> Shown {
    let setup = game.setup();
    Shown::Game {
        name: setup.name.as_str().to_owned(),
        municipality: setup.municipality.as_str().to_owned(),
        changed: game.changed(),
        progress: Progress::of(game),
        untouched: game.changed() == game.created() && setup.name.is_empty() && setup.participants.is_empty(),
    }
}
