//! A press that may become a drag: it does after a few pixels, so that a click stays a click.

use super::edge::Edge;
use super::hold::Hold;
use super::touches::slop;
use crate::platform::inside::Sight;
use crate::platform::pointer::{Area, Contact, Point};
use std::time::Duration;

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Grab {
    #[default]
    Nothing,
    /// Pressed here, not yet moved.
    Pressed { contact: Contact, hold: Hold },
    /// Being dragged; the hand is here now.
    Dragging { pointer: i32, at: Point, hold: Hold, edge: Edge },
    /// Just let go: the click that follows is not a tap.
    Dropped,
}

impl Grab {
    pub fn press(contact: Contact, lies: Area) -> Self {
        Self::Pressed { contact, hold: Hold::of(contact.at, lies) }
    }

    /// After a move of this pointer; other pointers change nothing.
    #[must_use]
    pub fn moved(self, to: Contact) -> Self {
        match self {
            Self::Pressed { contact, hold } if contact.pointer == to.pointer => {
                // A hand that comes down gets wider.
                let breadth = contact.breadth.max(to.breadth);
                if contact.at.distance(to.at) > slop(breadth) {
                    self.pulled_off(to)
                } else {
                    Self::Pressed { contact: Contact { breadth, ..contact }, hold }
                }
            }
            Self::Dragging { pointer, hold, edge, .. } if pointer == to.pointer => {
                Self::Dragging { pointer, at: to.at, hold, edge }
            }
            other => other,
        }
    }

    /// After this pointer left the fiche that it pressed: no click comes any more.
    #[must_use]
    pub fn pulled_off(self, to: Contact) -> Self {
        match self {
            Self::Pressed { contact, hold } if contact.pointer == to.pointer => {
                Self::Dragging { pointer: to.pointer, at: to.at, hold, edge: Edge::taken_at(contact.at.y) }
            }
            other => other,
        }
    }

    /// After it was put back, by whatever; a hand that had dragged it still has to let go.
    #[must_use]
    pub fn ended(self) -> Self {
        match self {
            Self::Nothing | Self::Pressed { .. } => Self::Nothing,
            Self::Dragging { .. } | Self::Dropped => Self::Dropped,
        }
    }

    pub fn is_dragging(self, pointer: i32) -> bool {
        matches!(self, Self::Dragging { pointer: own, .. } if own == pointer)
    }

    /// True for the pointer that pressed or drags.
    pub fn is_of(self, pointer: i32) -> bool {
        match self {
            Self::Pressed { contact, .. } => contact.pointer == pointer,
            Self::Dragging { pointer: own, .. } => own == pointer,
            Self::Nothing | Self::Dropped => false,
        }
    }

    /// True when the press of this pointer shows that what was before is over, although the browser did not tell: it is the
    /// same pointer, or the first of its kind while nothing is in the air.
    pub fn is_past(self, pointer: i32, is_first: bool) -> bool {
        match self {
            Self::Nothing => false,
            Self::Pressed { .. } => is_first || self.is_of(pointer),
            Self::Dragging { .. } => self.is_of(pointer),
            Self::Dropped => true,
        }
    }

    /// Where the hand is, and how far from where it lies now the fiche has to be drawn; `None` when it is not dragged.
    pub fn hangs(self, lies: Area) -> Option<(Point, Point)> {
        match self {
            Self::Dragging { at, hold, .. } => Some((at, hold.shift(at, lies))),
            Self::Nothing | Self::Pressed { .. } | Self::Dropped => None,
        }
    }

