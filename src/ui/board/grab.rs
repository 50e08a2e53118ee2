//! A press that may become a drag: it does after a few pixels, so that a click stays a click.

use crate::platform::pointer::Point;

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Grab {
    #[default]
    Nothing,
    /// Pressed here, not yet moved.
    Pressed { pointer: i32, from: Point },
    /// Being dragged; `scrolled` is how far the page stood when it began.
    Dragging { pointer: i32, from: Point, scrolled: f64 },
    /// Just let go: the click that follows is not a tap.
    Dropped,
}

/// Pixels before a press becomes a drag.
const SLOP: f64 = 6.0;

impl Grab {
    pub fn press(pointer: i32, from: Point) -> Self {
        Self::Pressed { pointer, from }
    }

    /// After a move of this pointer; other pointers change nothing.
    #[must_use]
    pub fn moved(self, pointer: i32, to: Point, scroll: f64) -> Self {
        match self {
            Self::Pressed { pointer: own, from } if own == pointer && from.distance(to) > SLOP => {
                Self::Dragging { pointer, from, scrolled: scroll }
            }
            other => other,
        }
    }

    pub fn is_dragging(self, pointer: i32) -> bool {
        matches!(self, Self::Dragging { pointer: own, .. } if own == pointer)
    }

    /// True for the pointer that pressed or drags; and for any, when one just let go.
    pub fn is_of(self, pointer: i32) -> bool {
        match self {
            Self::Pressed { pointer: own, .. } | Self::Dragging { pointer: own, .. } => own == pointer,
            Self::Dropped => true,
            Self::Nothing => false,
        }
    }

    /// How far the fiche has to be drawn from where it lies; `None` when it is not dragged.
    pub fn shift(self, to: Point, scroll: f64) -> Option<Point> {
        match self {
            Self::Dragging { from, scrolled, .. } => {
                Some(Point { x: to.x - from.x, y: to.y - from.y + scroll - scrolled })
            }
            Self::Nothing | Self::Pressed { .. } | Self::Dropped => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: Point = Point { x: 10.0, y: 10.0 };
    const NEAR: Point = Point { x: 14.0, y: 12.0 };
    const FAR: Point = Point { x: 40.0, y: 10.0 };

    #[test]
    fn a_small_tremble_is_a_click_and_a_real_move_is_a_drag() {
        let pressed = Grab::press(1, HERE);
        assert_eq!(pressed.moved(1, NEAR, 0.0), pressed);
        assert!(pressed.moved(1, FAR, 0.0).is_dragging(1));
    }

    #[test]
    fn a_second_finger_does_not_drag_what_the_first_one_holds() {
        let pressed = Grab::press(1, HERE);
        assert_eq!(pressed.moved(2, FAR, 0.0), pressed);
        assert!(!pressed.moved(1, FAR, 0.0).is_dragging(2));
    }

    #[test]
    fn what_happens_to_another_finger_does_not_end_a_drag() {
        let dragging = Grab::press(1, HERE).moved(1, FAR, 0.0);
        assert!(dragging.is_of(1) && !dragging.is_of(2));
        assert!(Grab::press(1, HERE).is_of(1) && !Grab::Nothing.is_of(1));
    }

    #[test]
    fn the_fiche_stays_under_the_finger_when_the_page_scrolls() {
        let dragging = Grab::press(1, HERE).moved(1, FAR, 100.0);
        assert_eq!(dragging.shift(FAR, 150.0), Some(Point { x: 30.0, y: 50.0 }));
        assert_eq!(Grab::press(1, HERE).shift(FAR, 0.0), None);
    }
}
