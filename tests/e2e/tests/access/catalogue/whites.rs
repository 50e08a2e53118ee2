//! White fiches, and the second sheet of the board.

use super::State;
use e2e::Player;
use e2e::games::{as_list, full, in_game, with_whites};
use serde_json::json;

pub const STATES: &[State] = &[
    State::new("white fiche", "a new one", |player| {
        in_game(player, full(), "bord");
        writes(player);
    }),
    State::new("white fiche", "without a title", |player| {
        in_game(player, full(), "bord");
        writes(player);
        player.press("Leg op de stapel");
        player.finds_words_in("#white-error", "Geef de witte fiche eerst een titel.");
    }),
    State::new("white fiche", "with words of an earlier time", |player| {
        let mut stored = full();
        stored["version"] = json!(3);
        stored["games"][0]["drafts"] = json!([{ "id": "eigen-1", "title": "Half", "front": "geschreven" }]);
        in_game(player, stored, "bord");
        writes(player);
        player.sees_soon(".sheet__lead .button");
    }),
    State::new("board", "on two sheets", |player| in_game(player, with_whites(6), "bord")),
    State::new("board as a list", "of twelve fiches", |player| as_list(player, with_whites(6))),
    State::fleeting("board", "the menu of a white fiche", |player| {
        in_game(player, with_whites(6), "bord");
        player.click("[data-place] [data-fiche='eigen-2'] .fiche__more");
        player.sees_soon(".menu");
    }),
    State::new("talk", "about a white fiche", |player| in_game(player, with_whites(6), "gesprek/eigen-1")),
    State::new("report", "with white fiches", |player| in_game(player, with_whites(6), "verslag")),
];

fn writes(player: &Player) {
    player.press("Schrijf een witte fiche");
    player.sees_soon("dialog[open]");
}
