//! The clock of the device.

use super::Player;

impl Player {
    /// The laptop was closed for so many minutes: the page did nothing, and the clock went on. A reload ends it.
    #[track_caller]
    pub fn sleeps(&self, minutes: u32) {
        self.script::<()>(
            "window.sleep ??= (() => {
                 const now = Date.now.bind(Date);
                 let slept = 0;
                 Date.now = () => now() + slept;
                 return minutes => { slept += minutes * 60_000; };
             })();
             window.sleep(arguments[0])",
            vec![minutes.into()],
        );
    }
}
