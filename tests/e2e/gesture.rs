//! Real pointers, mouse and finger: press, move, release, as the W3C actions have it.

use crate::keyboard::{down, key, typing, up};
use crate::looking::What;
use crate::wait::wait_until;
use crate::window::Window;
use serde_json::{Value, json};
use thirtyfour::WebElement;
use thirtyfour::common::command::{Actions, Command};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pointer {
    Mouse,
    Finger,
}

impl Pointer {
    /// What this pointer does, as W3C actions have it.
    fn doing(self, steps: Vec<Value>) -> Value {
        let (id, kind) = match self {
            Self::Mouse => ("mouse", "mouse"),
            Self::Finger => ("finger", "touch"),
        };
        json!({ "type": "pointer", "id": id, "parameters": { "pointerType": kind }, "actions": steps })
    }
}

/// A point in the window, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    pub x: i64,
    pub y: i64,
}

/// So close to the upper and lower edge the page scrolls under what is dragged.
const EDGE: i64 = 80;
/// Where the pointer trembles, in pixels from the edge.
const NEAR_EDGE: i64 = 20;
/// How far the page goes with each move there, in pixels.
const SCROLLED_BY_A_MOVE: i64 = 11;

impl Window {
    /// A click or a tap at a point of the window, on whatever lies there.
    #[track_caller]
    pub fn touch(&self, point: Point) {
        self.act(vec![move_to(point), press(), release()]);
    }

    /// A click or a tap in the middle of an element, after bringing it into sight.
    #[track_caller]
    pub fn touch_middle_of(&self, css: &str) {
        self.bring_into_sight(css);
        self.touch(self.middle_of(css));
    }

    /// Drags what lies at `from` to the middle of `to`, in one movement. A place that is out of sight is
    /// reached by trembling at the edge, where the page scrolls under what is dragged.
    #[track_caller]
    pub fn drag(&self, from: &str, to: &str) {
        let steps = self.drag_steps(from, to);
        self.act([steps, vec![release()]].concat());
    }

    /// As [`Window::drag`], with Escape pressed just before letting go.
    #[track_caller]
    pub fn drag_and_escape(&self, from: &str, to: &str) {
        let steps = self.drag_steps(from, to);
        let mut keys = vec![pause(); steps.len()];
        keys.extend([down(key::ESCAPE), up(key::ESCAPE), pause()]);
        let hand = [steps, vec![pause(), pause(), release()]].concat();
        self.perform(json!([self.hand.doing(hand), typing(keys)]));
    }

    /// Everything up to letting go.
    #[track_caller]
    fn drag_steps(&self, from: &str, to: &str) -> Vec<Value> {
        self.bring_into_sight(from);
        let start = self.middle_of(from);
        let nearby = Point { x: start.x + 9, y: start.y + 9 };
        let mut steps = vec![move_to(start), press(), glide_to(nearby)];
        steps.extend(self.scrolling_on_the_way(to));
        let target = self.find(&What::css(to));
        // Two moves: the page looks under the pointer when it moves.
        steps.extend([glide_over(&target, -3), glide_over(&target, 0)]);
        steps
    }

    /// So many small moves at the edge as it takes to bring the middle of `to` into the window.
    #[track_caller]
    fn scrolling_on_the_way(&self, to: &str) -> Vec<Value> {
        let height: i64 = self.script("return innerHeight", vec![]);
        let there = self.middle_of(to);
        if (EDGE..height - EDGE).contains(&there.y) {
            return Vec::new();
        }
        let (y, distance) =
            if there.y < EDGE { (NEAR_EDGE, height / 2 - there.y) } else { (height - NEAR_EDGE, there.y - height / 2) };
        let moves = distance / SCROLLED_BY_A_MOVE;
        (0..moves).map(|step| glide_to(Point { x: there.x + step % 2, y })).collect()
    }

    /// Sweeps over the page: `up` pixels upwards, which shows what is further down.
    #[track_caller]
    pub fn sweep(&self, from: Point, up: i64) {
        let end = Point { x: from.x, y: from.y - up };
        self.act(vec![move_to(from), press(), glide_to(end), release()]);
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
                 if (spot.top < 120 || spot.bottom > innerHeight - 200)
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
    fn act(&self, steps: Vec<Value>) {
        self.perform(json!([self.hand.doing(steps)]));
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

/// A move that takes as long as a quick hand does.
fn glide_to(to: Point) -> Value {
    json!({ "type": "pointerMove", "duration": 40, "origin": "viewport", "x": to.x, "y": to.y })
}

/// A move to the middle of an element, wherever it is by then; `aside` pixels to the right of it.
fn glide_over(element: &WebElement, aside: i64) -> Value {
    let origin = json!({ "element-6066-11e4-a52e-4f735466cecf": element.element_id() });
    json!({ "type": "pointerMove", "duration": 40, "origin": origin, "x": aside, "y": 0 })
}

fn press() -> Value {
    json!({ "type": "pointerDown", "button": 0 })
}

fn release() -> Value {
    json!({ "type": "pointerUp", "button": 0 })
}

fn pause() -> Value {
    json!({ "type": "pause", "duration": 0 })
}