    /// After the hand has been where it is for a moment: by how many pixels the page scrolls down; `None` when nothing
    /// is dragged.
    pub fn waited(self, sight: Sight, moment: Duration) -> Option<(Self, f64)> {
        let Self::Dragging { pointer, at, hold, edge } = self else { return None };
        let (edge, down) = edge.scrolled(at.y, sight, moment.as_secs_f64());
        Some((Self::Dragging { pointer, at, hold, edge }, down))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIES: Area = Area { left: 0.0, top: 0.0, width: 200.0, height: 100.0 };
    const SIGHT: Sight = Sight { all: (0.0, 800.0), clear: (0.0, 800.0) };

    fn contact(pointer: i32, x: f64, y: f64) -> Contact {
        Contact { pointer, at: Point { x, y }, breadth: 24.0 }
    }

    fn pressed() -> Grab {
        Grab::press(contact(1, 10.0, 10.0), LIES)
    }

    #[test]
    fn a_small_tremble_is_a_click_and_a_real_move_is_a_drag() {
        assert_eq!(pressed().moved(contact(1, 14.0, 12.0)), pressed());
        assert!(pressed().moved(contact(1, 40.0, 10.0)).is_dragging(1));
    }

    #[test]
    fn a_wide_hand_trembles_more() {
        let wide = |x, breadth| Contact { breadth, ..contact(1, x, 10.0) };
        let grown = pressed().moved(wide(14.0, 95.0));
        assert!(!grown.moved(wide(35.0, 24.0)).is_dragging(1), "it was wide once");
        assert!(grown.moved(wide(60.0, 95.0)).is_dragging(1));
    }

    /// A quick hand at the rim of a fiche took nothing along.
    #[test]
    fn a_hand_that_leaves_the_fiche_pulls_it_along() {
        assert!(pressed().pulled_off(contact(1, 12.0, 10.0)).is_dragging(1));
        assert_eq!(pressed().pulled_off(contact(2, 12.0, 10.0)), pressed());
        assert_eq!(Grab::Nothing.pulled_off(contact(1, 12.0, 10.0)), Grab::Nothing);
    }

    #[test]
    fn a_second_finger_does_not_drag_what_the_first_one_holds() {
        assert_eq!(pressed().moved(contact(2, 40.0, 10.0)), pressed());
        let dragging = pressed().moved(contact(1, 40.0, 10.0));
        assert!(!dragging.is_dragging(2));
        assert_eq!(dragging.moved(contact(2, 90.0, 90.0)), dragging);
    }

    #[test]
    fn what_happens_to_another_finger_does_not_end_a_drag() {
        let dragging = pressed().moved(contact(1, 40.0, 10.0));
        assert!(dragging.is_of(1) && !dragging.is_of(2));
        assert!(pressed().is_of(1) && !Grab::Nothing.is_of(1) && !Grab::Dropped.is_of(1));
    }

    /// A press of which the browser never told the end kept every other hand away.
    #[test]
    fn a_hand_that_left_unseen_keeps_nobody_away() {
        let dragging = pressed().moved(contact(1, 40.0, 10.0));
        assert!(pressed().is_past(1, false) && pressed().is_past(2, true) && !pressed().is_past(2, false));
        assert!(dragging.is_past(1, true) && !dragging.is_past(2, true), "who drags goes on");
        assert!(Grab::Dropped.is_past(2, false) && !Grab::Nothing.is_past(1, true));
    }

    #[test]
    fn the_fiche_hangs_in_the_hand_wherever_it_lies_by_now() {
        let dragging = pressed().moved(contact(1, 40.0, 10.0));
        let scrolled = Area { top: -50.0, ..LIES };
        assert_eq!(dragging.hangs(scrolled), Some((Point { x: 40.0, y: 10.0 }, Point { x: 30.0, y: 50.0 })));
        assert_eq!(pressed().hangs(LIES), None);
    }

    #[test]
    fn held_still_at_the_edge_the_page_scrolls_on_and_on() {
        let moment = Duration::from_millis(100);
        let held = pressed().moved(contact(1, 40.0, 780.0));
        let (held, first) = held.waited(SIGHT, moment).expect("it is dragged");
        let (_, next) = held.waited(SIGHT, moment).expect("it is dragged");
        assert!(first > 0.0 && next > 0.0, "{first} and {next}");
        assert_eq!(pressed().waited(SIGHT, moment), None);
    }

    #[test]
    fn after_a_drag_that_was_ended_the_click_is_no_tap() {
        assert_eq!(pressed().moved(contact(1, 40.0, 10.0)).ended(), Grab::Dropped);
        assert_eq!(pressed().ended(), Grab::Nothing);
    }
}
