//! The browser window: the session of WebDriver behind it, and scripts in its page. What people see in it is in
//! `looking.rs`, what they do with it in `controls.rs`, `gesture.rs` and `keyboard.rs`.

use crate::browser::Browser;
use crate::gesture::Pointer;
use crate::wait::{look_for, try_until};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::cell::Cell;
use std::future::Future;
use std::time::Duration;
use thirtyfour::error::{WebDriverError, WebDriverResult};
use thirtyfour::{Capabilities, WebDriver, WindowHandle};
use tokio::runtime::Runtime;

/// So long a browser may take to tell of its new size.
const A_WHILE: Duration = Duration::from_secs(1);

pub struct Window {
    runtime: Runtime,
    driver: WebDriver,
    pub browser: Browser,
    /// With what everything is clicked.
    pub hand: Pointer,
    /// How wide a touch is, in CSS pixels; 0 for what the driver makes of it.
    pub(crate) breadth: Cell<i64>,
}

impl Window {
    pub fn open(browser: Browser, driver_address: &str, capabilities: &Value, hand: Pointer) -> Self {
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
        Self { runtime, driver, browser, hand, breadth: Cell::new(0) }
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
            Err(e) => panic!("the browser did not {what}: {}", in_short(&e)),
        }
    }

    /// Opens a tab and stays where it is. In WebKit a window: MiniBrowser never brings a new tab to the front, and a page
    /// that is hidden stands still.
    pub(crate) async fn open_another(&self, driver: &WebDriver) -> WebDriverResult<WindowHandle> {
        match self.browser {
            Browser::Chromium | Browser::Firefox => driver.new_tab().await,
            Browser::Webkit => driver.new_window().await,
        }
    }

    pub(crate) fn session_id(&self) -> String {
        self.driver.session_id().to_string()
    }

    pub fn block_on<T>(&self, future: impl Future<Output = T>) -> T {
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
            Err(e) => panic!("the script did not run: {}\n{script}", in_short(&e)),
        }
    }

    /// As [`Window::script`], for one that only looks: it looks again when the page went away under it, because another one
    /// comes in its place.
    #[track_caller]
    pub fn look<T: DeserializeOwned>(&self, script: &str, args: &[Value]) -> T {
        try_until("the page can be looked at", || match self.try_script(script, args.to_vec()) {
            Ok(value) => Ok(value),
            Err(e) if went_away(&in_short(&e)) => Err(in_short(&e)),
            Err(e) => panic!("the script did not run: {}\n{script}", in_short(&e)),
        })
    }

    /// Gives the page itself this size, whatever the browser draws around it. A browser that is busy tells of its new size
    /// a little later: before it is asked again, the first answer is waited for, or both would come true one after the other.
    #[track_caller]
    pub fn resize(&self, width: i64, height: i64) {
        let script = "return [innerWidth, innerHeight, outerWidth - innerWidth, outerHeight - innerHeight]";
        let sizes = || -> [i64; 4] { self.script(script, vec![]) };
        let fits = || sizes()[..2] == [width, height];
        if fits() {
            return;
        }
        try_until(&format!("the page is {width} by {height}"), || {
            let before = sizes();
            let [_, _, frame_width, frame_height] = before;
            let outer = |inner: i64, frame: i64| u32::try_from(inner + frame).unwrap_or_default();
            let (outer_width, outer_height) = (outer(width, frame_width), outer(height, frame_height));
            self.must("take that size", async |driver| driver.set_window_rect(0, 0, outer_width, outer_height).await);
            // Some browsers tell first how large the window is, and then how large the page.
            look_for(A_WHILE, || (sizes()[..2] != before[..2]).then_some(()));
            look_for(A_WHILE, || {
                let now = sizes();
                self.draws();
                (sizes() == now).then_some(())
            });
            if fits() { Ok(()) } else { Err(format!("It is {:?}.", sizes())) }
        });
    }

    /// As [`Window::script`], for one that answers later: it calls `done` with its answer.
    #[track_caller]
    pub fn script_that_waits<T: DeserializeOwned>(&self, script: &str, args: Vec<Value>) -> T {
        let script = format!("const done = arguments[arguments.length - 1];\n{script}");
        let answer = self.run(async |driver| driver.execute_async(script.as_str(), args).await?.convert());
        match answer {
            Ok(value) => value,
            Err(e) => panic!("the script did not answer: {}\n{script}", in_short(&e)),
        }
    }

    /// Forgets the session of a browser that is gone, without asking it to close.
    pub fn forget(&self) {
        if self.driver.clone().leak().is_err() {
            eprintln!("the session had been closed already");
        }
    }

    /// Ends the session; the browser goes away with it.
    pub fn close(&self) {
        let quit = self.block_on(self.driver.clone().quit());
        if let Err(e) = quit {
            eprintln!("the browser did not close by itself: {e}");
        }
    }
}

/// True when the page was left while the script ran; each driver has its own words for it.
fn went_away(words: &str) -> bool {
    ["unload event", "unloaded", "aborted by navigation", "execution context"].iter().any(|one| words.contains(one))
}

/// An error without the insides of the driver.
pub fn in_short(error: &WebDriverError) -> String {
    let words = error.to_string();
    words.split("Stacktrace:").next().unwrap_or_default().trim().to_owned()
}
