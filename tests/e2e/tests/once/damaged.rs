//! Stored text that cannot be read: a Dutch sentence says so, the text stays, and the rest works.

use e2e::storage::{document, key_of};
use e2e::{FICHES, Player};
use serde_json::{Value, json};

/// A device with a good game, `Goed spel`, and this text in the place of another one.
fn device_with(text: &str) -> Player {
    let player = Player::before_loading();
    player.stores(&key_of("goed"), &document("goed", "Goed spel").to_string());
    player.stores(&key_of("stuk"), text);
    player.visit("");
    player
}

/// What cannot be opened is named in the list and at its address, stays as it is, and is in nobody's way.
#[track_caller]
fn cannot_be_opened(text: &str, because: &str) {
    let player = device_with(text);
    player.sees_games(&["Beschadigd spel", "Goed spel"]);
    let words = player.text("[data-damaged=yes] .saved__facts");
    assert!(words.contains("Dit spel kan niet worden geopend.") && words.contains(because), "{words}");
    player.click("[data-damaged=yes] .icon-button");
    let (_, rescued) = player.receives_file("beschadigd-stuk.dilemmaspel.json");
    assert_eq!(rescued, text);

    player.visit("#/spel/stuk/bord");
    player.is_on("lost");
    assert!(player.is_told("Dit spel kan niet worden geopend.").contains(because));
    player.visit("");
    player.opens_game("Goed spel");
    player.arrives_on("board");
    player.lays_quickly("generalist", 2);
    player.saved();
    assert_eq!(player.stored(&key_of("stuk")).as_deref(), Some(text));
}

#[test]
fn text_that_is_no_json_is_named_and_kept() {
    cannot_be_opened("{\"type\":\"dilemmaspel\", 'stuk", "op regel 1 klopt de tekst niet");
}

#[test]
fn json_of_something_else_is_named_and_kept() {
    cannot_be_opened("{\"type\":\"boodschappen\",\"version\":1}", "Dit is geen bestand van het Dilemmaspel.");
}

#[test]
fn a_game_of_a_newer_version_is_named_and_kept() {
    let mut newer = document("stuk", "Uit de toekomst");
    newer["version"] = json!(99);
    cannot_be_opened(&newer.to_string(), "nieuwere versie");
}

#[test]
fn a_game_without_a_game_in_it_is_named_and_kept() {
    cannot_be_opened("{\"type\":\"dilemmaspel\",\"version\":1,\"games\":[]}", "Er staat geen leesbaar spel in.");
}

/// A good game in which a few things are wrong opens without them; the old text is set aside.
#[track_caller]
fn opens_partly(document: &Value, because: &str) -> Player {
    let text = document.to_string();
    let player = device_with(&text);
    player.opens_game("Half spel");
    player.arrives_on("board");
    let told = player.is_told("Niet alles in dit spel was te lezen.");
    assert!(told.contains("De andere tekst is apart gezet") && told.contains(because), "{told}");
    let aside = player.stored_keys().into_iter().find(|key| key.starts_with("dilemmaspel/opzij/stuk"));
    let aside = aside.expect("the old text is set aside under a key of its own");
    assert_eq!(player.stored(&aside).as_deref(), Some(text.as_str()));

    player.lays_quickly("generalist", 3);
    player.saved();
    assert_eq!(player.stored(&aside).as_deref(), Some(text.as_str()));
    let mut all = FICHES;
    all.sort_unstable();
    assert_eq!(player.board().all(), all);
    player
}

#[test]
fn a_good_game_with_a_few_broken_fields_opens_without_them() {
    let mut broken = document("stuk", "Half spel");
    let game = &mut broken["games"][0];
    game["records"]["duur"]["now"] = json!("heel erg");
    game["records"]["duur"]["agreements"][0]["due"] = json!("morgen");
    game["setup"]["company"] = json!(7);
    let player = opens_partly(&broken, "records.duur.now");
    player.goes_to_the_talk();
    player.talks_about("duur");
    assert_eq!(player.answer_of("why"), "Mensen komen terug.");
    assert_eq!(player.value("[name=wanted]"), "8");
    assert_eq!(player.value("[name=owner]"), "Noor");
    assert_eq!(player.value("[name=due]"), "");
}

#[test]
fn a_fiche_that_lies_in_two_places_stays_in_the_first() {
    let mut doubled = document("stuk", "Half spel");
    doubled["games"][0]["board"]["aside"] = json!(["schaal", "duur"]);
    let player = opens_partly(&doubled, "staat ‘duur’ twee keer");
    player.lies_at("duur", 1);
}

#[test]
fn a_fiche_that_does_not_exist_is_left_out_and_named() {
    let mut unknown = document("stuk", "Half spel");
    unknown["games"][0]["board"]["route"][1] = json!("bestaatniet");
    unknown["games"][0]["records"]["ook-niet"] = json!({ "why": "Van niets." });
    opens_partly(&unknown, "bestaatniet");
}

#[test]
fn a_fiche_that_is_missing_lies_on_the_stack() {
    let player = Player::before_loading();
    let mut missing = document("kort", "Kort spel");
    missing["games"][0]["board"] = json!({ "stack": [], "route": ["duur"], "aside": [] });
    player.stores(&key_of("kort"), &missing.to_string());
    player.visit("#/spel/kort/bord");
    player.is_on("board");
    player.lies_at("duur", 1);
    assert_eq!(player.board().stack.len(), 5);
}
