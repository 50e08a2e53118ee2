//! A board in one line, for tests: the route / the stack / aside, with a dot for an empty place.

#![allow(dead_code, clippy::expect_used, reason = "each test binary uses a part, and stops with words")]

use dilemmaspel::domain::{Board, FicheId, Game, GameId, Moment, Setup};

pub const NAMES: [&str; 6] = ["generalist", "duur", "afbakening", "wmo-wlz", "onafhankelijk", "schaal"];

pub fn fiche(name: &str) -> FicheId {
    name.parse().expect("a fiche")
}

pub fn fiches() -> Vec<FicheId> {
    NAMES.map(fiche).to_vec()
}

pub fn game() -> Game {
    let id: GameId = "proef".parse().expect("an id");
    Game::new(id, Setup::default(), fiches(), Moment(1_000))
}

/// Reads the notation.
pub fn board(text: &str) -> Board {
    let parts: Vec<&str> = text.split('/').collect();
    let pile = |at: usize| parts.get(at).unwrap_or(&"").split_whitespace().map(fiche).collect::<Vec<_>>();
    let route = parts[0].split_whitespace().map(|name| (name != ".").then(|| fiche(name))).collect();
    let (board, doubled) = Board::restore(pile(1), route, pile(2));
    assert!(doubled.is_empty(), "{text}");
    board
}

/// Writes the notation.
pub fn notation(board: &Board) -> String {
    let route: Vec<String> =
        board.ranks().map(|rank| board.at(rank).map_or(".".to_owned(), ToString::to_string)).collect();
    let pile = |pile: &[FicheId]| pile.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    format!("{} / {} / {}", route.join(" "), pile(board.stack()), pile(board.aside()))
        .replace("  ", " ")
        .trim()
        .to_owned()
}

/// The text of a table, with the signs that it names by their codes: `{301}`.
pub fn with_signs(text: &str) -> String {
    let mut parts = text.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        let (code, rest) = part.split_once('}').expect("a code ends");
        let sign = u32::from_str_radix(code, 16).ok().and_then(char::from_u32).expect("a sign");
        format!("{text}{sign}{rest}")
    })
}
