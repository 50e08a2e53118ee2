//! The games on this device: found again, renamed, copied, kept as a file; and the texts that were put aside.

use e2e::storage::{document, key_of};
use e2e::{Player, key};
use serde_json::{Value, json};

const NAMES: [&str; 7] = ["Zuid", "Café-overleg", "Advies", "Teamdag", "Noord", "Raad", "Wijk"];

/// A device with these games; each was changed an hour after the one before, and is further.
fn device_with(names: &[&str]) -> Player {
    let player = Player::before_loading();
    for (name, at) in names.iter().zip(0_u64..) {
        let id = format!("spel{at}");
        let mut stored = document(&id, name);
        let game = &mut stored["games"][0];
        game["changed"] = json!(1_795_000_000_000 + at * 3_600_000);
        game["setup"]["municipality"] = json!(if at % 2 == 0 { "Súdwest" } else { "Waterrijk" });
        player.stores(&key_of(&id), &stored.to_string());
    }
    player.visit("");
    player
}

fn name_in(text: &str) -> String {
    let value: Value = serde_json::from_str(text).expect("a stored game");
    value["games"][0]["setup"]["name"].as_str().expect("a name").to_owned()
}

#[test]
fn a_search_finds_games_by_name_and_municipality_whatever_the_accents() {
    let player = device_with(&NAMES);
    player.sees_games(&["Wijk", "Raad", "Noord", "Teamdag", "Advies", "Café-overleg", "Zuid"]);
    player.searches("CAFE");
    player.sees_games(&["Café-overleg"]);
    player.searches("sudwest");
    player.sees_games(&["Wijk", "Noord", "Advies", "Zuid"]);
    player.finds_words_in(".saved__count", "4 van 7 spellen");
    player.searches("bestaat niet");
    player.sees_games(&[]);
    player.press("Laat alle spellen zien");
    player.sorts_by("name");
    player.sees_games(&["Advies", "Café-overleg", "Noord", "Raad", "Teamdag", "Wijk", "Zuid"]);
}

#[test]
fn a_handful_of_games_needs_no_search() {
    let player = device_with(&NAMES[..5]);
    player.sees_games(&["Noord", "Teamdag", "Advies", "Café-overleg", "Zuid"]);
    assert!(!player.sees("#search-games"));
    let facts = [player.text(".saved__facts"), player.text(".saved__changed")];
    assert!(facts[0].starts_with("Súdwest · 2 van 6 fiches gelegd"), "{facts:?}");
    assert!(facts[1].contains("2026") && facts[1].ends_with("1 kB"), "{facts:?}");
}

#[test]
fn a_game_on_the_shelf_gets_another_name_and_keeps_everything_else() {
    let player = Player::before_loading();
    let mut stored = document("spel0", "Oud");
    stored["games"][0]["van-later"] = json!("blijft");
    player.stores(&key_of("spel0"), &stored.to_string());
    player.visit("");
    player.renames_game("Oud", &"x".repeat(121));
    player.sees_soon("#rename-error");
    assert!(player.text("#rename-error").contains("121 tekens"), "{}", player.text("#rename-error"));
    player.keys([key::ESCAPE]);
    player.focus_lands_on("Meer bij ‘Oud’");
    player.sees_games(&["Oud"]);

    player.renames_game("Oud", "Nieuwe naam");
    player.sees_games(&["Nieuwe naam"]);
    player.focus_lands_on("Meer bij ‘Nieuwe naam’");
    let text = player.is_in_both_places(&key_of("spel0"));
    assert_eq!(name_in(&text), "Nieuwe naam");
    let game = &serde_json::from_str::<Value>(&text).expect("JSON")["games"][0];
    assert_eq!((&game["revision"], &game["van-later"]), (&json!(4), &json!("blijft")));

    // The name is a step like any other.
    player.opens_game("Nieuwe naam");
    player.arrives_on("board");
    player.saved();
    player.press("Ongedaan maken");
    player.finds_words_in(".masthead__game", "Oud");
}

#[test]
fn the_game_that_was_just_played_is_renamed_too() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.lays_quickly("duur", 1);
    let board = player.hash();
    player.go_to("#/");
    player.arrives_on("start");
    player.renames_game("Spel zonder naam", "Teamdag");
    player.sees_games(&["Teamdag"]);
    player.go_to(&board);
    player.has_title("Bord – Teamdag – Dilemmaspel");
    player.lies_at("duur", 1);
    player.saved();
}

