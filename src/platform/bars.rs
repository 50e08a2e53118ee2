//! The bars that lie over the page, told to the style sheet: with their heights it keeps whatever gets the focus from
//! being scrolled underneath them.

use js_sys::Array;
use leptos::prelude::{document, window};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, ResizeObserver, ResizeObserverEntry};

/// Keeps the height of this bar in a custom property of the root, as long as the bar lies over the page; otherwise it is zero.
pub fn tell_height(bar: &Element, property: &'static str) {
    // Without a hold on the bar itself, which would then stay for ever.
    let tell = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
        let Ok(entry) = entries.get(0).dyn_into::<ResizeObserverEntry>() else { return };
        let bar = entry.target();
        let height = if lies_over(&bar) { bar.get_bounding_client_rect().height().ceil() as i32 } else { 0 };
        let root = document().document_element().and_then(|root| root.dyn_into::<HtmlElement>().ok());
        if root.is_some_and(|root| root.style().set_property(property, &[&height.to_string(), "px"].concat()).is_err())
        {
            leptos::logging::warn!("The browser does not keep {property}.");
        }
    });
    match ResizeObserver::new(tell.into_js_value().unchecked_ref()) {
        Ok(observer) => observer.observe(bar),
        Err(reason) => warn(&reason),
    }
}

/// A bar that stands in the page as everything else, as the way onward does on a wide screen, covers nothing.
fn lies_over(bar: &Element) -> bool {
    let style = window().get_computed_style(bar).ok().flatten();
    style.and_then(|style| style.get_property_value("position").ok()).is_none_or(|position| position != "static")
}

fn warn(reason: &JsValue) {
    leptos::logging::warn!("The browser does not tell how high a bar is: {reason:?}");
}
