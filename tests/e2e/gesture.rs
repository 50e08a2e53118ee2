//! Real pointers, mouse and finger: press, move, release, as the W3C actions have it.

use crate::browser::Browser;
use crate::keyboard::{down, key, typing, up};
use crate::wait::{try_until, wait_until};
use crate::window::{Window, in_short};
use serde_json::{Value, json};
use thirtyfour::common::command::{Actions, Command};
use thirtyfour::error::{WebDriverErrorInner, WebDriverResult};

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

/// How wide a hand is on such a board, in pixels.
const WIDE: i64 = 95;
/// So far from the upper and the lower edge of the window, in pixels, nobody scrolls to reach it.
pub(crate) const SEEN_AT_EASE: i64 = 200;

/// Far enough for a drag, also of a wide hand.
pub(crate) fn nearby(start: Point) -> Point {
    Point { x: start.x + 24, y: start.y + 24 }
}

impl Window {
    /// A click or a tap at a point of the window, on whatever lies there.
    #[track_caller]
    pub fn touch(&self, point: Point) {
        self.act(vec![move_to(point), press(), release()]);
    }

    /// A click or a tap in the middle of an element, after bringing it into sight.
    #[track_caller]
    pub fn touch_middle_of(&self, css: &str) {
        self.touch_at(css, 0.5);
    }

    /// As [`Window::touch_middle_of`], at this share of its width from the left.
    #[track_caller]
    pub fn touch_at(&self, css: &str, share: f64) {
        self.act_in_sight(|| {
            self.bring_into_sight(css);
            vec![move_to(self.point_of(css, share)), press(), release()]
        });
    }

    /// A double click in the middle of an element, on whatever has come to lie there at the second one.
    #[track_caller]
    pub fn click_twice(&self, css: &str) {
        let between = json!({ "type": "pause", "duration": 100 });
        self.act_in_sight(|| {
            self.bring_into_sight(css);
            vec![move_to(self.middle_of(css)), press(), release(), between.clone(), press(), release()]
        });
    }

    /// Drags what lies at `from` to the middle of `to`, in one movement. To a place that is out of sight the page is
    /// scrolled under it.
    #[track_caller]
    pub fn drag(&self, from: &str, to: &str) {
        if self.browser == Browser::Chromium {
            return self.act([self.steps_of_drag(from, to), vec![release()]].concat());
        }
        self.drag_without_letting_go(from, to);
        self.act(vec![release()]);
    }

    #[track_caller]
    pub fn lets_go(&self) {
        self.act(vec![release()]);
    }

    /// As [`Window::drag`], with Escape pressed just before letting go.
    #[track_caller]
    pub fn drag_and_escape(&self, from: &str, to: &str) {
        if self.browser == Browser::Chromium {
            let steps = self.steps_of_drag(from, to);
            let mut keys = vec![pause(); steps.len()];
            keys.extend([down(key::ESCAPE), up(key::ESCAPE), pause()]);
            let hand = [steps, vec![pause(), pause(), release()]].concat();
            return self.perform(json!([self.hand.doing(hand), typing(keys)]));
        }
        self.drag_without_letting_go(from, to);
        self.keys([key::ESCAPE]);
        self.act(vec![release()]);
    }

    /// As [`Window::drag`], up to [`Window::lets_go`].
    #[track_caller]
    pub fn drag_without_letting_go(&self, from: &str, to: &str) {
        if self.browser == Browser::Chromium {
            return self.act(self.steps_of_drag(from, to));
        }
        self.bring_into_sight(from);
        let start = self.middle_of(from);
        self.act(vec![move_to(start), press(), glide_to(nearby(start))]);
        // Again when the page was still scrolling: then something else is under the pointer by now.
        wait_until(&format!("the hand is over `{to}`"), || {
            self.scroll_on_the_way(to);
            let there = self.middle_of(to);
            // Two moves, for the page looks under the pointer when it moves.
            self.act(vec![move_to(Point { x: there.x - 3, ..there }), move_to(there)]);
            self.draws();
            self.lies_under(there, to).then_some(())
        });
    }

    /// True when this point is well inside the first element that fits.
    #[track_caller]
    fn lies_under(&self, point: Point, css: &str) -> bool {
        self.script(
            "const [css, x, y] = arguments, spot = document.querySelector(css).getBoundingClientRect(), margin = 8;
             return spot.left + margin < x && x < spot.right - margin && spot.top + margin < y && y < spot.bottom - margin",
            vec![css.into(), point.x.into(), point.y.into()],
        )
    }

    /// Scrolls until the middle of `to` is in the window, as a wheel under the other hand does.
    #[track_caller]
    fn scroll_on_the_way(&self, to: &str) {
        let height: i64 = self.script("return innerHeight", vec![]);
        let there = self.middle_of(to);
        if !(SEEN_AT_EASE..height - SEEN_AT_EASE).contains(&there.y) {
            self.scroll_to(self.scrolled() + (there.y - height / 2) as f64);
        }
    }

