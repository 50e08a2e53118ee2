//! What can be seen on the page. It waits by itself for what it is asked for, so that a story reads without
//! waiting.

use crate::wait::{try_until, wait_for, wait_until};
use crate::window::{Window, in_short};
use serde_json::{Value, json};
use std::fmt;
use thirtyfour::WebElement;
use thirtyfour::error::{WebDriverError, WebDriverErrorInner, WebDriverResult};

/// What is looked for, and how to call it when it is not there.
pub struct What {
    /// As `finding.js` has it.
    what: Value,
    words: String,
}

impl What {
    /// The first that fits a selector of CSS.
    pub fn css(css: &str) -> Self {
        Self { what: json!({ "css": css }), words: format!("`{css}`") }
    }

    /// A button or a link by the name that people see or hear.
    pub fn named(name: &str) -> Self {
        Self { what: json!({ "name": name }), words: format!("the button ‘{name}’") }
    }

    pub(crate) fn json(&self) -> Value {
        self.what.clone()
    }
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words)
    }
}

/// The functions of the page with which everything is found.
pub(crate) const FINDING: &str = include_str!("finding.js");

impl Window {
    /// The first element that fits and can be seen.
    #[track_caller]
    pub fn find(&self, what: &What) -> WebElement {
        wait_until(&format!("there is {what}"), || self.look_for(what))
    }

    fn look_for(&self, what: &What) -> Option<WebElement> {
        let script = format!("{FINDING}; return first_of(arguments[0])");
        self.run(async |driver| {
            let found = driver.execute(script.as_str(), vec![what.json()]).await?;
            if found.json().is_null() { Ok(None) } else { found.element().map(Some) }
        })
        .ok()
        .flatten()
    }

    /// True when it can be seen at this moment.
    pub fn sees(&self, css: &str) -> bool {
        self.look_for(&What::css(css)).is_some()
    }

    #[track_caller]
    pub fn sees_soon(&self, css: &str) {
        self.find(&What::css(css));
    }

    #[track_caller]
    pub fn sees_no_more(&self, css: &str) {
        wait_until(&format!("`{css}` is gone"), || (!self.sees(css)).then_some(()));
    }

    /// Does something with an element, again when the page was drawn anew in the meantime.
    #[track_caller]
    pub fn with<T>(&self, what: &What, act: impl AsyncFn(WebElement) -> WebDriverResult<T>) -> T {
        try_until(&format!("{what} can be used"), || {
            let element = self.look_for(what).ok_or("It was never to be seen.")?;
            match self.block_on(act(element)) {
                Ok(done) => Ok(done),
                Err(e) if may_pass(&e) => Err(in_short(&e)),
                Err(e) => panic!("{what} could not be used: {}", in_short(&e)),
            }
        })
    }

    /// The text of the first element that fits, as it is seen.
    #[track_caller]
    pub fn text(&self, css: &str) -> String {
        self.with(&What::css(css), async |element| {
            let words = element.handle().execute("return arguments[0].innerText.trim()", vec![element.to_json()?]);
            words.await?.convert()
        })
    }

    /// The texts of all elements that fit, as they are seen.
    #[track_caller]
    pub fn texts(&self, css: &str) -> Vec<String> {
        self.look("return [...document.querySelectorAll(arguments[0])].map(e => e.innerText.trim())", &[css.into()])
    }

    /// What stands in a field.
    #[track_caller]
    pub fn value(&self, css: &str) -> String {
        self.find(&What::css(css));
        self.script("return document.querySelector(arguments[0]).value", vec![css.into()])
    }

    #[track_caller]
    pub fn attribute(&self, css: &str, name: &str) -> Option<String> {
        self.look(
            "return document.querySelector(arguments[0])?.getAttribute(arguments[1]) ?? null",
            &[css.into(), name.into()],
        )
    }

    #[track_caller]
    pub fn count(&self, css: &str) -> usize {
        self.look("return document.querySelectorAll(arguments[0]).length", &[css.into()])
    }

    /// True when the middle of the element is inside the window.
    #[track_caller]
    pub fn is_in_sight(&self, css: &str) -> bool {
        let height: i64 = self.script("return innerHeight", vec![]);
        (0..height).contains(&self.middle_of(css).y)
    }

    /// Waits until everything on the page has come to rest: fiches glide to their place.
    #[track_caller]
    pub fn lies_still(&self) {
        self.script_that_waits::<()>(
            // What is held still on its way never ends, so it is no good to wait for the end of each.
            &format!("{FINDING}; const look = () => something_moves() ? setTimeout(look, 20) : done(null); look()"),
            vec![],
        );
    }

    /// How far the page is scrolled, in CSS pixels.
    #[track_caller]
    pub fn scrolled(&self) -> f64 {
        self.script("return scrollY", vec![])
    }

    #[track_caller]
    pub fn scroll_to(&self, top: f64) {
        self.script::<()>("scrollTo({top: arguments[0], behavior: 'instant'})", vec![top.into()]);
    }

    /// Waits until the page is scrolled to here, give or take a pixel.
    #[track_caller]
    pub fn scroll_becomes(&self, top: f64) {
        wait_for("the scroll of the page", &top.round(), || self.scrolled().round());
    }

    /// Waits until the page has noted where it is scrolled to, a moment after it came to rest there.
    #[track_caller]
    pub fn remembers_the_scroll(&self, top: f64) {
        wait_for("the scroll that the page has noted", &Some(top), || self.script("return history.state", vec![]));
    }

    #[track_caller]
    pub fn scrolls_beyond(&self, pixels: f64) {
        wait_until(&format!("the page is scrolled beyond {pixels}"), || (self.scrolled() > pixels).then_some(()));
    }

    /// Fails when the page has to be scrolled sideways, and names what sticks out.
    #[track_caller]
    pub fn fits(&self, what: &str) {
        let wide: Vec<String> = self.script(
            "const width = document.documentElement.clientWidth;
             if (document.documentElement.scrollWidth <= width) return [];
             return [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > width + 1)
                 .map(e => e.className || e.tagName).slice(0, 8)",
            vec![],
        );
        assert!(wide.is_empty(), "{what} is wider than the window: {wide:?}");
    }
}

/// What goes over by itself: the page was being drawn.
pub(crate) fn may_pass(error: &WebDriverError) -> bool {
    matches!(
        error.as_inner(),
        WebDriverErrorInner::StaleElementReference(_)
            | WebDriverErrorInner::ElementClickIntercepted(_)
            | WebDriverErrorInner::ElementNotInteractable(_)
            | WebDriverErrorInner::NoSuchElement(_)
    )
}
