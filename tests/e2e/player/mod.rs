//! Somebody who plays: a browser of their own, with nothing stored, in front of the built site.

pub mod aloud;
mod booklet;
mod cards;
mod device;
mod files;
mod group;
pub mod hand;
mod laying;
pub mod new_game;
mod reader;
pub mod report;
mod screen;
mod shelf;
pub mod storage;
pub mod tabs;
mod talk;

use crate::browser::Browser;
use crate::driver::Driver;
use crate::evidence;
use crate::gesture::Pointer;
use crate::power;
use crate::scratch::Scratch;
use crate::setting::Setting;
use crate::site::Site;
use crate::window::Window;
use std::ops::Deref;
use std::path::PathBuf;

/// Dropping it closes the browser and takes everything away; when the story failed, evidence is saved first.
pub struct Player {
    window: Window,
    pub site: Site,
    /// For what is left behind when the story fails.
    name: String,
    downloads: PathBuf,
    size: (i64, i64),
    setting: Setting,
    driver: Driver,
    scratch: Scratch,
}

impl Player {
    /// Sits down at a laptop of 1280 by 800, with the start screen in front.
    #[track_caller]
    pub fn at_a_laptop() -> Self {
        let player = Self::with_window(1280, 800, Pointer::Mouse);
        player.visit("");
        player
    }

    /// Takes a phone of 360 by 780, with the start screen in front.
    #[track_caller]
    pub fn with_a_phone() -> Self {
        let player = Self::with_window(360, 780, Pointer::Finger);
        player.visit("");
        player
    }

    /// Stands before the image of a beamer of 1920 by 1080, with the start screen in front.
    #[track_caller]
    pub fn at_a_beamer() -> Self {
        let player = Self::with_window(1920, 1080, Pointer::Mouse);
        player.visit("");
        player
    }

    /// A browser with an empty page, before the game has ever been loaded.
    #[track_caller]
    pub fn before_loading() -> Self {
        Self::with_window(1280, 800, Pointer::Mouse)
    }

    #[track_caller]
    fn with_window(width: i64, height: i64, hand: Pointer) -> Self {
        let setting = Setting::from_environment();
        let scratch = Scratch::new();
        let downloads = scratch.folder("downloads");
        let (driver, window) = browser_with_profile(&setting, &scratch, hand);
        let name = name_of_story();
        let site = Site::serve(setting.dist.clone());
        let player = Self { window, site, name, downloads, size: (width, height), setting, driver, scratch };
        player.sits_down();
        player
    }

    #[track_caller]
    fn sits_down(&self) {
        let (width, height) = self.size;
        self.window.resize(width, height);
        self.blank_page();
        if self.browser == Browser::Webkit {
            // Every story would begin with the advice about the seven days of Safari, lying over the page.
            self.was_advised_before();
        }
    }

    /// The name of the story, without spaces.
    pub fn story(&self) -> &str {
        &self.name
    }

    /// From now on the device forces its own colours on every page; see [`Ability::ForcedColours`].
    #[track_caller]
    pub fn has_forced_colours(&self) {
        let features = serde_json::json!({ "features": [{ "name": "forced-colors", "value": "active" }] });
        self.must("ask for another look", async |driver| {
            driver.cdp().send_raw("Emulation.setEmulatedMedia", features).await
        });
        // No ring is drawn in a window without the focus, and that of a driver has it only once something was pressed.
        self.must("give the window the focus", async |driver| {
            let on = serde_json::json!({ "enabled": true });
            driver.cdp().send_raw("Emulation.setFocusEmulationEnabled", on).await
        });
    }

    /// Every process of the browser ends at once, as when the power fails.
    #[track_caller]
    pub fn loses_power(&self) {
        power::cut(self.driver.process(), &self.scratch.folder(PROFILE));
        self.window.forget();
    }

    /// Starts the browser again, with what is left of its profile.
    #[track_caller]
    pub fn starts_again(&mut self) {
        let hand = self.window.hand;
        (self.driver, self.window) = browser_with_profile(&self.setting, &self.scratch, hand);
        self.sits_down();
    }

