//! Several tabs of one browser: all commands go to the one that is in front.

use super::Player;
use thirtyfour::WindowHandle;

/// A tab, to come back to.
pub type Tab = WindowHandle;

impl Player {
    /// Does something in a second tab at this address, closes it, and comes back to the first.
    #[track_caller]
    pub fn in_another_tab(&self, address: &str, story: impl FnOnce(&Self)) {
        let first = self.tab();
        self.opens_tab(address);
        story(self);
        self.closes_tab_for(&first);
    }

    /// The tab that is in front.
    #[track_caller]
    pub fn tab(&self) -> Tab {
        self.must("name its tab", async |driver| driver.window().await)
    }

    /// How many tabs there are, in all windows.
    #[track_caller]
    pub fn tabs(&self) -> usize {
        self.must("count its tabs", async |driver| driver.windows().await).len()
    }

    /// Opens a tab at this address and stays there.
    #[track_caller]
    pub fn opens_tab(&self, address: &str) -> Tab {
        let tab = self.new_tab();
        self.turns_to(&tab);
        self.sits_down();
        self.visit(address);
        tab
    }

    /// Opens a tab and stays where it is.
    #[track_caller]
    pub(super) fn new_tab(&self) -> Tab {
        self.must("open a tab", async |driver| self.open_another(driver).await)
    }

    #[track_caller]
    pub fn turns_to(&self, tab: &Tab) {
        self.must("turn to a tab", async |driver| driver.switch_to_window(tab.clone()).await);
    }

    /// Closes the tab that is in front; this other one comes in its place.
    #[track_caller]
    pub fn closes_tab_for(&self, other: &Tab) {
        self.must("close the tab", async |driver| {
            driver.close_window().await?;
            driver.switch_to_window(other.clone()).await
        });
    }

    /// Presses the button with this name if it is there at this moment.
    #[track_caller]
    pub fn presses_if_there(&self, name: &str) -> bool {
        self.script(
            "const button = [...document.querySelectorAll('button')].find(one => one.innerText.trim() === arguments[0]);
             button?.click();
             return Boolean(button)",
            vec![name.into()],
        )
    }

    /// Whether the game in this tab can be changed (`editing`) or is only shown (`watching`); `None` outside a game.
    #[track_caller]
    pub fn tab_state(&self) -> Option<String> {
        self.attribute("[data-tab]", "data-tab")
    }
}
