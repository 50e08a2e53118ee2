//! A drag in one command. Chromium's driver takes the captured pointer from the page between two commands, so
//! everything from the press to letting go has to be told at once, and reckoned before.

use crate::gesture::{SEEN_AT_EASE, glide_to, move_to, nearby, press};
use crate::looking::What;
use crate::window::Window;
use serde_json::{Value, json};
use thirtyfour::WebElement;

/// Brings a place into the window as soon as something is dragged, as a wheel under the other hand does.
const SCROLLS_ON_THE_WAY: &str = "
    const [css, ease] = arguments;
    addEventListener('pointermove', function look() {
        if (!document.querySelector('[data-dragged=yes]')) return;
        removeEventListener('pointermove', look);
        const place = document.querySelector(css), { top, bottom } = place.getBoundingClientRect();
        const middle = (top + bottom) / 2;
        if (middle < ease || middle > innerHeight - ease) place.scrollIntoView({ block: 'center', behavior: 'instant' });
    })";

impl Window {
    /// Every step of a drag up to letting go.
    #[track_caller]
    pub(crate) fn steps_of_drag(&self, from: &str, to: &str) -> Vec<Value> {
        self.bring_into_sight(from);
        let start = self.middle_of(from);
        self.script::<()>(SCROLLS_ON_THE_WAY, vec![to.into(), SEEN_AT_EASE.into()]);
        let target = self.find(&What::css(to));
        let there = nearby(start);
        // Two moves each: the page looks under the pointer when it moves, and scrolls when it sees that something is dragged.
        let begins = [glide_to(there), glide_to(start), glide_to(there)];
        [vec![move_to(start), press()], begins.to_vec(), vec![glide_over(&target, -3), glide_over(&target, 0)]].concat()
    }
}

/// A move to the middle of an element, wherever it is by then; `aside` pixels to the right of it.
fn glide_over(element: &WebElement, aside: i64) -> Value {
    let origin = json!({ "element-6066-11e4-a52e-4f735466cecf": element.element_id() });
    json!({ "type": "pointerMove", "duration": 40, "origin": origin, "x": aside, "y": 0 })
}
