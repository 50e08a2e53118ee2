//! Files of the site itself, fetched when they are needed.

use super::promise;
use leptos::prelude::window;
use wasm_bindgen::JsCast;
use web_sys::Response;

/// The file did not come: no connection, or it is not on the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotFetched;

/// Fetches a text by its address relative to the page.
pub fn text(address: &str, then: impl FnOnce(Result<String, NotFetched>) + 'static) {
    let then: Box<dyn FnOnce(Result<String, NotFetched>)> = Box::new(then);
    promise::settled(
        &window().fetch_with_str(address),
        Box::new(move |answer| {
            let answer = answer.ok().and_then(|answer| answer.dyn_into::<Response>().ok());
            match answer.filter(Response::ok).and_then(|answer| answer.text().ok()) {
                Some(body) => promise::settled(
                    &body,
                    Box::new(move |text| {
                        then(text.ok().and_then(|text| text.as_string()).ok_or(NotFetched));
                    }),
                ),
                None => then(Err(NotFetched)),
            }
        }),
    );
}
