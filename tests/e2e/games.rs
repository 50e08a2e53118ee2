//! Games that are there already, so that a story begins where it is about something: put in the storage that the game
//! reads, and not played again.

use crate::storage::{Stored, document, key_of};
use crate::waterrijk::{CLOSING, GAME as GAME_OF_WATERRIJK, TALKS};
use crate::{FICHES, Player};
use serde_json::{Value, json};

/// The game that most states are about.
pub const GAME: &str = "teamdag";

/// One fiche laid.
pub fn begun() -> Value {
    document(GAME, "Teamdag toegang")
}

/// Nothing laid, nothing said, everything read.
pub fn fresh() -> Value {
    let mut stored = begun();
    let game = &mut stored["games"][0];
    game["setup"] = json!({ "name": "Teamdag toegang" });
    game["board"] = json!({ "stack": FICHES, "route": [null, null, null, null, null, null], "aside": [] });
    game["records"] = json!({});
    game["read"] = json!(FICHES);
    stored
}

/// As [`fresh`], and nothing was read yet.
pub fn unread() -> Value {
    let mut stored = fresh();
    stored["games"][0]["read"] = json!([]);
    stored
}

/// All six laid.
pub fn laid() -> Value {
    let mut stored = fresh();
    stored["games"][0]["board"] = json!({ "stack": [], "route": FICHES, "aside": [] });
    stored
}

/// Nothing laid, these people on the list, and this way to one order.
pub fn with_people(names: &[&str], way: &str) -> Value {
    let mut stored = fresh();
    stored["version"] = json!(2);
    let game = &mut stored["games"][0];
    let people: Vec<(&str, &str)> = names.iter().map(|name| (*name, "")).collect();
    game["setup"] = json!({ "participants": listed(&people) });
    game["group"] = json!({ "way": way });
    stored
}

/// People with their roles, as a document has them.
fn listed(people: &[(&str, &str)]) -> Value {
    people.iter().zip(1..).map(|((name, role), id)| json!({ "id": id, "name": name, "role": role })).collect()
}

/// The day that the keys type as `03-02-2027`, as a document has it.
fn day(typed: &str) -> String {
    typed.rsplit('-').collect::<Vec<_>>().join("-")
}

/// The game of Waterrijk, played to the end.
pub fn full() -> Value {
    let mut stored = begun();
    let game = &mut stored["games"][0];
    game["setup"]["participants"] = listed(GAME_OF_WATERRIJK.people);
    game["setup"]["company"] = json!("partners");
    let route: Vec<Value> = TALKS.iter().map(|talk| json!(talk.fiche)).chain([Value::Null, Value::Null]).collect();
    game["board"] = json!({ "stack": ["schaal"], "route": route, "aside": ["wmo-wlz"] });
    game["records"] = TALKS
        .iter()
        .map(|talk| {
            let (what, who, when) = talk.agreement;
            let record = json!({
                "why": talk.why, "choices": talk.choices, "considerations": talk.considerations,
                "now": talk.now, "wanted": talk.wanted, "talk": "discussed",
                "agreements": [{ "id": 1, "agreement": what, "owner": who, "due": day(when) }],
            });
            (talk.fiche.to_owned(), record)
        })
        .collect();
    game["closing"] = json!(CLOSING);
    game["read"] = json!(FICHES);
    stored
}

/// So many white fiches beside the others, all laid.
pub fn with_whites(count: usize) -> Value {
    let mut stored = full();
    stored["version"] = json!(3);
    let game = &mut stored["games"][0];
    let id = |number: usize| format!("eigen-{number}");
    game["whites"] = (1..=count)
        .map(|number| {
            let (front, back) = ("Soms is wachten beter.\nEen buurvrouw belt.", "Wie merkt dit?\nWat helpt dan?");
            let title = title_of_white(number);
            json!({ "id": id(number), "title": title, "front": front, "back": back, "left": "Wachten", "right": "Handelen" })
        })
        .collect();
    let route: Vec<String> = FICHES.iter().map(|fiche| (*fiche).to_owned()).chain((1..=count).map(id)).collect();
    game["board"] = json!({ "stack": [], "route": route, "aside": [] });
    game["records"]["eigen-1"] = json!({ "why": "Dat merken we vaak.", "now": 2, "wanted": 7 });
    stored
}

/// What stands on a fiche of [`with_whites`].
#[must_use]
pub fn title_of_white(number: usize) -> String {
    format!("Ons eigen dilemma {number}?")
}

/// As many games as a trainer gathers in a year.
pub fn many() -> Vec<Value> {
    (0..80_u64)
        .map(|at| {
            let mut stored = document(&format!("spel{at}"), &format!("Teamdag {at}"));
            stored["games"][0]["changed"] = json!(1_795_000_000_000 + at * 3_600_000);
            stored
        })
        .collect()
}

/// Makes the device hold exactly these games, and opens this address.
#[track_caller]
pub fn device_with(player: &Player, games: &[Value], address: &str) {
    holding(player, games, "");
    player.visit(address);
}

/// What somebody prefers, in the words in which it is kept.
#[track_caller]
fn holding(player: &Player, games: &[Value], preferences: &str) {
    player.blank_page();
    let id = |game: &Value| game["games"][0]["id"].as_str().expect("an id").to_owned();
    let preferred = ("dilemmaspel/weergave".to_owned(), preferences.to_owned());
    let local = games.iter().map(|game| (key_of(&id(game)), game.to_string())).chain([preferred]).collect();
    player.stores_everything(&Stored { local, ..Stored::default() });
    player.was_advised_before();
}

/// A game with the board as a list.
#[track_caller]
pub fn as_list(player: &Player, game: Value) {
    holding(player, &[game], "lijst");
    player.visit(&format!("#/spel/{GAME}/bord"));
    player.saved();
    player.sees_soon("[data-form=list]");
}

/// One screen of a game, large enough for a whole room.
#[track_caller]
pub fn across_the_room(player: &Player, game: Value, screen: &str) {
    holding(player, &[game], "groot");
    player.visit(&format!("#/spel/{GAME}/{screen}"));
    player.saved();
    player.sees_soon("[data-screen=far]");
}

/// A game and the booklet in plain words, at this address.
#[track_caller]
pub fn in_plain_words(player: &Player, address: &str) {
    holding(player, &[laid()], "eenvoudig");
    player.visit(address);
    player.sees_soon("main h1");
}

/// As [`device_with`], with one game and one of its screens: `bord`, `gesprek/duur` or `verslag`.
#[track_caller]
pub fn in_game(player: &Player, game: Value, screen: &str) {
    device_with(player, &[game], &format!("#/spel/{GAME}/{screen}"));
    player.saved();
}
