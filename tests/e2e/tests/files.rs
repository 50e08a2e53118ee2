//! Games as files: kept on the device, opened again, and refused when they are no game.

use e2e::storage::document;
use e2e::{Player, waterrijk};

#[test]
fn a_good_file_opens_and_the_same_file_again_comes_beside_it() {
    let player = Player::at_a_laptop();
    let text = document("uitbestand", "Spel van gisteren").to_string();
    player.opens_file("gisteren.dilemmaspel.json", &text);
    player.arrives_on("board");
    player.is_told("‘Spel van gisteren’ is geopend en staat nu op dit apparaat.");
    player.lies_at("duur", 1);
    player.lies_at("schaal", "aside");
    player.lay_by_keys("generalist", 2);
    player.saved();

    player.visit("");
    player.opens_file("gisteren.dilemmaspel.json", &text);
    player.arrives_on("board");
    player.is_told("stond al op dit apparaat");
    player.order_becomes(&["duur"]);
    player.visit("");
    player.sees_games(&["Spel van gisteren", "Spel van gisteren"]);
}

#[test]
fn a_game_kept_as_a_file_opens_on_another_device_as_it_was() {
    let player = Player::at_a_laptop();
    player.plays_as_waterrijk();
    let report = player.report();
    player.press("Bewaar als bestand");
    let (_, text) = player.receives_file(".dilemmaspel.json");
    drop(player);

    let other = Player::at_a_laptop();
    other.opens_file("teamdag.dilemmaspel.json", &text);
    other.arrives_on("report");
    assert_eq!(other.report(), report);
    other.saved();
    assert!(waterrijk::TALKS.iter().all(|talk| text.contains(talk.why)), "the file is not readable text:\n{text}");
}

#[test]
fn a_file_that_is_no_game_is_refused_in_words_and_changes_nothing() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.lay_by_keys("duur", 1);
    player.saved();
    let game = player.stored_game();
    let keys = player.stored_keys();
    player.visit("");
    let good = document("half", "Half").to_string();
    let newer = good.replacen("\"version\":1", "\"version\":2", 1);
    for (name, text, because) in [
        ("half.json", &good[..good.len() / 2], "De tekst is geen geldig spelbestand: het gaat mis op regel 1"),
        ("package.json", "{\"name\":\"iets\",\"version\":\"1.0.0\"}", "Dit is geen bestand van het Dilemmaspel."),
        ("lijst.json", "[1, 2, 3]", "Dit is geen bestand van het Dilemmaspel."),
        ("leeg.json", "", "De tekst is geen geldig spelbestand"),
        ("nieuwer.json", &newer, "nieuwere versie van het spel (vorm 2)"),
    ] {
        player.opens_file(name, text);
        let told = player.is_told(&format!("‘{name}’ is niet geopend."));
        assert!(told.contains(because) && told.contains("Aan jullie spellen is niets veranderd."), "{told}");
        player.is_on("start");
        player.closes_notices();
    }
    assert_eq!(player.stored_keys(), keys);
    player.opens_game("Spel zonder naam");
    player.arrives_on("board");
    assert_eq!(player.stored_game()["games"][0]["board"], game["games"][0]["board"]);
}