    /// As [`Window::drag`], by a hand that is wider than a finger, as a board that looks with infrared light tells of it.
    #[track_caller]
    pub fn drag_with_a_wide_hand(&self, from: &str, to: &str) {
        self.breadth.set(WIDE);
        self.drag(from, to);
        self.breadth.set(0);
    }

    /// Presses at the upper rim of what lies at `from`, is beyond it with the next move, and lets go over `to`.
    #[track_caller]
    pub fn flick(&self, from: &str, to: &str) {
        self.bring_into_sight(from);
        let (rim, there) = (self.rim_of(from), self.middle_of(to));
        let over = Point { x: there.x - 3, ..there };
        self.act(vec![move_to(rim), press(), move_to(over), move_to(there), release()]);
    }

    /// Just inside the upper edge of an element, halfway its width.
    #[track_caller]
    fn rim_of(&self, css: &str) -> Point {
        let top: f64 =
            self.script("return document.querySelector(arguments[0]).getBoundingClientRect().top", vec![css.into()]);
        Point { y: top.round() as i64 + 6, ..self.middle_of(css) }
    }

    /// Sweeps over the page: `up` pixels upwards, which shows what is further down.
    #[track_caller]
    pub fn sweep(&self, from: Point, up: i64) {
        let end = Point { x: from.x, y: from.y - up };
        self.act(vec![move_to(from), press(), glide_to(end), release()]);
    }

    /// Scrolls the page so that the element is in the middle, as somebody does before touching it, and
    /// waits until it lies still: some browsers scroll to what has the focus only when they draw the next time.
    #[track_caller]
    pub fn bring_into_sight(&self, css: &str) {
        wait_until(&format!("`{css}` is on the page and stays where it is"), || {
            let top = self.scroll_to_see(css)?;
            self.draws();
            (self.scroll_to_see(css)? == top).then_some(())
        });
        self.lies_still();
    }

    /// Brings it into sight when it is not, and tells where it is then.
    #[track_caller]
    fn scroll_to_see(&self, css: &str) -> Option<f64> {
        self.script(
            "const e = document.querySelector(arguments[0]);
             if (!e) return null;
             const spot = e.getBoundingClientRect();
             if (spot.top < 120 || spot.bottom > innerHeight - 200)
                 e.scrollIntoView({block: 'center', behavior: 'instant'});
             return e.getBoundingClientRect().top",
            vec![css.into()],
        )
    }

    /// Waits until the page was drawn anew.
    #[track_caller]
    pub fn draws(&self) {
        self.script_that_waits::<()>(
            "document.hidden ? done() : requestAnimationFrame(() => requestAnimationFrame(() => done()))",
            vec![],
        );
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
    fn act(&self, mut steps: Vec<Value>) {
        if self.breadth.get() > 0 {
            for step in steps.iter_mut().filter(|step| step["type"] != "pointerUp") {
                step["width"] = self.breadth.get().into();
                step["height"] = self.breadth.get().into();
            }
        }
        self.perform(json!([self.hand.doing(steps)]));
    }

    /// As [`Window::act`]; all is done again when the page was scrolled between looking and doing. Some browsers
    /// bring a field in which was written into sight a little later, or hold on to what stands in the window.
    #[track_caller]
    fn act_in_sight(&self, steps: impl Fn() -> Vec<Value>) {
        try_until("the hands reach where they have to be", || {
            match self.try_to_perform(json!([self.hand.doing(steps())])) {
                Err(e) if matches!(e.as_inner(), WebDriverErrorInner::MoveTargetOutOfBounds(_)) => Err(in_short(&e)),
                Err(e) => panic!("the browser did not do what the hands do: {}", in_short(&e)),
                Ok(()) => Ok(()),
            }
        });
    }

    /// Sends these actions of W3C WebDriver.
    #[track_caller]
    pub fn perform(&self, sources: Value) {
        if let Err(e) = self.try_to_perform(sources) {
            panic!("the browser did not do what the hands do: {}", in_short(&e));
        }
    }

    fn try_to_perform(&self, sources: Value) -> WebDriverResult<()> {
        self.run(async |driver| driver.cmd(Command::PerformActions(Actions::from(sources))).await.map(drop))
    }
}

pub(crate) fn move_to(to: Point) -> Value {
    json!({ "type": "pointerMove", "duration": 0, "origin": "viewport", "x": to.x, "y": to.y })
}

/// A move that takes as long as a quick hand does.
pub(crate) fn glide_to(to: Point) -> Value {
    json!({ "type": "pointerMove", "duration": 40, "origin": "viewport", "x": to.x, "y": to.y })
}

pub(crate) fn press() -> Value {
    json!({ "type": "pointerDown", "button": 0 })
}

fn release() -> Value {
    json!({ "type": "pointerUp", "button": 0 })
}

fn pause() -> Value {
    json!({ "type": "pause", "duration": 0 })
}
