//! The browser window: what can be seen, clicked and typed in it. It waits by itself for what it is asked
//! for, so that a story reads without waiting.

use crate::wait::{try_until, wait_for, wait_until};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::future::Future;
use thirtyfour::error::{WebDriverError, WebDriverErrorInner, WebDriverResult};
use thirtyfour::{By, Capabilities, WebDriver, WebElement};
use tokio::runtime::Runtime;

pub struct Window {
    runtime: Runtime,
    driver: WebDriver,
}

impl Window {
    pub fn open(driver_address: &str, capabilities: &Value) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap_or_else(|e| panic!("tokio does not start: {e}"));
        let mut wanted = Capabilities::new();
        for (name, value) in capabilities.as_object().into_iter().flatten() {
            wanted.set(name, value).unwrap_or_else(|e| panic!("the capability {name} cannot be sent: {e}"));
        }
        let driver = runtime
            .block_on(async { WebDriver::new(driver_address, wanted).await })
            .unwrap_or_else(|e| panic!("the browser does not start: {e}"));
        Self { runtime, driver }
    }

    /// Runs one command of WebDriver to its end.
    pub fn run<T>(&self, command: impl AsyncFnOnce(&WebDriver) -> WebDriverResult<T>) -> WebDriverResult<T> {
        self.block_on(command(&self.driver))
    }

    /// As [`Window::run`], for a command that must work.
    #[track_caller]
    pub fn must<T>(&self, what: &str, command: impl AsyncFnOnce(&WebDriver) -> WebDriverResult<T>) -> T {
        match self.run(command) {
            Ok(done) => done,
            Err(e) => panic!("the browser did not {what}: {e}"),
        }
    }

    fn block_on<T>(&self, future: impl Future<Output = T>) -> T {
        self.runtime.block_on(future)
    }

    /// Runs a script in the page and reads what it returns.
    ///
    /// # Errors
    /// What the page threw, or what came back instead.
    pub fn try_script<T: DeserializeOwned>(&self, script: &str, args: Vec<Value>) -> WebDriverResult<T> {
        self.run(async |driver| driver.execute(script, args).await?.convert())
    }

    /// As [`Window::try_script`], for a script that must work.
    #[track_caller]
    pub fn script<T: DeserializeOwned>(&self, script: &str, args: Vec<Value>) -> T {
        match self.try_script(script, args) {
            Ok(value) => value,
            Err(e) => panic!("the script did not run: {e}\n{script}"),
        }
    }

    /// The first element that fits and can be seen.
    #[track_caller]
    pub fn find(&self, what: &By) -> WebElement {
        wait_until(&format!("there is {}", in_words(what)), || self.look_for(what))
    }

    fn look_for(&self, what: &By) -> Option<WebElement> {
        self.run(async |driver| {
            for element in driver.find_all(what.clone()).await? {
                if element.is_displayed().await? {
                    return Ok(Some(element));
                }
            }
            Ok(None)
        })
        .ok()
        .flatten()
    }

    /// True when it can be seen at this moment.
    pub fn sees(&self, css: &str) -> bool {
        self.look_for(&By::Css(css)).is_some()
    }

    #[track_caller]
    pub fn sees_soon(&self, css: &str) {
        self.find(&By::Css(css));
    }

    #[track_caller]
    pub fn sees_no_more(&self, css: &str) {
        wait_until(&format!("`{css}` is gone"), || (!self.sees(css)).then_some(()));
    }

    /// Does something with an element, again when the page was drawn anew in the meantime.
    #[track_caller]
    fn with<T>(&self, what: &By, act: impl AsyncFn(WebElement) -> WebDriverResult<T>) -> T {
        try_until(&format!("{} can be used", in_words(what)), || {
            let element = self.look_for(what).ok_or("It was never to be seen.")?;
            match self.block_on(act(element)) {
                Ok(done) => Ok(done),
                Err(e) if may_pass(&e) => Err(e.to_string()),
                Err(e) => panic!("{} could not be used: {e}", in_words(what)),
            }
        })
    }

    #[track_caller]
    pub fn click(&self, css: &str) {
        self.with(&By::Css(css), async |element| element.click().await);
    }

    /// Clicks the button or the link with this name.
    #[track_caller]
    pub fn press(&self, name: &str) {
        self.with(&named(name), async |element| element.click().await);
    }

    pub fn sees_button(&self, name: &str) -> bool {
        self.look_for(&named(name)).is_some()
    }

    /// Types letter by letter, after what stands there.
    #[track_caller]
    pub fn type_in(&self, css: &str, text: &str) {
        self.with(&By::Css(css), async |element| element.send_keys(text).await);
    }

    /// Puts a text in a field as a paste does. Chromium's driver types no emoji, and this is quicker for
    /// a long text; the page hears the same `input` event.
    #[track_caller]
    pub fn paste_in(&self, css: &str, text: &str) {
        self.find(&By::Css(css));
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
        let path = path.display().to_string();
        self.must("take the file", async |driver| driver.find(By::Css(css)).await?.send_keys(path).await);
    }

    /// The text of the first element that fits, as it is seen.
    #[track_caller]
    pub fn text(&self, css: &str) -> String {
        self.with(&By::Css(css), async |element| element.text().await)
    }

    /// The texts of all elements that fit, as they are seen.
    #[track_caller]
    pub fn texts(&self, css: &str) -> Vec<String> {
        self.script(
            "return [...document.querySelectorAll(arguments[0])].map(e => e.innerText.trim())",
            vec![css.into()],
        )
    }

    /// What stands in a field.
    #[track_caller]
    pub fn value(&self, css: &str) -> String {
        self.find(&By::Css(css));
        self.script("return document.querySelector(arguments[0]).value", vec![css.into()])
    }

    #[track_caller]
    pub fn attribute(&self, css: &str, name: &str) -> Option<String> {
        self.script(
            "return document.querySelector(arguments[0])?.getAttribute(arguments[1]) ?? null",
            vec![css.into(), name.into()],
        )
    }

    #[track_caller]
    pub fn count(&self, css: &str) -> usize {
        self.script("return document.querySelectorAll(arguments[0]).length", vec![css.into()])
    }

    /// Waits until everything on the page has come to rest: fiches glide to their place.
    #[track_caller]
    pub fn lies_still(&self) {
        wait_for("nothing that moves", &0, || {
            self.script::<usize>(
                "return document.getAnimations().filter(a => a.playState === 'running'
                     && a.effect.getComputedTiming().iterations !== Infinity).length",
                vec![],
            )
        });
    }

    /// Gives the page itself this size, whatever the browser draws around it.
    #[track_caller]
    pub fn resize(&self, width: u32, height: u32) {
        let (mut outer_width, mut outer_height) = (width, height);
        for _ in 0..3 {
            self.must("take that size", async |driver| driver.set_window_rect(0, 0, outer_width, outer_height).await);
            let inner: [u32; 2] = self.script("return [innerWidth, innerHeight]", vec![]);
            if inner == [width, height] {
                return;
            }
            outer_width = (outer_width + width).saturating_sub(inner[0]);
            outer_height = (outer_height + height).saturating_sub(inner[1]);
        }
        panic!("the page does not become {width} by {height}");
    }

    /// Ends the session; the browser goes away with it.
    pub fn close(&self) {
        let quit = self.block_on(self.driver.clone().quit());
        if let Err(e) = quit {
            eprintln!("the browser did not close by itself: {e}");
        }
    }
}

/// A button or a link by the name that people see or hear.
fn named(name: &str) -> By {
    let quoted = if name.contains('\'') { format!("\"{name}\"") } else { format!("'{name}'") };
    By::XPath(format!("//*[self::button or self::a][normalize-space(.)={quoted} or @aria-label={quoted}]"))
}

fn in_words(what: &By) -> String {
    format!("{what:?}")
}

/// What goes over by itself: the page was being drawn.
fn may_pass(error: &WebDriverError) -> bool {
    matches!(
        error.as_inner(),
        WebDriverErrorInner::StaleElementReference(_)
            | WebDriverErrorInner::ElementClickIntercepted(_)
            | WebDriverErrorInner::ElementNotInteractable(_)
            | WebDriverErrorInner::NoSuchElement(_)
    )
}
