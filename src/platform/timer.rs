//! One thing to do a little later; a new one replaces the old one, dropping it cancels.

use super::page;
use leptos::prelude::{TimeoutHandle, on_cleanup, set_interval_with_handle, set_timeout_with_handle};
use std::future::Future;
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

/// Does this again and again until the current owner goes, and at once when the page is looked at again: a laptop that slept
/// has kept no time.
pub fn every(period: Duration, act: impl Fn() + Clone + 'static) {
    match set_interval_with_handle(act.clone(), period) {
        Ok(handle) => on_cleanup(move || handle.clear()),
        Err(_) => leptos::logging::warn!("The browser keeps no time."),
    }
    super::listen::on_window(leptos::ev::visibilitychange, move |_| {
        if !page::is_hidden() {
            act();
        }
    });
}

/// What comes of this, or nothing when it takes longer.
pub async fn within<T>(patience: Duration, future: impl Future<Output = T>) -> Option<T> {
    let (ring, bell) = futures::channel::oneshot::channel();
    let mut timer = Timer::default();
    let ring = std::rc::Rc::new(std::cell::Cell::new(Some(ring)));
    timer.after(patience, move || drop(ring.take()));
    match futures::future::select(std::pin::pin!(future), bell).await {
        futures::future::Either::Left((outcome, _)) => Some(outcome),
        futures::future::Either::Right((Ok(()) | Err(_), _)) => None,
    }
}

/// Waits for so long.
pub async fn wait(delay: Duration) {
    within(delay, std::future::pending::<()>()).await;
}
