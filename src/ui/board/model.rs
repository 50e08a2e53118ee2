//! What a tap means, and which fiche is read next. Pure, so that it can be tested without a browser.

use crate::domain::{Board, FicheId, Place};

/// What a tap on a fiche does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tap {
    Hold,
    LetGo,
    /// The held fiche goes where the tapped one lies, which makes room.
    Lay(Place),
}

/// A tap on `tapped` while `held` is in the hand.
pub fn tap(board: &Board, held: Option<&FicheId>, tapped: &FicheId) -> Tap {
    match (held, board.place_of(tapped)) {
        (Some(held), _) if held == tapped => Tap::LetGo,
        (Some(_), Some(place @ Place::Rank(_))) => Tap::Lay(place),
        _ => Tap::Hold,
    }
}

/// The order in which fiches are read: the stack from the top, then those that lie elsewhere.
pub fn reading_order(board: &Board) -> Vec<FicheId> {
    let laid = board.ranking().map(|(_, fiche)| fiche);
    board.stack().iter().chain(laid).chain(board.aside()).cloned().collect()
}

/// The fiche before or after this one, round and round.
pub fn beside(order: &[FicheId], fiche: &FicheId, step: isize) -> Option<FicheId> {
    let at = order.iter().position(|other| other == fiche)?;
    let length = isize::try_from(order.len()).ok()?;
    let next = (isize::try_from(at).ok()? + step).rem_euclid(length);
    order.get(usize::try_from(next).ok()?).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Rank;

    fn fiche(id: &str) -> FicheId {
        id.parse().expect("an id")
    }

    fn board() -> Board {
        let mut board = Board::new(["a", "b", "c"].map(fiche));
        board.lay(&fiche("b"), Place::Rank(Rank::at(0))).expect("there is room");
        board
    }

    #[test]
    fn a_tap_on_a_laid_fiche_lays_the_held_one_there() {
        let board = board();
        assert_eq!(tap(&board, None, &fiche("b")), Tap::Hold);
        assert_eq!(tap(&board, Some(&fiche("a")), &fiche("a")), Tap::LetGo);
        assert_eq!(tap(&board, Some(&fiche("a")), &fiche("b")), Tap::Lay(Place::Rank(Rank::at(0))));
        assert_eq!(tap(&board, Some(&fiche("a")), &fiche("c")), Tap::Hold);
    }

    #[test]
    fn reading_goes_round_beginning_with_the_stack() {
        let order = reading_order(&board());
        assert_eq!(order, ["a", "c", "b"].map(fiche));
        assert_eq!(beside(&order, &fiche("b"), 1), Some(fiche("a")));
        assert_eq!(beside(&order, &fiche("a"), -1), Some(fiche("b")));
        assert_eq!(beside(&order, &fiche("x"), 1), None);
    }
}
