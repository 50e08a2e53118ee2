//! The bin: what goes in comes back whole, and nothing goes for good without being asked.

use e2e::Player;
use e2e::key;
use e2e::storage::{document, key_of};
use serde_json::{Value, json};

/// A device with one game under this name.
fn device_with(name: &str) -> Player {
    let player = Player::before_loading();
    player.stores(&key_of("spel0"), &document("spel0", name).to_string());
    player.visit("");
    player
}

#[test]
fn a_game_comes_back_from_the_bin_to_the_letter_and_with_its_steps() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.lays_quickly("duur", 1);
    player.lays_quickly("schaal", 2);
    player.saved();
    let (board, id) = (player.hash(), player.game_id());
    player.visit("");
    let before = player.is_in_both_places(&key_of(&id));
    let steps = player.stored_in_vault(&format!("dilemmaspel/stappen/{id}"));
    player.does_with_game("Spel zonder naam", "In de prullenbak");
    player.finds_words_in(".saved__back", "‘Spel zonder naam’ ligt in de prullenbak.");
    player.focus_lands_on("Terugzetten");
    player.sees_games(&[]);
    player.is_nowhere(&key_of(&id));
    player.is_nowhere(&format!("dilemmaspel/stappen/{id}"));
    let binned: Value =
        serde_json::from_str(&player.is_in_both_places(&format!("dilemmaspel/bak/{id}"))).expect("JSON");
    assert_eq!(binned["game"], before.as_str());
    assert_eq!(binned["steps"].as_str(), steps.as_deref());

    player.reload();
    player.finds_in_drawer("bin", &["Spel zonder naam"]);
    assert!(player.text(".drawer__facts").ends_with("nog 30 dagen"), "{}", player.text(".drawer__facts"));
    player.press("Terugzetten: ‘Spel zonder naam’");
    player.sees_games(&["Spel zonder naam"]);
    player.is_nowhere(&format!("dilemmaspel/bak/{id}"));
    assert_eq!(player.is_in_both_places(&key_of(&id)), before);
    player.go_to(&board);
    player.order_becomes(&["duur", "schaal"]);
    player.saved();
    player.press("Ongedaan maken");
    player.order_becomes(&["duur"]);
}

#[test]
fn a_game_comes_back_beside_the_one_that_took_its_place() {
    let player = device_with("Eerste");
    player.does_with_game("Eerste", "In de prullenbak");
    player.sees_soon(".saved__back");
    let mut second = document("spel0", "Tweede");
    second["games"][0]["changed"] = json!(1_795_000_999_000_u64);
    player.opens_file("zelfde.dilemmaspel.json", &second.to_string());
    player.arrives_on("board");
    player.saved();
    player.visit("");
    player.finds_in_drawer("bin", &["Eerste"]);
    player.press("Terugzetten: ‘Eerste’");
    player.sees_games(&["Tweede", "Eerste"]);
    assert!(player.is_in_both_places(&key_of("spel0")).contains("\"Tweede\""));
}

#[test]
fn a_damaged_game_goes_into_the_bin_and_comes_back_untouched() {
    let player = Player::before_loading();
    player.stores(&key_of("stuk"), "{\"type\":\"dilemmaspel\", 'stuk\n");
    player.visit("");
    player.does_with_game("Beschadigd spel", "In de prullenbak");
    player.is_nowhere(&key_of("stuk"));
    player.press("Terugzetten");
    player.sees_games(&["Beschadigd spel"]);
    assert_eq!(player.is_in_both_places(&key_of("stuk")), "{\"type\":\"dilemmaspel\", 'stuk\n");
}

#[test]
fn a_tab_that_has_the_game_open_stops_writing_when_it_goes_into_the_bin() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.lays_quickly("duur", 1);
    player.saved();
    let id = player.game_id();
    player.in_another_tab("", |player| {
        player.does_with_game("Spel zonder naam", "In de prullenbak");
        player.sees_soon(".saved__back");
    });
    player.save_state("failed");
    player.is_told("in een ander tabblad van dit apparaat weggegooid of gewist");
    player.lays_quickly("schaal", 2);
    player.visit("");
    player.sees_games(&[]);
    player.is_nowhere(&key_of(&id));
}

/// It said that the game was not on this device.
#[test]
fn the_address_of_a_game_in_the_bin_says_so_and_brings_it_back() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.lays_quickly("duur", 1);
    player.saved();
    let board = player.hash();
    player.visit("");
    player.does_with_game("Spel zonder naam", "In de prullenbak");
    player.sees_soon(".saved__back");
    player.visit(&board);
    player.finds_words("Het ligt in de prullenbak van dit apparaat.");
    player.press("Terugzetten");
    player.is_on("board");
    player.lies_at("duur", 1);
    player.saved();
}

const DAY: u64 = 86_400_000;

