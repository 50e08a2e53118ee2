//! Clicking, tapping and typing, as somebody does who looks where they press.

use crate::browser::Browser;
use crate::gesture::{Point, Pointer};
use crate::looking::What;
use crate::wait::try_until;
use crate::window::{Window, in_short};
use serde_json::Value;
use thirtyfour::error::WebDriverResult;
use thirtyfour::{By, WebElement};

/// The middle of an element, brought into sight when something lies on it there; or else what lies on it. A word that is
/// broken over two lines has its middle in the first of them: between both there may be nothing of it.
const FREE_MIDDLE: &str = "
    const element = arguments[0];
    const middle = () => {
        const spot = element.getClientRects()[0] ?? element.getBoundingClientRect();
        return { x: Math.round(spot.left + spot.width / 2), y: Math.round(spot.top + spot.height / 2) };
    };
    const on_top = () => document.elementFromPoint(middle().x, middle().y);
    const is_free = () => element.contains(on_top()) || on_top()?.contains(element);
    if (!is_free()) element.scrollIntoView({block: 'center', behavior: 'instant'});
    return is_free() ? middle() : (on_top()?.outerHTML.slice(0, 120) ?? 'the edge of the window')";

/// Clicks its middle. The driver itself would scroll it under the masthead.
pub(crate) async fn click(element: &WebElement) -> WebDriverResult<()> {
    element.handle().execute(FREE_MIDDLE, vec![element.to_json()?]).await?;
    element.click().await
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
        self.find(what);
        // What still glides is not there any more when the click comes.
        self.lies_still();
        if self.hand == Pointer::Finger || self.browser == Browser::Webkit {
            // What was scrolled is drawn there a little later, and only what is drawn is touched.
            let bring_into_sight = async |element: WebElement| {
                element.handle().execute(FREE_MIDDLE, vec![element.to_json()?]).await.map(drop)
            };
            self.with(what, bring_into_sight);
            self.draws();
        }
        match self.hand {
            Pointer::Mouse => self.with(what, async |element| click(&element).await),
            Pointer::Finger => self.tap(what),
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

    /// A tap with the finger in the middle of an element, which must not lie under anything else.
    #[track_caller]
    fn tap(&self, what: &What) {
        let point = try_until(&format!("{what} can be tapped"), || {
            let spot = self.free_middle_of(&self.find(what)).map_err(|e| in_short(&e))?;
            match (spot["x"].as_i64(), spot["y"].as_i64()) {
                (Some(x), Some(y)) => Ok(Point { x, y }),
                _ => Err(format!("It lies under {spot}")),
            }
        });
        self.touch(point);
    }

    fn free_middle_of(&self, element: &WebElement) -> WebDriverResult<Value> {
        self.try_script(FREE_MIDDLE, vec![element.to_json()?])
    }
}