#[test]
fn a_copy_lies_beside_a_game_that_stays_as_it_is() {
    let long = "é".repeat(120);
    let player = Player::before_loading();
    let mut stored = document("spel0", &long);
    stored["games"][0]["van-later"] = json!("blijft");
    player.stores(&key_of("spel0"), &stored.to_string());
    player.visit("");
    player.does_with_game(&long, "Kopie maken");
    let name = format!("{} (kopie)", "é".repeat(112));
    player.sees_games(&[&name, &long]);
    assert_eq!(player.stored(&key_of("spel0")), Some(stored.to_string()));
    player.opens_game(&name);
    player.arrives_on("board");
    player.lies_at("duur", 1);
    assert_eq!(player.stored_game()["games"][0]["van-later"], "blijft");
}

#[test]
fn a_game_is_kept_as_a_file_without_being_opened() {
    let player = device_with(&["Teamdag"]);
    player.does_with_game("Teamdag", "Bewaar als bestand");
    let (_, text) = player.receives_file(".dilemmaspel.json");
    assert_eq!(name_in(&text), "Teamdag");
}

#[test]
fn the_menu_of_a_game_opens_and_closes_with_the_keys() {
    let player = device_with(&["Teamdag"]);
    player.tab_to("Meer bij ‘Teamdag’");
    player.keys([key::ENTER]);
    player.focus_lands_on("Openen");
    player.keys([key::ESCAPE]);
    player.focus_lands_on("Meer bij ‘Teamdag’");
    assert!(!player.sees(".menu"));
    player.keys([key::SPACE]);
    player.focus_lands_on("Openen");
    player.keys([key::ENTER]);
    player.arrives_on("board");
}

#[test]
fn texts_that_were_put_aside_are_listed_downloaded_and_removed() {
    let player = Player::before_loading();
    let text = document("stuk", "Half spel").to_string();
    player.stores("dilemmaspel/opzij/stuk-1795000000000123", &text);
    player.stores_in_vault("dilemmaspel/opzij/weg-1795000000000123", "kapot");
    player.visit("");
    player.finds_in_drawer("aside", &["Tekst van ‘Half spel’", "Tekst van spel weg"]);
    assert!(player.texts(".drawer--aside .drawer__facts")[0].contains("november 2026"));
    player.press("Bewaar ‘Tekst van ‘Half spel’’ als bestand");
    let (_, received) = player.receives_file("apart-stuk-1795000000000123.dilemmaspel.json");
    assert_eq!(received, text);
    player.press("Verwijder ‘Tekst van spel weg’");
    player.finds_words_in(".sheet", "gaat voorgoed weg");
    player.press("Ja, verwijder");
    player.finds_in_drawer("aside", &["Tekst van ‘Half spel’"]);
    player.is_nowhere("dilemmaspel/opzij/weg-1795000000000123");
}

#[test]
fn the_list_shows_what_only_the_vault_has_and_the_newest_of_both() {
    let player = Player::before_loading();
    player.stores_in_vault(&key_of("kluis"), &document("kluis", "Alleen in de kluis").to_string());
    player.stores(&key_of("beide"), &document("beide", "Oude naam").to_string());
    let mut newer = document("beide", "Nieuwe naam");
    newer["games"][0]["revision"] = json!(9);
    player.stores_in_vault(&key_of("beide"), &newer.to_string());
    player.visit("");
    player.sees_games(&["Nieuwe naam", "Alleen in de kluis"]);
}

#[test]
fn a_thousand_games_are_listed_and_one_of_them_is_found() {
    let player = Player::before_loading();
    let text = document("sjabloon", "Teamdag sjabloon").to_string();
    player.script::<()>(
        "for (let at = 0; at < 1000; at++) {
             const text = arguments[0].replaceAll('sjabloon', 'spel' + at).replace('\"changed\":1795000360000', '\"changed\":' + (1795000360000 + at));
             localStorage.setItem('dilemmaspel/map//spel/spel' + at, text);
         }",
        vec![text.into()],
    );
    player.visit("");
    player.finds_words_in(".saved__count", "1.000 spellen");
    assert_eq!(player.games()[0], "Teamdag spel999");
    let first = player.games().len();
    player.press("Toon meer (nog 940)");
    e2e::wait::wait_for("twice as many games", &(2 * first), || player.games().len());
    player.searches("spel417");
    player.sees_games(&["Teamdag spel417"]);
    player.opens_game("Teamdag spel417");
    player.arrives_on("board");
    player.lies_at("duur", 1);
}
