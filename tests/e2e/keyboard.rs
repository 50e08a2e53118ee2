//! The keyboard by itself: keys go to whatever has the focus, and nothing is clicked.

use crate::browser::Browser;
use crate::wait::{wait_for, wait_until};
use crate::window::Window;
use serde_json::{Value, json};

/// Keys without a letter, as W3C WebDriver names them.
pub mod key {
    pub const BACKSPACE: char = '\u{E003}';
    pub const TAB: char = '\u{E004}';
    pub const ENTER: char = '\u{E007}';
    pub const SHIFT: char = '\u{E008}';
    pub const CONTROL: char = '\u{E009}';
    pub const ESCAPE: char = '\u{E00C}';
    pub const SPACE: char = ' ';
    pub const END: char = '\u{E010}';
    pub const HOME: char = '\u{E011}';
    pub const LEFT: char = '\u{E012}';
    pub const UP: char = '\u{E013}';
    pub const RIGHT: char = '\u{E014}';
    pub const DOWN: char = '\u{E015}';
}

/// More stops than any screen has.
const MOST_STOPS: usize = 150;

impl Window {
    /// Presses these keys one after the other.
    #[track_caller]
    pub fn keys(&self, keys: impl IntoIterator<Item = char>) {
        let steps = keys.into_iter().flat_map(|key| [down(key), up(key)]).collect();
        self.press_keys(steps);
    }

    /// Presses a key while another one is held down.
    #[track_caller]
    pub fn chord(&self, hold: char, key: char) {
        self.press_keys(vec![down(hold), down(key), up(key), up(hold)]);
    }

    /// Presses a key and does not let go.
    #[track_caller]
    pub fn hold(&self, key: char) {
        self.press_keys(vec![down(key)]);
    }

    /// Presses Tab until the focus is on the control with this name.
    #[track_caller]
    pub fn tab_to(&self, name: &str) {
        self.tab_until(name, |focused| focused == name);
    }

    /// As [`Window::tab_to`], for a control whose name begins like this.
    #[track_caller]
    pub fn tab_to_start_of(&self, start: &str) {
        self.tab_until(start, |focused| focused.starts_with(start));
    }

    /// Presses Tab until the element that has the focus fits the selector.
    #[track_caller]
    pub fn tab_to_element(&self, css: &str) {
        let fits = "return document.activeElement.matches(arguments[0])";
        for _ in 0..MOST_STOPS {
            if self.script(fits, vec![css.into()]) {
                return;
            }
            self.tab();
        }
        panic!("Tab does not lead to `{css}`");
    }

    /// Presses Tab. Behind the last stop of the page Firefox leads out of it, to a window that has no other stops here:
    /// who goes round there comes back at the first one.
    #[track_caller]
    fn tab(&self) {
        self.keys([key::TAB]);
        if self.browser == Browser::Firefox {
            self.script::<()>(
                "if (!document.hasFocus()) document.querySelector('a[href], button, input').focus({ focusVisible: true })",
                vec![],
            );
        }
    }

    #[track_caller]
    fn tab_until(&self, wanted: &str, is_it: impl Fn(&str) -> bool) {
        let mut passed = Vec::new();
        while passed.len() < MOST_STOPS {
            let focused = self.focused();
            if is_it(&focused) {
                return;
            }
            passed.push(focused);
            self.tab();
        }
        panic!("Tab does not lead to `{wanted}`; it passed {passed:?}");
    }

    /// The name of what has the focus: its label, or else its text; `body` when nothing has.
    #[track_caller]
    pub fn focused(&self) -> String {
        self.script(
            "const e = document.activeElement;
             const label = e.labels?.[0]?.innerText;
             const name = e.getAttribute('aria-label') ?? label ?? e.innerText ?? '';
             return e === document.body ? 'body' : name.replace(/\\s+/g, ' ').trim()",
            vec![],
        )
    }

    /// Waits until the focus is on the control or the heading with this name.
    #[track_caller]
    pub fn focus_lands_on(&self, name: &str) {
        wait_for("the focus", &name.to_owned(), || self.focused());
    }

    /// Waits until the focus is on what fits this selector.
    #[track_caller]
    pub fn focus_comes_to(&self, css: &str) {
        wait_until(&format!("the focus is on `{css}`"), || self.focus_is_on(css).then_some(()));
    }

    /// True when what has the focus fits this selector.
    #[track_caller]
    pub fn focus_is_on(&self, css: &str) -> bool {
        self.script("return document.activeElement.matches(arguments[0])", vec![css.into()])
    }

    #[track_caller]
    fn press_keys(&self, steps: Vec<Value>) {
        self.perform(json!([typing(steps)]));
    }
}

/// What the keyboard does, as W3C actions have it.
pub fn typing(steps: Vec<Value>) -> Value {
    json!({ "type": "key", "id": "keyboard", "actions": steps })
}

pub fn down(key: char) -> Value {
    json!({ "type": "keyDown", "value": key })
}

pub fn up(key: char) -> Value {
    json!({ "type": "keyUp", "value": key })
}
