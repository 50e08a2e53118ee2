//! On somebody's own phone: an order for the game on the big screen. It is a game of this phone, under a name of its own, so
//! that it is kept and can be undone as any other.

use super::App;
use super::keeping::game_key;
use crate::domain::{Game, GameId, Setup};
use crate::platform::{address, clock, dice, storage};
use crate::route::Route;
use crate::text::NL;

/// Which game of this phone is for the game on the big screen.
fn key(big_screen: &GameId) -> String {
    [storage::PREFIX, "mee/", big_screen.as_str()].concat()
}

impl App {
    /// Lays the board for an order for this game, new or as it was left, and goes there. The link itself is not
    /// come back to.
    pub(super) fn join(self, big_screen: &GameId) -> Route {
        let board = Route::board(&self.own_game_for(big_screen).unwrap_or_else(|| self.begin_for(big_screen)));
        address::replace(&board);
        board
    }

    /// Somebody else makes an order on this phone; the one that was made stays in the list of games.
    pub fn make_room_for_another(self) {
        let Some(big_screen) = self.ask(|game| game.group().guest_of.clone()).flatten() else { return };
        storage::remove(&key(&big_screen));
        address::go(&Route::Guest(big_screen));
    }

    fn own_game_for(self, big_screen: &GameId) -> Option<GameId> {
        let own: GameId = storage::read(&key(big_screen)).ok().flatten()?.parse().ok()?;
        let is_here = matches!(storage::read(&game_key(&own)), Ok(Some(_)));
        is_here.then_some(own)
    }

    fn begin_for(self, big_screen: &GameId) -> GameId {
        let own = self.fresh_id();
        let setup = Setup { name: (NL.group.guest_name)(), date: clock::today(), ..Setup::default() };
        let stack = dice::shuffled(self.pack.fiches(), dice::seed());
        self.put_on_table(Game::new(own.clone(), setup, stack, clock::now()).as_guest_of(big_screen.clone()));
        if storage::write(&key(big_screen), own.as_str()).is_err() {
            leptos::logging::warn!("This phone will not find its order again by the link.");
        }
        own
    }
}
