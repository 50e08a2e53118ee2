//! What touches the table: fingers, wide hands, and palms that rest on it.

use crate::platform::pointer::{self, Contact};
use leptos::ev::PointerEvent;

/// By this a finger takes a fiche.
pub const GRIP: &str = ".fiche__grip";

/// Wider than a finger, in CSS pixels: a palm, but also a finger on a board that looks at it with infrared light.
const FINGER: f64 = 80.0;
/// A palm touches in several places, so many times its breadth apart at most.
const PALM: f64 = 2.5;

/// Pixels before a press becomes a drag. What is wide never lies quite still.
pub fn slop(breadth: f64) -> f64 {
    if is_wide(breadth) { 30.0 } else { 6.0 }
}

fn is_wide(breadth: f64) -> bool {
    breadth > FINGER
}

/// Where a touch began.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Began {
    OnAGrip,
    Elsewhere,
}

/// Every touch that is on the table now, where it began.
#[derive(Clone, Debug, Default)]
pub struct Touches(Vec<(Contact, Began)>);

impl Touches {
    pub fn begin(&mut self, event: &PointerEvent) {
        if event.is_primary() {
            // The first of all; of what is left here the browser never told the end.
            self.0.clear();
        }
        let began = if pointer::began_in(event, GRIP) { Began::OnAGrip } else { Began::Elsewhere };
        self.add(Contact::of(event), began);
    }

    fn add(&mut self, contact: Contact, began: Began) {
        self.end(contact.pointer);
        self.0.push((contact, began));
    }

    pub fn end(&mut self, pointer: i32) {
        self.0.retain(|(contact, _)| contact.pointer != pointer);
    }

    /// Whether this touch, which began on a grip and moves, belongs to a palm: it is wide, and beside it lies what holds no
    /// fiche. One wide touch, or one on each of several fiches, is a hand.
    pub fn is_of_a_palm(&self, own: Contact) -> bool {
        let began =
            self.0.iter().find(|(contact, _)| contact.pointer == own.pointer).map_or(own, |(contact, _)| *contact);
        let is_beside = |(other, began_on): &(Contact, Began)| {
            *began_on == Began::Elsewhere
                && other.pointer != own.pointer
                && other.at.distance(began.at) <= PALM * own.breadth
        };
        is_wide(own.breadth) && self.0.iter().any(is_beside)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::pointer::Point;

    fn contact(pointer: i32, x: f64, breadth: f64) -> Contact {
        Contact { pointer, at: Point { x, y: 300.0 }, breadth }
    }

    fn touches(all: &[(Contact, Began)]) -> Touches {
        let mut touches = Touches::default();
        all.iter().for_each(|(contact, began)| touches.add(*contact, *began));
        touches
    }

    /// A finger on an infrared board was taken for a palm.
    #[test]
    fn one_wide_touch_on_a_grip_is_a_hand() {
        let wide = contact(1, 100.0, 95.0);
        assert!(!touches(&[(wide, Began::OnAGrip)]).is_of_a_palm(wide));
        assert!(slop(95.0) > slop(24.0), "it has to move a little further");
    }

    #[test]
    fn a_wide_touch_with_another_one_beside_it_is_a_palm() {
        let (heel, ball) = (contact(1, 100.0, 140.0), contact(2, 260.0, 60.0));
        assert!(touches(&[(heel, Began::OnAGrip), (ball, Began::Elsewhere)]).is_of_a_palm(heel));
        let far = contact(2, 700.0, 140.0);
        assert!(!touches(&[(heel, Began::OnAGrip), (far, Began::Elsewhere)]).is_of_a_palm(heel), "of somebody else");
    }

    #[test]
    fn a_palm_is_known_by_where_it_came_down_however_far_it_has_slid() {
        let (heel, ball) = (contact(1, 100.0, 140.0), contact(2, 200.0, 60.0));
        let all = touches(&[(heel, Began::OnAGrip), (ball, Began::Elsewhere)]);
        assert!(all.is_of_a_palm(contact(1, 900.0, 140.0)));
    }

    #[test]
    fn two_people_with_wide_hands_at_two_fiches_are_two_hands() {
        let (one, two) = (contact(1, 100.0, 95.0), contact(2, 220.0, 95.0));
        let all = touches(&[(one, Began::OnAGrip), (two, Began::OnAGrip)]);
        assert!(!all.is_of_a_palm(one) && !all.is_of_a_palm(two));
    }

    #[test]
    fn a_finger_drags_beside_a_palm_that_rests() {
        let (finger, palm) = (contact(1, 100.0, 24.0), contact(2, 160.0, 140.0));
        assert!(!touches(&[(finger, Began::OnAGrip), (palm, Began::Elsewhere)]).is_of_a_palm(finger));
    }

    #[test]
    fn what_was_lifted_is_no_part_of_a_palm() {
        let (heel, ball) = (contact(1, 100.0, 140.0), contact(2, 200.0, 60.0));
        let mut all = touches(&[(heel, Began::OnAGrip), (ball, Began::Elsewhere)]);
        all.end(2);
        assert!(!all.is_of_a_palm(heel));
    }
}
