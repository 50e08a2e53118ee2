//! One thing to do a little later; a new one replaces the old one, dropping it cancels.

use leptos::prelude::{TimeoutHandle, set_timeout_with_handle};
use std::time::Duration;

#[derive(Default)]
pub struct Timer(Option<TimeoutHandle>);

impl Timer {
    /// Does this after the delay, instead of what was planned before. Where the browser gives no
    /// timer it is done at once.
    pub fn after(&mut self, delay: Duration, act: impl Fn() + Clone + 'static) {
        self.cancel();
        match set_timeout_with_handle(act.clone(), delay) {
            Ok(handle) => self.0 = Some(handle),
            Err(_) => act(),
        }
    }

    pub fn cancel(&mut self) {
        if let Some(handle) = self.0.take() {
            handle.clear();
        }
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        self.cancel();
    }
}
