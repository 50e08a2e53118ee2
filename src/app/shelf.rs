//! The shelf: the games on this device. Starting one, opening one, taking one from a file.

use super::App;
use super::keeping::{Keeping, Phase, game_key};
use crate::domain::{Game, GameId, Setup, Way};
use crate::platform::dice::{self, Seed};
use crate::platform::{address, clock, storage};
use crate::route::Route;
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;

impl App {
    /// Starts a game with a stack that is shuffled with this seed, and goes to its board, or first to the orders of all.
    pub fn start(self, setup: Setup, way: Way, seed: Seed) {
        let now = clock::now();
        let stack = dice::shuffled(self.pack.fiches(), seed);
        let game = Game::new(self.fresh_id(), setup, stack, now).played(way);
        let route = if way == Way::Together { Route::board(game.id()) } else { Route::group(game.id()) };
        self.put_on_table(game);
        address::go(&route);
    }

    /// One click to the board: an untouched game that lies there is used before a new one is made.
    pub fn start_at_once(self) {
        self.look_at_shelf();
        let untouched = self
            .shelf
            .with_untracked(|shelf| shelf.iter().find(|game| game.is_untouched()).map(|game| game.id.clone()));
        match untouched {
            Some(id) => address::go(&Route::board(&id)),
            None => self.start(Setup { date: clock::today(), ..Setup::default() }, Way::Together, dice::seed()),
        }
    }

    /// Lays a game that was just made on the table and keeps it.
    pub(super) fn put_on_table(self, game: Game) {
        self.close();
        let id = game.id().clone();
        let kept = Rc::new(RefCell::new(Keeping::new(id.clone(), self.pack.id.clone(), Phase::Open)));
        self.lay_open(game, &kept);
        self.sit_down(&id);
        self.save_soon();
        self.save_now();
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
