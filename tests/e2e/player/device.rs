//! What the device does around the page: its clock, its whole screen, and when it goes dark.

use super::Player;
use crate::wait::wait_for;

const MADE_UP_DEVICE: &str = include_str!("../made_up_device.js");

impl Player {
    /// Opens the screen that is on anew, on a device that does as the story says.
    #[track_caller]
    pub fn goes_on_with_a_made_up_device(&self) {
        let hash = self.hash();
        self.visits_with_script(MADE_UP_DEVICE, &hash);
    }

    /// The laptop was closed for so many minutes: the page did nothing, and the clock went on.
    #[track_caller]
    pub fn sleeps(&self, minutes: u32) {
        self.script::<()>("device.sleep(arguments[0])", vec![minutes.into()]);
    }

    /// Waits until so many locks keep the screen awake.
    #[track_caller]
    pub fn is_kept_awake_by(&self, locks: u32) {
        wait_for("locks that keep the screen awake", &locks, || self.script("return device.awake", vec![]));
    }

    /// Waits until the page has the whole screen, or has given it back.
    #[track_caller]
    pub fn has_the_whole_screen(&self, whole: bool) {
        wait_for("the whole screen for the page", &whole, || self.script("return device.whole", vec![]));
    }
}
