//! What people should know about how long this device keeps their games: asked and said once, when
//! there is something to lose.

use super::App;
use super::notice::Tone;
use crate::platform::{lasting, storage};
use crate::text::NL;

/// The key of what was asked and said on this device already.
fn said_key() -> String {
    format!("{}gezegd/bewaren", storage::PREFIX)
}

impl App {
    /// The open game has content, and all of it is safe: ask the browser to keep it, and say what it does
    /// not promise.
    pub(super) fn ask_to_last(self) {
        let has_content = self.ask(|game| game.changed() != game.created()) == Some(true);
        if !has_content || !matches!(storage::read(&said_key()), Ok(None)) {
            return;
        }
        if storage::write(&said_key(), "ja").is_err() {
            leptos::logging::warn!("It was not noted that this was asked.");
        }
        lasting::ask();
        if lasting::is_cleared_after_a_week() {
            self.tell(Tone::Calm, NL.save.cleared_after_a_week);
        }
    }
}
