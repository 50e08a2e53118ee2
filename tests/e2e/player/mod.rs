//! Somebody who plays: a window of their own, with nothing stored, in front of the built site.

pub mod aloud;
mod booklet;
mod cards;
mod device;
mod files;
mod group;
pub mod hand;
mod laying;
pub mod new_game;
pub mod paper;
mod reader;
pub mod report;
mod screen;
mod shelf;
mod starting;
pub mod storage;
pub mod tabs;
mod talk;

use crate::browser::{Browser, Motion};
use crate::evidence;
use crate::gesture::Pointer;
use crate::pool::{Loan, POOL, Pool};
use crate::setting::Setting;
use crate::site::Site;
use crate::stopwatch::Stopwatch;
use crate::window::Window;
use std::ops::Deref;

/// Dropping it gives the browser back; when the story failed, evidence is saved first.
pub struct Player {
    loan: Loan,
    pub site: Site,
    /// For what is left behind when the story fails.
    name: String,
    size: (i64, i64),
    _stopwatch: Stopwatch,
}

impl Player {
    /// Sits down at a laptop of 1280 by 800, with the start screen in front.
    #[track_caller]
    pub fn at_a_laptop() -> Self {
        let player = Self::before_loading();
        player.visit("");
        player
    }

    /// As [`Player::at_a_laptop`], where everything moves as it does for most people.
    #[track_caller]
    pub fn where_things_move() -> Self {
        let player = Self::with_window(&POOL, 1280, 800, Pointer::Mouse, Motion::Full);
        player.visit("");
        player
    }

    /// As [`Player::before_loading`], with a browser of this pool.
    #[track_caller]
    pub fn out_of(pool: &'static Pool) -> Self {
        Self::with_window(pool, 1280, 800, Pointer::Mouse, Motion::Reduced)
    }

    /// Takes a phone of 360 by 780, with the start screen in front.
    #[track_caller]
    pub fn with_a_phone() -> Self {
        let player = Self::with_window(&POOL, 360, 780, Pointer::Finger, Motion::Reduced);
        player.visit("");
        player
    }

    /// Stands before the image of a beamer of 1920 by 1080, with the start screen in front.
    #[track_caller]
    pub fn at_a_beamer() -> Self {
        let player = Self::with_window(&POOL, 1920, 1080, Pointer::Mouse, Motion::Reduced);
        player.visit("");
        player
    }

    /// A window with an empty page, before the game has ever been loaded.
    #[track_caller]
    pub fn before_loading() -> Self {
        Self::out_of(&POOL)
    }

    #[track_caller]
    fn with_window(pool: &'static Pool, width: i64, height: i64, hand: Pointer, motion: Motion) -> Self {
        let name = name_of_story();
        let stopwatch = Stopwatch::start(&name);
        let mut loan = Loan::take(pool, motion);
        loan.window.hand = hand;
        let site = Site::serve(Setting::from_environment().dist);
        let player = Self { loan, site, name, size: (width, height), _stopwatch: stopwatch };
        player.sits_down();
        player
    }

    #[track_caller]
    fn sits_down(&self) {
        let (width, height) = self.size;
        self.resize(width, height);
        self.blank_page();
        if self.browser == Browser::Webkit {
            // Every story would begin with the advice about the seven days of Safari, lying over the page.
            self.was_advised_before();
        }
    }

    /// The number of the session of the browser that this player has.
    pub fn session(&self) -> String {
        self.session_id()
    }

    /// The name of the story, without spaces.
    pub fn story(&self) -> &str {
        &self.name
    }

    /// From now on the device forces its own colours on every page; see [`Ability::ForcedColours`].
    #[track_caller]
    pub fn has_forced_colours(&self) {
        self.loan.spoil();
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
        self.loan.spoil();
        self.loan.lose_power();
    }

    /// Starts the browser again, with what is left of its profile.
    #[track_caller]
    pub fn starts_again(&mut self) {
        self.loan.launch_again();
        self.sits_down();
    }

    /// Goes to an address of the site, such as `#/boekje`; empty is the bare address. The page is loaded
    /// anew, as when somebody follows a link from elsewhere.
    #[track_caller]
    pub fn visit(&self, address: &str) {
        if !self.is_on_the_blank_page() {
            self.blank_page();
        }
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

    /// What follows is done and seen in the frame of this page.
    #[track_caller]
    pub fn goes_into_the_frame(&self) {
        self.must("go into the frame", async |driver| driver.enter_frame(0).await);
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
        self.look("return location.hash", &[])
    }

    /// Goes to a page of the same site without the game.
    #[track_caller]
    pub fn blank_page(&self) {
        self.open(&self.site.address(crate::site::BLANK));
    }

    #[track_caller]
    fn is_on_the_blank_page(&self) -> bool {
        self.script("return location.pathname.endsWith(arguments[0])", vec![crate::site::BLANK.into()])
    }

    /// Waits until the game has taken the place of the text in `index.html`.
    #[track_caller]
    fn has_loaded(&self) {
        self.sees_soon("main h1");
    }

    /// What no story may end with: a game that stopped, or a request to another site.
    fn trouble(&self) -> Option<String> {
        let seen: Vec<String> = self
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
        &self.loan.window
    }
}

impl Drop for Player {
    fn drop(&mut self) {
        let failed = std::thread::panicking();
        let trouble = self.trouble();
        if failed || trouble.is_some() {
            evidence::save(self, &self.name);
        }
        if let Some(trouble) = trouble {
            assert!(failed, "the story ended with: {trouble}");
            eprintln!("besides: {trouble}");
        }
    }
}

/// `by_mouse-a_whole_game`: the thread of a test carries its name.
fn name_of_story() -> String {
    std::thread::current().name().unwrap_or("story").replace("::", "-")
}
