//! Where in the game the group was last, so that a game opens where it was closed.

use super::FicheId;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Whereabouts {
    #[default]
    Board,
    /// The ways to one order.
    Group,
    /// Somebody lays an order of their own.
    Own,
    /// Where the orders of all differ.
    Differences,
    /// What changed since an earlier game.
    Earlier,
    Talk(FicheId),
    Report,
}
