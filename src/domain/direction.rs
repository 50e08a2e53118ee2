//! Moving a fiche with the keys: one place up or down the route, or onto it from outside.

use super::{Board, FicheId, Place, Rank};

/// Up the route is towards place 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Up,
    Down,
}

impl Board {
    /// The place that one key press moves this fiche to; `None` at the ends of the route.
    pub fn neighbour(&self, fiche: &FicheId, toward: Direction) -> Option<Place> {
        let ranks: Vec<Rank> = self.ranks().collect();
        let next = match (self.place_of(fiche)?, toward) {
            (Place::Rank(rank), Direction::Up) => ranks.get(rank.index().checked_sub(1)?).copied(),
            (Place::Rank(rank), Direction::Down) => ranks.get(rank.index() + 1).copied(),
            (Place::Stack | Place::Aside, _) => self.first_free(),
        };
        next.map(Place::Rank)
    }
}
