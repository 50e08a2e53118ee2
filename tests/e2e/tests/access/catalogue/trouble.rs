//! When something goes wrong: storage, files, addresses, and the program itself.

use super::State;
use e2e::games::{GAME, begun, device_with, in_game};
use e2e::storage::document;
use e2e::{Fault, Player};
use serde_json::json;

pub const STATES: &[State] = &[
    State::new("notices", "a file was opened", |player| {
        device_with(player, &[], "");
        player.opens_file("gisteren.dilemmaspel.json", &document("los", "Spel van gisteren").to_string());
        player.is_told("is geopend");
    }),
    State::new("notices", "a file with mistakes, its details open", |player| {
        device_with(player, &[], "");
        let mut game = document("los", "Spel van gisteren");
        game["games"][0]["records"]["duur"]["now"] = json!(77);
        player.opens_file("gisteren.dilemmaspel.json", &game.to_string());
        player.is_told("klopt het bestand niet");
        player.click(".notice__details summary");
    }),
    State::new("notices", "a file that is refused", |player| {
        device_with(player, &[], "");
        player.opens_file("package.json", "{\"name\":\"iets\"}");
        player.is_told("is niet geopend");
    }),
    State::new("notices", "the storage is full", |player| {
        in_game(player, begun(), "bord");
        player.storage_is_full();
        player.lay_by_keys("generalist", 2);
        player.save_state("failed");
        player.is_told("De opslag van deze browser is vol.");
    }),
    State::new("notices", "the browser keeps nothing", |player| {
        device_with(player, &[], "");
        let without = "Object.defineProperty(window, 'localStorage',
                { get() { throw new DOMException('forbidden', 'SecurityError') } });
            Object.defineProperty(window, 'indexedDB', { value: undefined });";
        player.open(&player.site.page_with_script("zonder-opslag.html", without));
        player.is_on("start");
        player.press("Direct spelen");
        player.is_told("Deze browser laat het spel niets bewaren.");
    }),
    State::new("a file", "that says something else", |player| {
        device_with(player, &[begun()], "");
        let mut game = begun();
        game["games"][0]["records"]["duur"]["why"] = json!("Elders verder gespeeld.");
        player.opens_file("terug.dilemmaspel.json", &game.to_string());
        player.sees_soon("dialog[open]");
    }),
    State::new("nowhere", "an unknown address", |player| lost(player, "#/onzin")),
    State::new("nowhere", "an unknown game", |player| lost(player, "#/spel/bestaatniet/bord")),
    State::new("nowhere", "an invitation that cannot be read", |player| {
        lost(player, "#/mee/k3x9%20mn4p");
        player.press("Doe mee");
        player.finds_words("Typ of plak eerst iets.");
    }),
    State::new("nowhere", "an unknown fiche", |player| {
        in_game(player, begun(), "bord");
        player.go_to(&format!("#/spel/{GAME}/gesprek/bestaatniet"));
        player.is_on("lost");
    }),
    State::new("stopped", "the program has failed", |player| {
        in_game(player, begun(), "bord");
        player.makes_the_program_fail();
        player.sees_soon("#stopped");
    }),
    // The last ones: a story does not end with a program that has stopped, and from here on the site is not whole.
    State::new("greeting", "without WebAssembly", |player| {
        player.open(&player.site.page_with_script("zonder-webassembly.html", "delete window.WebAssembly"));
        player.reads_why_it_does_not_start("browser");
    }),
    State::new("greeting", "a file of the site is missing", |player| {
        player.site.host.gets_wrong("dilemmaspel-*_bg.wasm", Fault::Status(404));
        player.tries("");
        player.reads_why_it_does_not_start("missing");
        player.click("#greeting summary");
    }),
];

fn lost(player: &Player, address: &str) {
    device_with(player, &[], address);
    player.is_on("lost");
}
