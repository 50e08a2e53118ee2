//! Listeners on the window and the document that clean themselves up with their owner.

use leptos::ev::EventDescriptor;
use leptos::prelude::{on_cleanup, window_event_listener};
use wasm_bindgen::JsCast;
use wasm_bindgen::convert::FromWasmAbi;

/// Listens on the window until the current owner is gone.
pub fn on_window<E>(event: E, act: impl Fn(E::EventType) + 'static)
where
    E: EventDescriptor + 'static,
    E::EventType: JsCast + FromWasmAbi,
{
    let handle = window_event_listener(event, act);
    on_cleanup(move || handle.remove());
}
