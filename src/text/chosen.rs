//! How the group came to its order, in words: for the report on the screen and as text.

use super::{NL, in_a_row, isolated};
use crate::content::{Deck, Pack};
use crate::domain::{Ballot, Board, Cover, FicheId, Game, Turn};

/// Empty lists where there is nothing to tell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chosen {
    pub way: &'static str,
    /// Who, and in which order they laid the fiches; none while they are covered.
    pub orders: Vec<(String, String)>,
    /// Who, what moved, and why; the first turn comes first.
    pub turns: Vec<(String, String, String)>,
}

impl Chosen {
    pub fn of(game: &Game, pack: &Pack) -> Self {
        let group = game.group();
        let deck = Deck::of(pack, game, NL.white.unnamed);
        let shown = |_: &&Ballot| group.cover == Cover::Revealed;
        Self {
            way: (NL.group.way)(group.way),
            orders: group
                .ballots
                .done()
                .filter(shown)
                .map(|ballot| (who(game, ballot), order(&ballot.board, &deck)))
                .collect(),
            turns: group.turns.log.iter().chain(&game.lasting_turn()).map(|turn| said(game, turn, &deck)).collect(),
        }
    }

    /// Whether there is more to tell than that one board was laid.
    pub fn is_told(&self) -> bool {
        !self.orders.is_empty() || !self.turns.is_empty()
    }
}

fn who(game: &Game, ballot: &Ballot) -> String {
    (NL.group.through)(&(NL.group.called)(game.setup(), &ballot.voter), ballot.lens.as_ref())
}

/// `1. Titel, 2. Titel. Opzij: Titel.`
fn order(board: &Board, deck: &Deck) -> String {
    let title = |fiche: &FicheId| deck.title(fiche);
    let item = |(number, (_, fiche)): (usize, (_, &FicheId))| format!("{number}. {}", isolated(&title(fiche)));
    let laid: Vec<String> = (1..).zip(board.ranking()).map(item).collect();
    let pile = |name: &str, fiches: &[FicheId]| {
        (!fiches.is_empty()).then(|| [name, ": ", &in_a_row(fiches.iter().map(title))].concat())
    };
    let words = &NL.report;
    let parts = [
        (!laid.is_empty()).then(|| laid.join(", ")),
        pile(words.aside, board.aside()),
        pile(words.stack, board.stack()),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(". ")
}

fn said(game: &Game, turn: &Turn, deck: &Deck) -> (String, String, String) {
    let moved = match &turn.moved {
        Some(moved) => (NL.group.moved)(&deck.title(&moved.fiche), moved.from, moved.to),
        None => NL.group.stayed.to_owned(),
    };
    ((NL.group.called)(game.setup(), &turn.who), moved, turn.why.trim().to_owned())
}
