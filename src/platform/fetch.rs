//! Files of the site itself, fetched when they are needed.

use super::promise;
use leptos::prelude::window;
use wasm_bindgen::JsCast;
use web_sys::{RequestCache, RequestInit, Response};

/// Why a file did not come, as far as a page can know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotFetched {
    /// Nothing answered.
    NoAnswer,
    /// The answer broke off.
    BrokeOff,
    /// The site answered with this status, and not with the file.
    Refused(u16),
}

/// Where a file may come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// What the browser has kept of it will do.
    Nearest,
    /// The site itself: what was kept may be what is wrong.
    Site,
}

type Then = Box<dyn FnOnce(Result<String, NotFetched>)>;

/// Fetches a text by its address relative to the page.
pub fn text(address: &str, source: Source, then: impl FnOnce(Result<String, NotFetched>) + 'static) {
    let then: Then = Box::new(then);
    let how = RequestInit::new();
    if source == Source::Site {
        how.set_cache(RequestCache::Reload);
    }
    promise::settled(
        &window().fetch_with_str_and_init(address, &how),
        Box::new(move |answer| match answer.ok().and_then(|answer| answer.dyn_into::<Response>().ok()) {
            Some(answer) if answer.ok() => body(&answer, then),
            Some(answer) => then(Err(NotFetched::Refused(answer.status()))),
            None => then(Err(NotFetched::NoAnswer)),
        }),
    );
}

fn body(answer: &Response, then: Then) {
    match answer.text() {
        Ok(text) => promise::settled(
            &text,
            Box::new(move |text| then(text.ok().and_then(|text| text.as_string()).ok_or(NotFetched::BrokeOff))),
        ),
        Err(_) => then(Err(NotFetched::BrokeOff)),
    }
}
