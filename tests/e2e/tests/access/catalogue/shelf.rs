//! What is asked and put away below the list of games.

use super::State;
use e2e::Player;
use e2e::games::{begun, device_with, many};
use e2e::storage::document;

pub const STATES: &[State] = &[
    State::new("shelf", "another name", renaming),
    State::new("shelf", "a name that is too long", |player| {
        renaming(player);
        player.focus_lands_on("Nieuwe naam van het spel");
        player.paste_in("#rename", &"x".repeat(121));
        player.press("Naam bewaren");
        player.sees_soon("#rename-error");
    }),
    State::new("shelf", "just put in the bin", binned),
    State::new("shelf", "the bin open", |player| {
        binned(player);
        player.finds_in_drawer("bin", &["Teamdag toegang"]);
    }),
    State::new("shelf", "the question before the bin is emptied", |player| {
        binned(player);
        player.finds_in_drawer("bin", &["Teamdag toegang"]);
        player.press("Prullenbak leegmaken");
        player.sees_soon("dialog[open]");
    }),
    State::new("shelf", "texts that were put aside", put_aside),
    State::new("shelf", "the question before a text is removed", |player| {
        put_aside(player);
        player.press("Verwijder ‘Tekst van ‘Half spel’’");
        player.sees_soon("dialog[open]");
    }),
    State::new("shelf", "finishing with all games", |player| {
        device_with(player, &many()[..2], "");
        player.press("Afronden");
        player.sees_soon("dialog[open] .finish__step");
    }),
];

fn renaming(player: &Player) {
    device_with(player, &[begun()], "");
    player.does_with_game("Teamdag toegang", "Naam wijzigen");
    player.sees_soon("dialog[open] #rename");
}

fn binned(player: &Player) {
    device_with(player, &[begun(), document("ander", "Ander spel")], "");
    player.does_with_game("Teamdag toegang", "In de prullenbak");
    player.finds_words_in(".saved__back", "ligt in de prullenbak");
}

fn put_aside(player: &Player) {
    device_with(player, &[], "");
    player.blank_page();
    player.stores("dilemmaspel/opzij/stuk-1795000000000123", &document("stuk", "Half spel").to_string());
    player.visit("");
    player.finds_in_drawer("aside", &["Tekst van ‘Half spel’"]);
}
