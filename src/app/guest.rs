//! On somebody's own phone: an order for the game on the big screen. It is a game of this phone, under a name of its own, so
//! that it is kept and can be undone as any other.

use super::App;
use super::keeping::game_key;
use crate::domain::{Game, GameId, Setup};
use crate::invited::Invited;
use crate::platform::{address, clock, dice, storage};
use crate::route::Route;
use crate::text::NL;

/// Which game of this phone is for the game on the big screen; with other white fiches it is another one.
fn key(invited: &Invited) -> String {
    [storage::PREFIX, "mee/", &invited.to_string()].concat()
}

impl App {
    /// Lays the board for an order for this game, new or as it was left, and goes there. The link itself is not
    /// come back to.
    pub(super) fn join(self, invited: &Invited) -> Route {
        let board = Route::board(&self.own_game_for(invited).unwrap_or_else(|| self.begin_for(invited)));
        address::replace(&board);
        board
    }

    /// Somebody else makes an order on this phone; the one that was made stays in the list of games.
    pub fn make_room_for_another(self) {
        let invited = self.ask(|game| {
            let game_there = game.group().guest_of.clone()?;
            Some(Invited { game: game_there, ..Invited::to(game) })
        });
        let Some(invited) = invited.flatten() else { return };
        storage::remove(&key(&invited));
        address::go(&Route::Guest(invited));
    }

    fn own_game_for(self, invited: &Invited) -> Option<GameId> {
        let own: GameId = storage::read(&key(invited)).ok().flatten()?.parse().ok()?;
        let is_here = matches!(storage::read(&game_key(&own)), Ok(Some(_)));
        is_here.then_some(own)
    }

    fn begin_for(self, invited: &Invited) -> GameId {
        let own = self.fresh_id();
        let setup = Setup { name: (NL.group.guest_name)(), date: clock::today(), ..Setup::default() };
        let stack = dice::shuffled(self.pack.fiches(), dice::seed());
        let game = Game::new(own.clone(), setup, stack, clock::now()).as_guest_of(invited.game.clone());
        self.put_on_table(game.with_whites(invited.whites(NL.white.on_big_screen)));
        if storage::write(&key(invited), own.as_str()).is_err() {
            leptos::logging::warn!("This phone will not find its order again by the link.");
        }
        own
    }
}
