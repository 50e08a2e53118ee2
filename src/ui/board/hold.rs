//! The spot of a fiche that the hand has hold of. Whatever happens to the page, that spot stays under the hand.

use crate::platform::pointer::{Area, Point};

/// As shares of the width and the height of the fiche.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Hold(Point);

impl Hold {
    /// Where the hand takes a fiche that lies here.
    pub fn of(hand: Point, lies: Area) -> Self {
        let share = |part: f64, whole: f64| if whole > 0.0 { part / whole } else { 0.0 };
        Self(Point { x: share(hand.x - lies.left, lies.width), y: share(hand.y - lies.top, lies.height) })
    }

    /// How far from where it lies now the fiche has to be drawn, to hang in the hand.
    pub fn shift(self, hand: Point, lies: Area) -> Point {
        Point { x: hand.x - lies.left - self.0.x * lies.width, y: hand.y - lies.top - self.0.y * lies.height }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIES: Area = Area { left: 100.0, top: 200.0, width: 240.0, height: 80.0 };
    const TAKEN: Point = Point { x: 110.0, y: 220.0 };

    #[test]
    fn a_fiche_moves_as_far_as_the_hand() {
        let hold = Hold::of(TAKEN, LIES);
        assert_eq!(hold.shift(TAKEN, LIES), Point::default());
        assert_eq!(hold.shift(Point { x: 410.0, y: 120.0 }, LIES), Point { x: 300.0, y: -100.0 });
    }

    /// The wheel left a fiche 272 pixels away from the hand.
    #[test]
    fn it_stays_in_the_hand_when_the_page_scrolls_under_it() {
        let scrolled = Area { top: LIES.top - 272.0, ..LIES };
        assert_eq!(Hold::of(TAKEN, LIES).shift(TAKEN, scrolled), Point { x: 0.0, y: 272.0 });
    }

    /// A screen that was turned left it 54 pixels away.
    #[test]
    fn it_stays_in_the_hand_where_it_gets_another_place_and_size() {
        let hold = Hold::of(TAKEN, LIES);
        let turned = Area { left: 20.0, top: 500.0, width: 120.0, height: 160.0 };
        let shift = hold.shift(TAKEN, turned);
        let spot = Point { x: turned.left + shift.x + 5.0, y: turned.top + shift.y + 40.0 };
        assert_eq!(spot, TAKEN, "the same spot: at 1/24 of its width and a quarter of its height");
    }

    #[test]
    fn a_fiche_without_a_size_is_held_too() {
        let nowhere = Area { width: 0.0, height: 0.0, ..LIES };
        assert_eq!(Hold::of(TAKEN, nowhere).shift(TAKEN, nowhere), Point { x: 10.0, y: 20.0 });
    }
}
