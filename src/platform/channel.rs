//! A line to the other tabs and windows in which this site is open in the same browser.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{BroadcastChannel, MessageEvent};

/// Stays open as long as the page.
pub struct Channel(BroadcastChannel);

impl Channel {
    /// Opens the line and listens to it. `None` where the browser has none.
    pub fn open(name: &str, hear: impl Fn(String) + 'static) -> Option<Self> {
        let channel = BroadcastChannel::new(name).ok()?;
        let listener: Closure<dyn FnMut(MessageEvent)> = Closure::new(move |event: MessageEvent| {
            if let Some(words) = event.data().as_string() {
                hear(words);
            }
        });
        channel.set_onmessage(Some(listener.into_js_value().unchecked_ref()));
        Some(Self(channel))
    }

    /// Tells all the others; this tab does not hear it.
    pub fn send(&self, words: &str) {
        if self.0.post_message(&words.into()).is_err() {
            leptos::logging::warn!("The other tabs were not told.");
        }
    }
}
