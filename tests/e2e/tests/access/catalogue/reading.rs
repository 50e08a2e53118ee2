//! The form of a new game, the explanation, and the booklet by itself.

use super::State;
use e2e::games::device_with;
use e2e::pack::title_of;
use e2e::waterrijk::GAME;
use e2e::{NewGame, Player};

pub const STATES: &[State] = &[
    State::new("new game", "empty", |player| device_with(player, &[], "#/nieuw")),
    State::new("new game", "filled in", |player| {
        device_with(player, &[], "#/nieuw");
        player.fills_in(&GAME);
    }),
    State::new("new game", "filled in earlier", |player| {
        device_with(player, &[], "#/nieuw");
        player.fills_in(&GAME);
        player.reload();
        player.sees_soon(".screen__left-over");
    }),
    State::new("new game", "with mistakes", |player| {
        device_with(player, &[], "#/nieuw");
        let long = "x".repeat(200);
        let people: &[(&str, &str)] = &[(&long, "beleid")];
        player.fills_in(&NewGame { name: &long, municipality: &long, people, ..NewGame::default() });
        player.press("Begin het spel");
        player.sees_soon("[aria-invalid=true]");
    }),
    State::new("explanation", "", |player| device_with(player, &[], "#/uitleg")),
    State::new("statement", "about accessibility", |player| {
        device_with(player, &[], "#/toegankelijkheid");
        player.finds_words("Nalevingsstatus");
    }),
    State::new("preferences", "how the game is shown", |player| {
        device_with(player, &[], "");
        player.press("Weergave");
        player.sees_soon("dialog[open]");
    }),
    State::new("booklet", "contents", |player| booklet(player, "", "Het boekje")),
    State::new("booklet", "a dilemma", |player| booklet(player, "/wmo-wlz", title_of("wmo-wlz"))),
    State::new("booklet", "a word explained", |player| {
        booklet(player, "/wmo-wlz", title_of("wmo-wlz"));
        player.click(".term");
        player.sees_soon(".term__note");
    }),
    State::new("booklet", "background", |player| background(player, "/wet")),
    State::new("booklet", "the source", |player| background(player, "/bron")),
    State::new("booklet", "glossary", |player| background(player, "/woorden")),
    State::new("booklet", "a page that is not there", |player| background(player, "/bestaatniet")),
    State::new("booklet", "that could not be fetched", |player| {
        device_with(player, &[], "");
        player.script::<()>("window.fetch = () => Promise.reject(new TypeError('weg'))", vec![]);
        player.go_to("#/boekje/duur");
        player.finds_words("Het boekje kon niet worden geladen: er was geen verbinding met de site.");
    }),
];

fn booklet(player: &Player, page: &str, title: &str) {
    device_with(player, &[], &format!("#/boekje{page}"));
    player.reads_page(title);
}

fn background(player: &Player, page: &str) {
    device_with(player, &[], &format!("#/boekje{page}"));
    player.is_on("booklet");
    player.sees_soon(".booklet__page");
}
