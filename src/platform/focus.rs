//! Where the keyboard and the screen reader are.

use crate::domain::FicheId;
use leptos::prelude::{document, request_animation_frame};
use wasm_bindgen::JsCast;

/// Focuses the first element that fits, after the page was drawn again. Nothing happens when there is
/// none: the focus then stays where it was.
pub fn after_drawing(selector: String) {
    request_animation_frame(move || now(&selector));
}

/// Focuses the first element that fits when what had the focus is gone, after the page was drawn again.
pub fn when_lost(selector: &'static str) {
    request_animation_frame(move || {
        if document().active_element().is_none_or(|element| element.tag_name() == "BODY") {
            now(selector);
        }
    });
}

/// Focuses this part of a fiche on the table, after the page was drawn again.
pub fn on_fiche(fiche: &FicheId, part: &str) {
    after_drawing(["[data-place] [data-fiche=\"", fiche.as_str(), "\"] ", part].concat());
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