fn binned(id: &str, name: &str, days_ago: u64, player: &Player) {
    let now: u64 = player.script("return Date.now()", vec![]);
    let then = now - days_ago * DAY;
    let last_week = (days_ago >= 23).then(|| then + 23 * DAY);
    let text = json!({
        "type": "dilemmaspel-bak", "version": 1, "deleted": then, "seen": then, "lastWeek": last_week,
        "game": document(id, name).to_string(), "steps": null,
    })
    .to_string();
    player.stores(&format!("dilemmaspel/bak/{id}"), &text);
    player.stores_in_vault(&format!("dilemmaspel/bak/{id}"), &text);
}

#[test]
fn after_thirty_days_a_game_is_gone_from_the_bin() {
    let player = Player::before_loading();
    binned("oud", "Heel oud", 30, &player);
    binned("nieuw", "Net niet", 29, &player);
    player.visit("#/uitleg");
    player.is_nowhere("dilemmaspel/bak/oud");
    player.visit("");
    player.finds_in_drawer("bin", &["Net niet"]);
    assert!(player.text(".drawer__facts").ends_with("nog 1 dag"), "{}", player.text(".drawer__facts"));
}

/// With a clock that was far behind, a game went from the bin without a trace as soon as the clock was right again.
#[test]
fn a_game_that_was_put_in_the_bin_under_a_wrong_clock_stays_for_thirty_days() {
    let player = Player::before_loading();
    let text = json!({
        "type": "dilemmaspel-bak", "version": 1, "deleted": 1_262_304_000_000_u64,
        "game": document("oud", "Van 2010").to_string(), "steps": null,
    })
    .to_string();
    player.stores("dilemmaspel/bak/oud", &text);
    player.stores_in_vault("dilemmaspel/bak/oud", &text);
    for _ in 0..2 {
        player.visit("");
        player.finds_in_drawer("bin", &["Van 2010"]);
        assert!(player.text(".drawer__facts").ends_with("nog 30 dagen"), "{}", player.text(".drawer__facts"));
        player.reload();
    }
    assert!(player.is_in_both_places("dilemmaspel/bak/oud").contains("\"seen\":"));
}

#[test]
fn emptying_the_bin_asks_first_and_names_how_many_games_go() {
    let player = Player::before_loading();
    binned("een", "Een", 1, &player);
    binned("twee", "Twee", 2, &player);
    player.visit("");
    player.finds_in_drawer("bin", &["Een", "Twee"]);
    player.press("Prullenbak leegmaken");
    player.finds_words_in(".sheet", "Er gaan 2 spellen voorgoed weg.");
    player.focus_lands_on("Annuleren");
    player.keys([key::ESCAPE]);
    player.focus_lands_on("Prullenbak leegmaken");
    player.is_in_both_places("dilemmaspel/bak/een");
    player.press("Prullenbak leegmaken");
    player.press("Ja, maak leeg");
    player.is_nowhere("dilemmaspel/bak/een");
    player.is_nowhere("dilemmaspel/bak/twee");
    player.finds_in_drawer("bin", &[]);
    assert!(!player.sees(".drawer--bin"));
}

#[test]
fn a_game_that_finds_no_room_in_the_bin_stays_on_the_shelf() {
    let player = device_with("Eerste");
    player.opens_game("Eerste");
    player.arrives_on("board");
    player.saved();
    player.go_to("#/");
    player.arrives_on("start");
    player.storage_is_full();
    player.does_with_game("Eerste", "In de prullenbak");
    player.is_told("‘Eerste’ kon niet naar de prullenbak.");
    player.storage_has_room_again();
    player.reload();
    player.sees_games(&["Eerste"]);
    assert!(!player.sees(".drawer--bin"));
    player.does_with_game("Eerste", "In de prullenbak");
    player.is_nowhere(&key_of("spel0"));
}

/// Chromium may forget its last writes to localStorage when it is killed; IndexedDB keeps them.
#[test]
fn what_an_ended_browser_forgot_of_a_move_is_made_good() {
    let player = Player::before_loading();
    let now: u64 = player.script("return Date.now()", vec![]);
    let game = document("weg", "Weggegooid").to_string();
    player.stores(&key_of("weg"), &game);
    binned("weg", "Weggegooid", 0, &player);
    player.stores_in_vault(&key_of("terug"), &document("terug", "Teruggezet").to_string());
    let text = json!({
        "type": "dilemmaspel-bak", "version": 1, "deleted": now,
        "game": document("terug", "Teruggezet").to_string(), "steps": null,
    });
    player.stores("dilemmaspel/bak/terug", &text.to_string());
    player.visit("");
    player.sees_games(&["Teruggezet"]);
    player.finds_in_drawer("bin", &["Weggegooid"]);
    assert_eq!(player.stored(&key_of("weg")), None);
    assert_eq!(player.stored("dilemmaspel/bak/terug"), None);
}
