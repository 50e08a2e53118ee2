//! The shelf: the games on this device. Starting one, opening one, taking one from a file.

use super::App;
use super::keeping::{Keeping, Phase, game_key};
use super::notice::Tone;
use crate::domain::{Game, GameId, Moment, Progress, Setup, Why};
use crate::platform::dice::{self, Seed};
use crate::platform::{address, clock, storage};
use crate::route::Route;
use crate::text::NL;
use crate::wire::{self, Unreadable};
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;

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

    fn stored_games(self) -> Vec<Listed> {
        let fiches = self.pack.fiches();
        let keys = match storage::keys() {
            Ok(keys) => keys,
            Err(failed) => {
                leptos::logging::warn!("{failed:?}");
                self.tell(Tone::Warning, (NL.save.failed)(Why::Blocked));
                return Vec::new();
            }
        };
        let prefix = format!("{}spel/", storage::PREFIX);
        let listed = |key: String| {
            let id: GameId = key.strip_prefix(&prefix)?.parse().ok()?;
            let text = storage::read(&key).ok()??;
            let shown = match wire::glance(&text, &fiches) {
                Ok(opened) => shown(&opened.drafts.first()?.game),
                Err(unreadable) => Shown::Damaged { unreadable, text },
            };
            Some(Listed { id, shown })
        };
        keys.into_iter().filter_map(listed).collect()
    }

    /// Lays a game that was just made on the table and keeps it.
    fn put_on_table(self, game: Game) {
        self.close();
        let route = Route::board(game.id());
        let id = game.id().clone();
        let kept = Rc::new(RefCell::new(Keeping::new(id.clone(), self.pack.id.clone(), Phase::Open)));
        self.lay_open(game, &kept);
        self.sit_down(&id);
        self.save_soon();
        self.save_now();
        address::go(&route);
    }

    /// An id that no game on this device has.
    pub(super) fn fresh_id(self) -> GameId {
        loop {
            let id = dice::game_id(dice::seed());
            if !matches!(storage::read(&game_key(&id)), Ok(Some(_))) {
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
