//! A double click is one press. Many people click everything twice; on a control that changes what lies under the pointer
//! (a fiche that is turned, a row that goes away) the second half would meet whatever has come to lie there. Such a control
//! is marked; all others, as those to leaf through pages, can be pressed as quickly as one likes.

use super::listen;
use super::pointer::Point;
use leptos::ev;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

/// The mark of a control of which a double click is one press.
pub const MARK: &str = "data-once";
/// What is pressed as one thing.
const CONTROLS: &str = "a, button, input, select, textarea, label, summary, [role=button], [data-fiche], dialog";

/// The second half of a double click comes within so many milliseconds.
const SOON: f64 = 400.0;
/// And so near, in CSS pixels; a finger is less exact.
const NEAR: f64 = 6.0;
const NEAR_BY_FINGER: f64 = 24.0;

#[derive(Clone, Debug)]
struct Press<C> {
    /// In milliseconds since the page was opened.
    time: f64,
    at: Point,
    by_finger: bool,
    /// None beside every control.
    control: Option<C>,
    /// Whether the control is marked.
    is_marked: bool,
}

struct Presses<C> {
    first: Option<Press<C>>,
}

impl<C: PartialEq> Presses<C> {
    /// Whether this is the second half of a double click, and meets something else than the first half did.
    fn meets_something_else(&mut self, press: Press<C>) -> bool {
        let near = if press.by_finger { NEAR_BY_FINGER } else { NEAR };
        let is_double = |first: &Press<C>| press.time - first.time < SOON && press.at.distance(first.at) < near;
        match self.first.as_ref().filter(|first| is_double(first)) {
            Some(first) => first.is_marked && first.control != press.control,
            None => {
                self.first = Some(press);
                false
            }
        }
    }
}

/// From now on the second half of a double click on a marked control does nothing where it would meet something else.
pub fn one_at_a_time() {
    let presses = RefCell::new(Presses::<Element> { first: None });
    let is_dead = Rc::new(Cell::new(false));
    let was_dead = Rc::clone(&is_dead);
    listen::on_window_first(ev::pointerdown, move |event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let control = target.and_then(|target| target.closest(CONTROLS).ok().flatten());
        let by_finger = event.pointer_type() == "touch";
        let is_marked = control.as_ref().is_some_and(|control| control.has_attribute(MARK));
        let press = Press { time: event.time_stamp(), at: Point::of(&event), by_finger, control, is_marked };
        let meets_something_else = presses.borrow_mut().meets_something_else(press);
        was_dead.set(meets_something_else);
        if meets_something_else {
            swallow(&event);
        }
    });
    let then = move |event: &Event, is_dead: &Cell<bool>| {
        if is_dead.get() {
            swallow(event);
        }
    };
    // The focus goes where the mouse comes down.
    let dead = Rc::clone(&is_dead);
    listen::on_window_first(ev::mousedown, move |event| then(&event, &dead));
    let dead = Rc::clone(&is_dead);
    listen::on_window_first(ev::pointerup, move |event| then(&event, &dead));
    listen::on_window_first(ev::click, move |event| {
        // By a key, or by a program, it is no half of anything.
        if event.detail() > 0 {
            then(&event, &is_dead);
        }
    });
}

fn swallow(event: &Event) {
    event.prevent_default();
    event.stop_immediate_propagation();
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: Point = Point { x: 100.0, y: 100.0 };

    fn press(time: f64, at: Point, control: Option<&'static str>) -> Press<&'static str> {
        Press { time, at, by_finger: false, control, is_marked: true }
    }

    fn is_dead(second: Press<&'static str>) -> bool {
        let mut presses = Presses { first: None };
        assert!(!presses.meets_something_else(press(1_000.0, HERE, Some("turn"))));
        presses.meets_something_else(second)
    }

    /// Whoever turned a fiche over with a double click laid it on place 5 with the second half.
    #[test]
    fn the_second_half_of_a_double_click_does_nothing_to_what_came_to_lie_there() {
        assert!(is_dead(press(1_110.0, HERE, Some("place 5"))));
        assert!(is_dead(press(1_110.0, HERE, None)), "the focus would be lost");
        assert!(!is_dead(press(1_110.0, HERE, Some("turn"))), "pressed again on purpose");
        assert!(!is_dead(press(1_500.0, HERE, Some("place 5"))), "later");
        assert!(!is_dead(press(1_110.0, Point { x: 108.0, ..HERE }, Some("place 5"))), "elsewhere");
    }

    #[test]
    fn two_controls_without_the_mark_are_pressed_as_quickly_as_one_likes() {
        let mut presses = Presses { first: None };
        let link = |time, control| Press { is_marked: false, ..press(time, HERE, Some(control)) };
        assert!(!presses.meets_something_else(link(0.0, "next page")));
        assert!(!presses.meets_something_else(link(110.0, "the page after that")));
    }

    #[test]
    fn a_third_one_is_still_the_same_press_and_a_finger_is_less_exact() {
        let mut presses = Presses { first: None };
        let finger = |time, x, control| Press { by_finger: true, ..press(time, Point { x, ..HERE }, control) };
        assert!(!presses.meets_something_else(finger(0.0, 100.0, Some("one"))));
        assert!(presses.meets_something_else(finger(110.0, 110.0, Some("two"))));
        assert!(presses.meets_something_else(finger(220.0, 95.0, Some("three"))));
        assert!(!presses.meets_something_else(finger(450.0, 95.0, Some("three"))));
        assert!(!presses.meets_something_else(finger(460.0, 300.0, Some("four"))), "elsewhere");
    }
}
