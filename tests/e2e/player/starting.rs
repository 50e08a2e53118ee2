//! The page before the game is there, and when the game does not come.

use super::Player;
use crate::wait::wait_for;

impl Player {
    /// Goes to an address of the site, where the game may or may not come.
    #[track_caller]
    pub fn tries(&self, address: &str) {
        self.blank_page();
        self.open(&self.site.address(address));
    }

    /// Waits until the page names this cause of why the game does not start, and gives all that it says.
    #[track_caller]
    pub fn reads_why_it_does_not_start(&self, cause: &str) -> String {
        wait_for("the cause that the page names", &Some(cause.to_owned()), || {
            self.attribute("#greeting", "data-cause")
        });
        self.text("#greeting")
    }

    /// Waits as long as the style sheet does before the page tells by itself that nothing comes; in no time.
    #[track_caller]
    pub fn waits_for_nothing(&self) -> String {
        let seconds: Vec<f64> = self.script(
            "return document.getAnimations().map(one => {
                 const { delay } = one.effect.getComputedTiming();
                 one.finish();
                 return delay / 1000;
             })",
            vec![],
        );
        assert_eq!(seconds, [20.0, 20.0], "one sentence goes and one comes, both after this time");
        self.sees_soon("#greeting-late");
        self.text("#greeting")
    }
}
