//! The talk about a fiche.

use super::State;
use e2e::games::{full, in_game, laid};
use e2e::key;

pub const STATES: &[State] = &[
    State::new("talk", "nothing said yet", |player| in_game(player, laid(), "gesprek/duur")),
    State::new("talk", "said and marked", |player| in_game(player, full(), "gesprek/duur")),
    State::new("talk", "the last fiche", |player| in_game(player, full(), "gesprek/afbakening")),
    State::new("talk", "a new agreement", |player| {
        in_game(player, full(), "gesprek/onafhankelijk");
        player.press("Afspraak erbij");
        player.sees_soon("li:nth-child(2) > .agreement");
    }),
    State::new("talk", "a half date", |player| {
        in_game(player, full(), "gesprek/duur");
        player.comes_to_the_date();
        player.keys([key::BACKSPACE]);
        player.leaves_the_date();
        player.finds_words_in(".agreement .field__note", "De datum is nog niet compleet.");
    }),
    State::new("talk", "the booklet beside it", |player| {
        in_game(player, full(), "gesprek/duur");
        player.opens_booklet();
        player.sees_soon(".beside .booklet__page");
    }),
];
