//! For people who read little: plain words, and the voice of the device.

use super::State;
use e2e::games::{GAME, in_plain_words};
use e2e::pack::title_of;
use e2e::{DUTCH, Player};

pub const STATES: &[State] = &[
    State::new("talk", "in plain words", |player| in_plain_words(player, &format!("#/spel/{GAME}/gesprek/duur"))),
    State::new("booklet", "in plain words", |player| {
        in_plain_words(player, "#/boekje/wmo-wlz");
        player.reads_page(title_of("wmo-wlz"));
    }),
    State::new("reader", "in plain words, one of them explained", |player| {
        in_plain_words(player, &format!("#/spel/{GAME}/bord"));
        reads(player);
        player.click(".reader .term");
        player.sees_soon(".term__note");
    }),
    State::new("reader", "while the voice reads", |player| {
        with_a_voice(player);
        player.press("Direct spelen");
        player.arrives_on("board");
        player.saved();
        player.reads_next_fiche();
        player.lies_still();
        player.press("Lees voor");
        player.voice_says_something();
    }),
    State::new("booklet", "while the voice reads", |player| {
        with_a_voice(player);
        player.go_to("#/boekje/duur");
        player.reads_page(title_of("duur"));
        player.press("Lees voor");
        player.voice_says_something();
    }),
];

fn reads(player: &Player) {
    player.click("[data-place] [data-fiche=generalist] .fiche__more");
    player.press("Toon groot");
    player.sees_soon("dialog.reader[open]");
    player.lies_still();
}

fn with_a_voice(player: &Player) {
    in_plain_words(player, "");
    player.script::<()>("localStorage.clear()", vec![]);
    player.visits_with_voices(&[DUTCH], "");
}
