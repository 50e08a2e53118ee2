//! Files that say something else than what is here, that another screen asked for, or that are no game.

use crate::engines::files::with_yesterdays_game;
use e2e::storage::{document, key_of};
use e2e::{FICHES, Player};
use serde_json::{Value, json};

/// A file as it came back from somewhere else: the same game, played on.
fn played_on(text: &str) -> String {
    let mut document: Value = serde_json::from_str(text).expect("JSON");
    let game = &mut document["games"][0];
    game["records"]["duur"]["why"] = json!("Elders verder gespeeld.");
    game["changed"] = json!(1_795_000_999_000_u64);
    document.to_string()
}

#[test]
fn a_game_that_is_here_already_is_asked_about_and_both_can_be_kept() {
    let (player, text) = with_yesterdays_game();
    player.visit("");
    player.opens_file("terug.dilemmaspel.json", &played_on(&text));
    player.finds_words_in(
        "dialog",
        "‘Spel van gisteren’ staat op dit apparaat, en in ‘terug.dilemmaspel.json’ staat het anders.",
    );
    player.lies_still();
    player.press("Bewaar allebei");
    player.arrives_on("board");
    player.visit("");
    player.sees_games(&["Spel van gisteren (kopie)", "Spel van gisteren"]);
    player.opens_game("Spel van gisteren");
    player.arrives_on("board");
    player.goes_to_the_talk();
    player.shows_answer("why", "Mensen komen terug.");
}

#[test]
fn what_was_here_stays_or_gives_way_and_is_then_put_aside() {
    let (player, text) = with_yesterdays_game();
    let here = player.stored(&key_of("uitbestand")).expect("the game");
    for answer in ["Houd wat hier staat", "Neem het bestand"] {
        player.visit("");
        player.opens_file("terug.dilemmaspel.json", &played_on(&text));
        player.sees_soon("dialog[open]");
        player.lies_still();
        player.press(answer);
        player.sees_no_more("dialog");
        if answer == "Houd wat hier staat" {
            assert_eq!(player.stored(&key_of("uitbestand")).as_deref(), Some(here.as_str()));
        }
    }
    player.arrives_on("board");
    player.goes_to_the_talk();
    player.shows_answer("why", "Elders verder gespeeld.");
    player.saved();
    let aside = player.stored_keys().into_iter().find(|key| key.starts_with("dilemmaspel/opzij/uitbestand"));
    assert_eq!(player.stored(&aside.expect("what was here is put aside")).as_deref(), Some(here.as_str()));
}

#[test]
fn where_orders_or_an_earlier_game_are_asked_for_a_dropped_file_is_one() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    let game = player.game_id();
    let mut other = document("los", "Tafel Zuid");
    other["games"][0]["board"] = serde_json::json!({ "stack": [], "route": FICHES, "aside": [] });
    let drops = |name: &str| player.drops_file(name, "new Blob([arguments[1]])", &other.to_string());
    player.goes_to_the_ways();
    drops("zuid.dilemmaspel.json");
    player.is_told("1 volgorde erbij.");
    assert_eq!(player.voters(), [("Noor".to_owned(), "in".to_owned())]);
    player.visit(&format!("#/spel/{game}/vorige"));
    player.sees_soon("#choose-title");
    drops("zuid.dilemmaspel.json");
    player.finds_words_in("main", "Tafel Zuid");
    let later = other.to_string().replace("Tafel Zuid", "Tafel West").replace("los", "west");
    player.drops_file("west.dilemmaspel.json", "new Blob([arguments[1]])", &later);
    player.finds_words_in("main", "Tafel West");
    assert_eq!(player.game_id(), game);
}

#[test]
fn files_that_are_too_much_or_no_text_are_refused_in_words_and_freeze_nothing() {
    let player = Player::at_a_laptop();
    let good = document("half", "Half").to_string();
    for (name, blob, because) in [
        ("groot.json", "new Blob([new Uint8Array(200e6)])", "is te groot"),
        ("haken.json", "new Blob(['['.repeat(19e6)])", "Het is geen spelbestand, of het is beschadigd"),
        (
            "bytes.json",
            "new Blob([new Uint8Array([0xff, 0xfe, 0x7b])])",
            "Het lijkt een bestand van een ander programma.",
        ),
    ] {
        player.drops_file(name, blob, "");
        let told = player.is_told(&format!("‘{name}’ is"));
        assert!(told.contains(because), "{told}");
        player.closes_notices();
    }
    let half_text = "new Blob([arguments[1].slice(0, arguments[1].indexOf('Noor')), new Uint8Array([0xe9]),
        arguments[1].slice(arguments[1].indexOf('Noor') + 1)])";
    player.drops_file("half.json", half_text, &good);
    player.arrives_on("board");
    player.is_told("Op 1 punt klopt het bestand niet.");
    player.click(".notice__details summary");
    player.finds_words_in(".notice__details", "staan tekens die geen tekst zijn");
}

#[test]
fn a_file_that_is_no_game_is_refused_in_words_and_changes_nothing() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.lays_quickly("duur", 1);
    player.saved();
    let game = player.stored_game();
    let keys = player.stored_keys();
    player.visit("");
    let good = document("half", "Half").to_string();
    let newer = good.replacen("\"version\":1", "\"version\":99", 1);
    for (name, text, because) in [
        ("half.json", &good[..good.len() / 2], "Het einde ontbreekt."),
        ("bijlage.json", "%PDF-1.7\n1 0 obj", "Het lijkt een pdf."),
        ("pagina.json", "<!doctype html>", "Het lijkt een webpagina."),
        ("brief.json", "Beste Noor", "Het lijkt gewone tekst."),
        ("package.json", "{\"name\":\"iets\",\"version\":\"1.0.0\"}", "Dit is geen bestand van het Dilemmaspel."),
        ("lijst.json", "[1, 2, 3]", "Dit is geen bestand van het Dilemmaspel."),
        ("leeg.json", "", "Er staat niets in."),
        ("nieuwer.json", &newer, "nieuwere versie van het spel (bestandsversie 99)"),
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
