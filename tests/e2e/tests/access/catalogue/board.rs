//! The board, and the fiche that is held up above it.

use super::{Lasts, State};
use e2e::Player;
use e2e::games::{GAME, as_list, begun, fresh, full, in_game, laid, unread};

pub const STATES: &[State] = &[
    State::new("board", "at the start", |player| in_game(player, fresh(), "bord")),
    State::new("board", "half laid", |player| in_game(player, begun(), "bord")),
    State::new("board", "all laid", |player| in_game(player, laid(), "bord")),
    State::new("board", "a fiche in the hand", |player| {
        in_game(player, begun(), "bord");
        player.takes_up("generalist");
        player.sees_soon(".hand");
    }),
    State::fleeting("board", "the menu of a fiche", |player| {
        in_game(player, begun(), "bord");
        player.click("[data-place] [data-fiche=duur] .fiche__more");
        player.sees_soon(".fiche .menu");
    }),
    State::new("board", "a fiche on its back", |player| {
        in_game(player, laid(), "bord");
        player.turns("onafhankelijk");
    }),
    State::new("board", "a fiche of the stack on its back", |player| {
        in_game(player, fresh(), "bord");
        player.turns("duur");
    }),
    State {
        screen: "board",
        state: "a fiche in the air",
        reach: |player| {
            in_game(player, begun(), "bord");
            player.drag_without_letting_go("[data-place] [data-fiche=generalist]", "[data-place='2']");
        },
        lasts: Lasts::WhileTheMouseIsDown,
    },
    State::new("board", "the list of steps", |player| {
        in_game(player, begun(), "bord");
        player.lay_by_keys("generalist", 2);
        player.undoes();
        player.press("Alle stappen");
        player.sees_soon("dialog[open] .history__step");
    }),
    State::new("board", "the booklet beside it", |player| {
        in_game(player, full(), "bord");
        player.opens_booklet();
        player.sees_soon(".beside .booklet__page");
    }),
    State::new("board as a list", "at the start", |player| as_list(player, fresh())),
    State::new("board as a list", "half laid", |player| as_list(player, begun())),
    State::new("board as a list", "a fiche in the hand", |player| {
        as_list(player, begun());
        player.takes_up("generalist");
        player.sees_soon(".hand");
    }),
    State::fleeting("board as a list", "the menu of a fiche", |player| {
        as_list(player, begun());
        player.click("[data-place] [data-fiche=duur] .fiche__more");
        player.sees_soon(".fiche .menu");
    }),
    State::new("board as a list", "a fiche on its back", |player| {
        as_list(player, laid());
        player.turns("onafhankelijk");
    }),
    State::new("reader", "the front", reading),
    State::new("reader", "the back", |player| {
        reading(player);
        player.press("Draai om: de vragen");
        player.sees_soon("dialog.reader[open] [data-side=back]");
    }),
    // The last one: the first tab keeps the game open.
    State::new("board", "watched from a second tab", |player| {
        in_game(player, begun(), "bord");
        player.opens_tab(&format!("#/spel/{GAME}/bord"));
        player.has_seat("watching");
    }),
];

fn reading(player: &Player) {
    in_game(player, unread(), "bord");
    player.reads_next_fiche();
}
