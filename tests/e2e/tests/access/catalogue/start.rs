//! The start screen, with few games and with many.

use super::State;
use e2e::Player;
use e2e::games::{begun, device_with, many};

pub const STATES: &[State] = &[
    State::new("start", "without games", |player| device_with(player, &[], "")),
    State::new("start", "with one game", |player| device_with(player, &[begun()], "")),
    State::new("start", "with eighty games", with_many),
    State::new("start", "a search that finds nothing", |player| {
        with_many(player);
        player.searches("bestaat niet");
        player.sees_games(&[]);
    }),
    State::fleeting("start", "the menu of a game", |player| {
        device_with(player, &[begun()], "");
        player.press("Meer bij ‘Teamdag toegang’");
        player.sees_soon(".saved__actions .menu");
    }),
    State::new("start", "a game that cannot be read", |player| {
        player.blank_page();
        player.stores("dilemmaspel/spel/stuk", "{\"type\":\"dilemmaspel\", 'stuk");
        player.visit("");
        player.sees_soon("[data-damaged=yes]");
    }),
];

fn with_many(player: &Player) {
    device_with(player, &many(), "");
    player.sees_soon("#search-games");
}