    /// Goes to an address of the site, such as `#/boekje`; empty is the bare address. The page is loaded
    /// anew, as when somebody follows a link from elsewhere.
    #[track_caller]
    pub fn visit(&self, address: &str) {
        self.blank_page();
        self.open(&self.site.address(address));
        self.has_loaded();
    }

    /// Changes what follows the `#` in the address bar, without loading the page.
    #[track_caller]
    pub fn go_to(&self, hash: &str) {
        self.script::<()>("location.hash = arguments[0]", vec![hash.into()]);
    }

    #[track_caller]
    pub fn open(&self, address: &str) {
        self.must("open the page", async |driver| driver.goto(address).await);
    }

    /// Loads the page again, as F5 does.
    #[track_caller]
    pub fn reload(&self) {
        self.must("load the page again", async |driver| driver.refresh().await);
        self.has_loaded();
    }

    #[track_caller]
    pub fn goes_back(&self) {
        self.must("go back", async |driver| driver.back().await);
    }

    #[track_caller]
    pub fn goes_forward(&self) {
        self.must("go forward", async |driver| driver.forward().await);
    }

    /// Closes the tab and opens a new one at the bare address.
    #[track_caller]
    pub fn closes_the_window_and_returns(&self) {
        let fresh = self.new_tab();
        self.closes_tab_for(&fresh);
        self.sits_down();
        self.visit("");
    }

    /// What follows the `#`.
    #[track_caller]
    pub fn hash(&self) -> String {
        self.script("return location.hash", vec![])
    }

    /// Goes to a page of the same site without the game.
    #[track_caller]
    pub fn blank_page(&self) {
        self.open(&self.site.address(crate::site::BLANK));
    }

    /// Waits until the game has taken the place of the text in `index.html`.
    #[track_caller]
    fn has_loaded(&self) {
        self.sees_soon("main h1");
    }

    /// What no story may end with: a game that stopped, or a request to another site.
    fn trouble(&self) -> Option<String> {
        let seen: Vec<String> = self
            .window
            .try_script(
                "const elsewhere = performance.getEntriesByType('resource').map(entry => entry.name)
                     .filter(name => !name.startsWith(arguments[0]) && !name.startsWith('data:'));
                 const stopped = document.getElementById('stopped');
                 if (stopped) elsewhere.push('the game has stopped: ' + stopped.dataset.cause);
                 return elsewhere",
                vec![self.site.origin().into()],
            )
            .ok()?;
        (!seen.is_empty()).then(|| seen.join(", "))
    }
}

impl Deref for Player {
    type Target = Window;

    fn deref(&self) -> &Window {
        &self.window
    }
}

impl Drop for Player {
    fn drop(&mut self) {
        let failed = std::thread::panicking();
        let trouble = self.trouble();
        if failed || trouble.is_some() {
            evidence::save(&self.window, &self.name);
        }
        self.window.close();
        if let Some(trouble) = trouble {
            assert!(failed, "the story ended with: {trouble}");
            eprintln!("besides: {trouble}");
        }
    }
}

/// The folder with everything that the browser keeps.
const PROFILE: &str = "profile";

#[track_caller]
fn browser_with_profile(setting: &Setting, scratch: &Scratch, hand: Pointer) -> (Driver, Window) {
    let (profile, downloads) = (scratch.folder(PROFILE), scratch.folder("downloads"));
    setting.browser.furnish(&profile, &downloads).unwrap_or_else(|e| panic!("the profile cannot be furnished: {e}"));
    let mut environment = setting.browser.environment(&profile);
    // What the driver and its browser leave behind goes away with the story.
    environment.push(("TMPDIR", scratch.folder("tmp").into()));
    let driver = Driver::start(setting.browser, &setting.driver_program, environment);
    let wanted = setting.browser.capabilities(&setting.browser_program, &profile, &downloads);
    let window = Window::open(setting.browser, &driver.address(), &wanted, hand);
    (driver, window)
}

/// `by_mouse-a_whole_game`: the thread of a test carries its name.
fn name_of_story() -> String {
    std::thread::current().name().unwrap_or("story").replace("::", "-")
}
