//! What the page owes the player: every promise it made about one game, to be compared with what is left.

use crate::play::QUESTIONS;
use e2e::{Board, Promise};
use std::collections::BTreeMap;

/// What a game shows when it is opened again: its board, and its answers by fiche and question.
#[derive(Debug)]
pub struct Shown {
    pub board: Board,
    pub answers: BTreeMap<(String, String), String>,
}

#[derive(Default)]
pub struct Ledger {
    promises: Vec<Promise>,
    /// The boards as they came one after the other; a later one is as good as the one that was promised.
    boards: Vec<Board>,
}

impl Ledger {
    /// Writes down the promises about this game, and says how many they are.
    pub fn promised(&mut self, promises: Vec<Promise>, game: &str) -> usize {
        let about = format!("#/spel/{game}/");
        let before = self.promises.len();
        self.promises.extend(promises.into_iter().filter(|p| p.is_from_an_editor() && p.hash.starts_with(&about)));
        self.promises.len() - before
    }

    pub fn is_empty(&self) -> bool {
        self.promises.is_empty()
    }

    pub fn saw(&mut self, board: Board) {
        if self.boards.last() != Some(&board) {
            self.boards.push(board);
        }
    }

    /// The fiches about which something was promised.
    pub fn fiches(&self) -> Vec<String> {
        let mut fiches: Vec<String> = self.promises.iter().filter_map(|promise| promise.fiche.clone()).collect();
        fiches.sort_unstable();
        fiches.dedup();
        fiches
    }

    /// The promises that were not kept, in words; the game goes on from what it shows.
    pub fn broken(&mut self, shown: &Shown) -> Vec<String> {
        let left = self.boards.iter().rposition(|board| *board == shown.board);
        let broken = self.promises.iter().filter_map(|promise| self.why_broken(promise, shown, left)).collect();
        self.boards.truncate(left.map_or(0, |left| left + 1));
        broken
    }

    fn why_broken(&self, promise: &Promise, shown: &Shown, left: Option<usize>) -> Option<String> {
        let promised = promise.board.as_ref().and_then(|board| self.boards.iter().position(|seen| seen == board));
        if promised.is_some() && left < promised {
            return Some(format!("the board was {:?} and is {:?}", promise.board, shown.board));
        }
        let fiche = promise.fiche.as_ref()?;
        QUESTIONS.into_iter().find_map(|question| {
            let promised = promise.texts.get(question)?;
            let left = shown.answers.get(&(fiche.clone(), question.to_owned())).map_or("", String::as_str);
            // Texts only grow, so what came after the promise stands behind it.
            (!left.starts_with(promised.as_str()))
                .then(|| format!("`{question}` of {fiche} was {promised:?} and is {left:?}"))
        })
    }
}
