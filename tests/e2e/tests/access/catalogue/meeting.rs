//! Leading a meeting: the card of the facilitator, the time; and last time beside this time.

use super::State;
use super::group::played;
use e2e::Player;
use e2e::games::{GAME, across_the_room, begun, device_with, full, in_game};
use serde_json::{Value, json};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

pub const STATES: &[State] = &[
    State::new("card of the facilitator", "on the board", |player| {
        in_game(player, full(), "bord");
        opens_card(player);
    }),
    State::new("card of the facilitator", "in a talk, two have spoken", |player| {
        in_game(player, met(), "gesprek/duur");
        opens_card(player);
        player.press("Loot wie er nu spreekt");
        player.sees_soon(".card__drawn:not(:empty)");
    }),
    State::new("card of the facilitator", "nobody on the list, a mistake in the minutes", |player| {
        let mut game = full();
        game["games"][0]["setup"]["participants"] = json!([]);
        in_game(player, game, "gesprek/duur");
        opens_card(player);
        player.type_in("#minutes", "veel");
        player.press("Houd de tijd bij");
        player.finds_words_in("#minutes-error", "Vul een heel getal in");
    }),
    State::new("card of the facilitator", "the time is kept", |player| {
        in_game(player, timed(in_nine_hours()), "gesprek/duur");
        opens_card(player);
    }),
    State::new("time", "there is time left", |player| {
        in_game(player, timed(in_nine_hours()), "gesprek/duur");
        player.sees_soon("[data-clock=left]");
    }),
    State::new("time", "the time is over", |player| {
        in_game(player, timed(PAST), "gesprek/duur");
        player.sees_soon("[data-clock=over]");
    }),
    State::new("keys", "all of them", |player| {
        in_game(player, full(), "bord");
        player.click("main h1");
        player.keys(['?']);
        player.sees_soon("dialog[open] .keys");
    }),
    State::new("board", "across the room", |player| across_the_room(player, full(), "bord")),
    State::new("talk", "across the room", |player| across_the_room(player, timed(PAST), "gesprek/duur")),
    State::new("differences", "across the room", |player| {
        across_the_room(player, played("each", "revealed"), "verschil");
        player.sees_soon(".spread");
    }),
    State::new("report", "with a parking place", |player| {
        in_game(player, met(), "verslag");
        player.sees_soon(".report__parking");
    }),
    State::new("last time", "which game was it", |player| {
        device_with(player, &[met(), before()], &format!("#/spel/{GAME}/vorige"));
        player.sees_soon(".earlier__games");
    }),
    State::new("last time", "no other game here", |player| in_game(player, met(), "vorige")),
    State::new("last time", "what changed", |player| {
        device_with(player, &[met(), before()], &format!("#/spel/{GAME}/vorige"));
        player.click(".earlier__games button");
        player.sees_soon(".promise");
        player.press("Gedaan: Belronde");
        player.sees_soon("[data-standing=done]");
    }),
];

/// A moment in the year 2001, in milliseconds.
const PAST: u64 = 1_000_000_000_000;

/// No meeting lasts longer than ten hours.
fn in_nine_hours() -> u64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("a clock after 1970");
    (now + Duration::from_secs(9 * 60 * 60)).as_millis() as u64
}

fn opens_card(player: &Player) {
    player.press("Kaart voor de gespreksleider");
    player.sees_soon("dialog[open]");
}

/// The game of Waterrijk, in which two spoke about `duur` and something was parked.
fn met() -> Value {
    let mut stored = full();
    stored["version"] = json!(2);
    let game = &mut stored["games"][0];
    game["records"]["duur"]["spoken"] = json!([1, 3]);
    game["parking"] = json!("De wachtlijst bij de buren.");
    stored
}

/// As [`met`], in a part of a meeting whose time is over.
pub fn over_time() -> Value {
    timed(PAST)
}

/// As [`met`], with a long meeting and a part of it that ends at this moment.
fn timed(until: u64) -> Value {
    let mut stored = met();
    stored["games"][0]["plan"] = json!({ "ends": in_nine_hours(), "slot": { "at": "talk/duur", "until": until } });
    stored
}

/// Last time: another order, another answer, and an agreement that is late.
fn before() -> Value {
    let mut stored = begun();
    stored["games"][0]["id"] = json!("vorigekeer");
    stored["games"][0]["records"]["duur"]["agreements"][0]["due"] = json!("2020-03-03");
    stored
}
