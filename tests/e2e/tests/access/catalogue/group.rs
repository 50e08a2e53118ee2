//! The group around one screen: the ways to one order, an order of somebody's own, and where all differ.

use super::State;
use e2e::FICHES;
use e2e::games::{GAME, device_with, full, in_game};
use serde_json::{Value, json};

pub const STATES: &[State] = &[
    State::new("ways to one order", "together", |player| in_game(player, played("together", "covered"), "samen")),
    State::new("ways to one order", "first each", |player| in_game(player, played("each", "covered"), "samen")),
    State::new("ways to one order", "nobody on the list", |player| {
        let mut game = played("each", "covered");
        game["games"][0]["setup"]["participants"] = json!([]);
        game["games"][0]["group"]["ballots"] = json!([]);
        in_game(player, game, "samen");
    }),
    State::new("ways to one order", "a mistake in an order from paper", |player| {
        let mut game = played("each", "covered");
        game["games"][0]["group"]["ballots"].as_array_mut().expect("orders").truncate(2);
        in_game(player, game, "samen");
        player.types_from_paper("314");
        player.finds_words_in("#paper-error", "Niet genoemd");
    }),
    State::new("ways to one order", "on phones", |player| {
        in_game(player, played("phones", "covered"), "samen");
        player.sees_soon(".invite__qr");
    }),
    State::new("ways to one order", "mistakes in the codes of tables", |player| {
        in_game(player, played("phones", "covered"), "samen");
        player.pastes_codes("Tafel Noord: 234\nTafel Zuid: 345678");
        player.sees_soon("#codes-error p");
    }),
    State::new("ways to one order", "in turns", |player| in_game(player, played("turns", "covered"), "samen")),
    State::new("ways to one order", "all open", |player| in_game(player, played("each", "revealed"), "samen")),
    State::new("handing over", "with a lens of one's own", |player| {
        in_game(player, played("each", "covered"), "samen");
        player.press("Wijzig de volgorde: Noor");
        player.sees_soon("dialog[open]");
        player.click("#lens option[value=own]");
        player.sees_soon("#lens-name");
    }),
    State::new("own order", "being laid", |player| {
        in_game(player, played("each", "covered"), "samen");
        player.hands_the_laptop_to("Noor");
    }),
    State::new("own order", "nobody lays", |player| in_game(player, played("each", "covered"), "eigen")),
    State::new("board", "in turns", |player| {
        in_game(player, played("turns", "covered"), "bord");
        player.sees_soon(".turn");
    }),
    State::new("own order", "a code on a phone", |player| {
        device_with(player, &[], "#/mee/teamdag");
        player.sees_soon(".stack .fiche");
        player.lays_all(&FICHES);
        player.press("Toon mijn code");
        player.code();
    }),
    State::new("differences", "covered", |player| in_game(player, played("each", "covered"), "verschil")),
    State::new("differences", "all open", |player| {
        in_game(player, played("each", "revealed"), "verschil");
        player.sees_soon(".spread");
    }),
    State::new("report", "with everybody's order", |player| {
        in_game(player, played("turns", "revealed"), "verslag");
        player.sees_soon(".report__orders");
    }),
];

/// The game of Waterrijk with the orders of three people, one of them through a lens, and two turns.
pub fn played(way: &str, cover: &str) -> Value {
    let mut stored = full();
    let board = |laid: &[&str]| {
        let aside: Vec<_> = FICHES.iter().filter(|fiche| !laid.contains(fiche)).collect();
        let route: Vec<_> = laid.iter().map(|fiche| json!(fiche)).chain(aside.iter().map(|_| Value::Null)).collect();
        json!({ "stack": [], "route": route, "aside": aside })
    };
    let orders: [(&str, Value, &[&str]); 3] = [
        ("Noor", Value::Null, &["duur", "onafhankelijk", "schaal", "generalist"]),
        ("Youssef", Value::Null, &["onafhankelijk", "duur", "generalist", "schaal", "afbakening"]),
        ("Marijke", json!("resident"), &["schaal", "onafhankelijk", "wmo-wlz", "duur"]),
    ];
    let ballots: Vec<Value> = (1..)
        .zip(orders)
        .map(|(id, (name, lens, laid))| {
            json!({ "id": id, "participant": id, "name": name, "role": "", "lens": lens, "board": board(laid) })
        })
        .collect();
    let now = json!({ "who": 3, "before": stored["games"][0]["board"], "fiche": null, "why": "Het raakt" });
    let log = json!([
        { "id": 1, "participant": 1, "name": "Noor", "role": "", "at": 1, "fiche": "duur", "from": "stack", "to": "1",
          "why": "Het geld is op." },
        { "id": 2, "participant": 2, "name": "Youssef", "role": "", "at": 2, "fiche": null, "why": "" },
    ]);
    let turns = json!({ "now": now, "log": log });
    stored["version"] = json!(2);
    stored["games"][0]["group"] = json!({ "way": way, "cover": cover, "ballots": ballots, "turns": turns });
    stored["games"][0]["id"] = json!(GAME);
    stored
}
