//! Real pointers, mouse and finger: press, move, release, as the W3C actions have it.

use crate::wait::{PATIENCE, wait_until};
use crate::window::Window;
use serde_json::{Value, json};
use std::time::Instant;
use thirtyfour::common::command::{Actions, Command};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pointer {
    Mouse,
    Finger,
}

/// A point in the window, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    pub x: i64,
    pub y: i64,
}

/// So close to the upper and lower edge the page scrolls under what is dragged.
const EDGE: i64 = 80;

impl Window {
    /// A tap or a click in the middle of an element, after bringing it into sight.
    #[track_caller]
    pub fn tap(&self, pointer: Pointer, css: &str) {
        self.bring_into_sight(css);
        let point = self.middle_of(css);
        self.tap_at(pointer, point);
    }

    #[track_caller]
    pub fn tap_at(&self, pointer: Pointer, point: Point) {
        self.act(pointer, vec![move_to(point), press(), release()]);
    }

    /// Drags what lies at `from` to the middle of `to`. A place that is out of sight is reached by holding
    /// still at the edge until the page has scrolled there.
    #[track_caller]
    pub fn drag(&self, pointer: Pointer, from: &str, to: &str) {
        self.bring_into_sight(from);
        let start = self.middle_of(from);
        let nearby = Point { x: start.x + 9, y: start.y + 9 };
        self.act(pointer, vec![move_to(start), press(), move_to(nearby)]);
        let end = self.scroll_by_dragging_to(pointer, to);
        // Two moves: the second one tells the page what lies under the pointer at its end.
        let almost = Point { x: end.x - 2, y: end.y };
        self.act(pointer, vec![glide_to(almost), move_to(end)]);
        self.act(pointer, vec![release()]);
    }

    /// Takes up what lies at `from`, moves it a little, and keeps hold of it.
    #[track_caller]
    pub fn drag_and_hold(&self, pointer: Pointer, from: &str, over: &str) {
        self.bring_into_sight(from);
        let (start, end) = (self.middle_of(from), self.middle_of(over));
        self.act(pointer, vec![move_to(start), press(), glide_to(end), move_to(end)]);
    }

    #[track_caller]
    pub fn let_go(&self, pointer: Pointer) {
        self.act(pointer, vec![release()]);
    }

    /// Sweeps over the page: `up` pixels upwards, which shows what is further down.
    #[track_caller]
    pub fn sweep(&self, pointer: Pointer, from: Point, up: i64) {
        let end = Point { x: from.x, y: from.y - up };
        self.act(pointer, vec![move_to(from), press(), glide_to(end), release()]);
    }

    #[track_caller]
    fn scroll_by_dragging_to(&self, pointer: Pointer, css: &str) -> Point {
        let height: i64 = self.script("return innerHeight", vec![]);
        let began = Instant::now();
        let mut tremble = 0;
        loop {
            let there = self.middle_of(css);
            if (EDGE..height - EDGE).contains(&there.y) {
                return there;
            }
            assert!(began.elapsed() < PATIENCE, "`{css}` did not scroll into sight while dragging");
            tremble = 1 - tremble;
            let edge = if there.y < EDGE { 20 } else { height - 20 };
            self.act(pointer, vec![move_to(Point { x: there.x + tremble, y: edge })]);
        }
    }

    /// Scrolls the page so that the element is in the middle, as somebody does before touching it, and
    /// waits until it lies still.
    #[track_caller]
    pub fn bring_into_sight(&self, css: &str) {
        wait_until(&format!("`{css}` is on the page"), || {
            let found: bool = self.script(
                "const e = document.querySelector(arguments[0]);
                 if (!e) return false;
                 const spot = e.getBoundingClientRect();
                 if (spot.top < 100 || spot.bottom > innerHeight - 100)
                     e.scrollIntoView({block: 'center', behavior: 'instant'});
                 return true",
                vec![css.into()],
            );
            found.then_some(())
        });
        self.lies_still();
    }

    /// The middle of the first element that fits, in the window.
    #[track_caller]
    pub fn middle_of(&self, css: &str) -> Point {
        self.point_of(css, 0.5)
    }

    /// A point of the element: this share of its width from the left, halfway its height.
    #[track_caller]
    pub fn point_of(&self, css: &str, share: f64) -> Point {
        let spot: Option<[f64; 2]> = self.script(
            "const spot = document.querySelector(arguments[0])?.getBoundingClientRect();
             return spot ? [spot.left + spot.width * arguments[1], spot.top + spot.height / 2] : null",
            vec![css.into(), share.into()],
        );
        let [x, y] = spot.unwrap_or_else(|| panic!("`{css}` is not on the page"));
        Point { x: x.round() as i64, y: y.round() as i64 }
    }

    #[track_caller]
    fn act(&self, pointer: Pointer, steps: Vec<Value>) {
        let (id, kind) = match pointer {
            Pointer::Mouse => ("mouse", "mouse"),
            Pointer::Finger => ("finger", "touch"),
        };
        let source = json!({
            "type": "pointer", "id": id, "parameters": { "pointerType": kind }, "actions": steps,
        });
        self.perform(json!([source]));
    }

    /// Sends these actions of W3C WebDriver.
    #[track_caller]
    pub fn perform(&self, sources: Value) {
        self.must("do what the hands do", async |driver| {
            driver.cmd(Command::PerformActions(Actions::from(sources))).await
        });
    }
}

fn move_to(to: Point) -> Value {
    json!({ "type": "pointerMove", "duration": 0, "origin": "viewport", "x": to.x, "y": to.y })
}

/// A move that takes as long as a quick hand does, with points on the way.
fn glide_to(to: Point) -> Value {
    json!({ "type": "pointerMove", "duration": 120, "origin": "viewport", "x": to.x, "y": to.y })
}

fn press() -> Value {
    json!({ "type": "pointerDown", "button": 0 })
}

fn release() -> Value {
    json!({ "type": "pointerUp", "button": 0 })
}
