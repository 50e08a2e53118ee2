//! A browser that runs: its driver, its window, and the folder with everything that it keeps.

use crate::browser::Motion;
use crate::driver::Driver;
use crate::gesture::Pointer;
use crate::power;
use crate::scratch::Scratch;
use crate::setting::Setting;
use crate::window::Window;
use std::path::PathBuf;

pub struct Instance {
    pub window: Window,
    pub motion: Motion,
    setting: Setting,
    driver: Driver,
    scratch: Scratch,
}

/// The folder with everything that the browser keeps.
const PROFILE: &str = "profile";
const DOWNLOADS: &str = "downloads";

impl Instance {
    #[track_caller]
    pub fn launch(setting: Setting, motion: Motion) -> Self {
        let scratch = Scratch::new();
        let (driver, window) = started(&setting, &scratch, motion);
        Self { window, motion, setting, driver, scratch }
    }

    /// Starts the browser again, with what is left of its profile.
    #[track_caller]
    pub fn launch_again(&mut self) {
        let hand = self.window.hand;
        (self.driver, self.window) = started(&self.setting, &self.scratch, self.motion);
        self.window.hand = hand;
    }

    /// Every process of the browser ends at once.
    #[track_caller]
    pub fn lose_power(&self) {
        power::cut(self.driver.process(), &self.scratch.folder(PROFILE));
        self.window.forget();
    }

    /// Closes the browser and takes everything away.
    pub fn end(self) {
        self.window.close();
    }

    pub fn downloads(&self) -> PathBuf {
        self.scratch.folder(DOWNLOADS)
    }

    /// A folder of the person in front of it.
    pub fn folder(&self, name: &str) -> PathBuf {
        self.scratch.folder(name)
    }
}

#[track_caller]
fn started(setting: &Setting, scratch: &Scratch, motion: Motion) -> (Driver, Window) {
    let (profile, downloads) = (scratch.folder(PROFILE), scratch.folder(DOWNLOADS));
    let browser = setting.browser;
    browser.furnish(&profile, &downloads, motion).unwrap_or_else(|e| panic!("the profile cannot be furnished: {e}"));
    let mut environment = browser.environment(&profile);
    // What the driver and its browser leave behind goes away with the folder.
    environment.push(("TMPDIR", scratch.folder("tmp").into()));
    let driver = Driver::start(browser, &setting.driver_program, environment, &scratch.afterwards);
    let wanted = browser.capabilities(&setting.browser_program, &profile, &downloads, motion);
    let window = Window::open(browser, &driver.address(), &wanted, Pointer::Mouse);
    (driver, window)
}
