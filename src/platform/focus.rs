//! Where the keyboard and the screen reader are.

use leptos::prelude::{document, request_animation_frame};
use wasm_bindgen::JsCast;

/// Focuses the first element that fits, after the page was drawn again. Nothing happens when there is
/// none: the focus then stays where it was.
pub fn after_drawing(selector: String) {
    request_animation_frame(move || now(&selector));
}

/// Focuses the first element that fits, without scrolling when it is in sight.
pub fn now(selector: &str) {
    let found = document().query_selector(selector).ok().flatten();
    if let Some(element) = found.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok())
        && element.focus().is_err()
    {
        leptos::logging::warn!("{selector} did not take the focus.");
    }
}
