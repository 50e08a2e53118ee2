//! Clicking, tapping and typing, as somebody does who looks where they press.

use crate::browser::Browser;
use crate::gesture::{Point, Pointer};
use crate::looking::{FINDING, What};
use crate::wait::try_until;
use crate::window::{Window, in_short};
use serde::Deserialize;
use serde_json::Value;
use thirtyfour::{By, WebElement};

/// What `ready` in `finding.js` answers: the element and its middle in CSS pixels, or why it cannot be pressed.
#[derive(Deserialize)]
#[serde(untagged)]
enum Looked {
    Ready { element: Value, x: i64, y: i64 },
    NotYet { why: String },
}

impl Window {
    /// Clicks the first element that fits; a finger taps it.
    #[track_caller]
    pub fn click(&self, css: &str) {
        self.click_on(&What::css(css));
    }

    /// Clicks the button or the link with this name.
    #[track_caller]
    pub fn press(&self, name: &str) {
        self.click_on(&What::named(name));
    }

    #[track_caller]
    fn click_on(&self, what: &What) {
        try_until(&format!("{what} can be pressed"), || self.press_once("() => first_of(what)", &what.json()));
    }

    /// Presses an element that was found already.
    ///
    /// # Errors
    /// Why it cannot be pressed now.
    pub(crate) fn try_press(&self, element: &WebElement) -> Result<(), String> {
        let element = element.to_json().map_err(|e| in_short(&e))?;
        self.press_once("() => what", &element)
    }

    /// One try: when it lies still and in sight, the mouse clicks it, or the finger taps its middle.
    fn press_once(&self, find: &str, what: &Value) -> Result<(), String> {
        let script =
            format!("const [what, looks_again, done] = arguments; {FINDING}; ready({find}, looks_again).then(done)");
        let looks_again = self.hand == Pointer::Mouse && self.browser != Browser::Webkit;
        let given = vec![what.clone(), looks_again.into()];
        let looked = self.run(async |driver| driver.execute_async(script.as_str(), given).await?.convert());
        match (looked.map_err(|e| in_short(&e))?, self.hand) {
            (Looked::NotYet { why }, _) => Err(why),
            (Looked::Ready { element, .. }, Pointer::Mouse) => self
                .run(async |driver| WebElement::from_json(element, driver.handle().clone())?.click().await)
                .map_err(|e| in_short(&e)),
            (Looked::Ready { x, y, .. }, Pointer::Finger) => {
                self.touch(Point { x, y });
                Ok(())
            }
        }
    }

    /// Types letter by letter, after what stands there.
    #[track_caller]
    pub fn type_in(&self, css: &str, text: &str) {
        self.with(&What::css(css), async |element| element.send_keys(text).await);
    }

    /// Puts a text in a field as a paste does. Chromium's driver types no emoji, and this is quicker for
    /// a long text; the page hears the same `input` event.
    #[track_caller]
    pub fn paste_in(&self, css: &str, text: &str) {
        self.find(&What::css(css));
        let done: bool = self.script(
            "const field = document.querySelector(arguments[0]); field.focus();
             return document.execCommand('insertText', false, arguments[1]);",
            vec![css.into(), text.into()],
        );
        assert!(done, "nothing could be pasted in `{css}`");
    }

    /// Gives a file to a file field.
    #[track_caller]
    pub fn choose_file(&self, css: &str, path: &std::path::Path) {
        self.choose_files(css, &[path.display().to_string()]);
    }

    /// Gives several files to a file field at once.
    #[track_caller]
    pub fn choose_files(&self, css: &str, paths: &[String]) {
        let paths = paths.join("\n");
        self.must("take the files", async |driver| driver.find(By::Css(css)).await?.send_keys(paths).await);
    }
}
