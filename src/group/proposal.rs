//! An order for the group to accept, change or ignore.

use crate::domain::{Board, FicheId};

/// How sure a proposal is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sure {
    /// No other order would do as well.
    Only,
    /// Another order would.
    HasEquals,
    /// Not every order was looked at.
    Nearby,
}

/// The fiches to put in an order, and those that more than half of the boards have aside ("speelt bij ons niet").
pub fn played(fiches: &[FicheId], boards: &[&Board]) -> (Vec<FicheId>, Vec<FicheId>) {
    let is_aside = |fiche: &FicheId| {
        let aside = boards.iter().filter(|board| board.aside().contains(fiche)).count();
        2 * aside > boards.len()
    };
    let (aside, played) = fiches.iter().cloned().partition(is_aside);
    (played, aside)
}

/// The board for this order of the fiches that are played, by their numbers; the others lie aside.
pub fn proposal(played: &[FicheId], order: &[usize], aside: Vec<FicheId>) -> Board {
    let route = order.iter().filter_map(|at| played.get(*at).cloned().map(Some)).collect();
    Board::restore(Vec::new(), route, aside).0
}
