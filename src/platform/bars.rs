//! The bars that lie over the page, told to the style sheet: with their heights it keeps whatever gets the focus from
//! being scrolled underneath them.

use js_sys::Array;
use leptos::prelude::document;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, ResizeObserver, ResizeObserverEntry};

/// Keeps the height of this bar in a custom property of the root, as long as the bar is there; after that it is zero.
pub fn tell_height(bar: &Element, property: &'static str) {
    // Without a hold on the bar itself, which would then stay for ever.
    let tell = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
        let Ok(entry) = entries.get(0).dyn_into::<ResizeObserverEntry>() else { return };
        let height = entry.target().get_bounding_client_rect().height().ceil() as i32;
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

fn warn(reason: &JsValue) {
    leptos::logging::warn!("The browser does not tell how high a bar is: {reason:?}");
}
