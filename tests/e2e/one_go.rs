//! A drag in one command. Chromium's driver takes the captured pointer from the page between two commands, so
//! everything from the press to letting go has to be told at once, and reckoned before.

use crate::gesture::{EDGE, NEAR_EDGE, Point, glide_to, move_to, press};
use crate::looking::What;
use crate::window::Window;
use serde_json::{Value, json};
use thirtyfour::WebElement;

/// How far the page goes with each move at the edge, in pixels.
const SCROLLED_BY_A_MOVE: i64 = 11;

impl Window {
    /// Every step of a drag up to letting go.
    #[track_caller]
    pub(crate) fn steps_of_drag(&self, from: &str, to: &str) -> Vec<Value> {
        self.bring_into_sight(from);
        let start = self.middle_of(from);
        let nearby = Point { x: start.x + 9, y: start.y + 9 };
        let mut steps = vec![move_to(start), press(), glide_to(nearby)];
        steps.extend(self.steps_at_the_edge(to));
        let target = self.find(&What::css(to));
        // Two moves: the page looks under the pointer when it moves.
        steps.extend([glide_over(&target, -3), glide_over(&target, 0)]);
        steps
    }

    /// So many small moves at the edge as it takes to bring the middle of `to` into the window.
    #[track_caller]
    fn steps_at_the_edge(&self, to: &str) -> Vec<Value> {
        let height: i64 = self.script("return innerHeight", vec![]);
        let there = self.middle_of(to);
        if (EDGE..height - EDGE).contains(&there.y) {
            return Vec::new();
        }
        let (y, distance) =
            if there.y < EDGE { (NEAR_EDGE, height / 2 - there.y) } else { (height - NEAR_EDGE, there.y - height / 2) };
        (0..distance / SCROLLED_BY_A_MOVE).map(|step| glide_to(Point { x: there.x + step % 2, y })).collect()
    }
}

/// A move to the middle of an element, wherever it is by then; `aside` pixels to the right of it.
fn glide_over(element: &WebElement, aside: i64) -> Value {
    let origin = json!({ "element-6066-11e4-a52e-4f735466cecf": element.element_id() });
    json!({ "type": "pointerMove", "duration": 40, "origin": origin, "x": aside, "y": 0 })
}
