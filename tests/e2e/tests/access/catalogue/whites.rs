//! White fiches, and the second sheet of the board.

use super::State;
use e2e::games::{as_list, full, in_game};
use e2e::{FICHES, Player};
use serde_json::{Value, json};

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
    State::new("board", "on two sheets", |player| in_game(player, twelve(), "bord")),
    State::new("board as a list", "of twelve fiches", |player| as_list(player, twelve())),
    State::fleeting("board", "the menu of a white fiche", |player| {
        in_game(player, twelve(), "bord");
        player.click("[data-place] [data-fiche='eigen-2'] .fiche__more");
        player.sees_soon(".menu");
    }),
    State::new("talk", "about a white fiche", |player| in_game(player, twelve(), "gesprek/eigen-1")),
    State::new("report", "with white fiches", |player| in_game(player, twelve(), "verslag")),
];

fn writes(player: &Player) {
    player.press("Schrijf een witte fiche");
    player.sees_soon("dialog[open]");
}

/// Six white fiches beside the others, all laid.
fn twelve() -> Value {
    let mut stored = full();
    stored["version"] = json!(3);
    let game = &mut stored["games"][0];
    let id = |number: usize| format!("eigen-{number}");
    game["whites"] = (1..=6)
        .map(|number| {
            let title = format!("Ons eigen dilemma {number}?");
            let (front, back) = ("Soms is wachten beter.\nEen buurvrouw belt.", "Wie merkt dit?\nWat helpt dan?");
            json!({ "id": id(number), "title": title, "front": front, "back": back, "left": "Wachten", "right": "Handelen" })
        })
        .collect();
    let route: Vec<String> = FICHES.iter().map(|fiche| (*fiche).to_owned()).chain((1..=6).map(id)).collect();
    game["board"] = json!({ "stack": [], "route": route, "aside": [] });
    game["records"]["eigen-1"] = json!({ "why": "Dat merken we vaak.", "now": 2, "wanted": 7 });
    stored
}
