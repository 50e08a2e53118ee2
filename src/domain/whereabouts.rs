//! Where in the game the group was last, so that a game opens where it was closed.

use super::FicheId;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Whereabouts {
    #[default]
    Board,
    Talk(FicheId),
    Report,
}
