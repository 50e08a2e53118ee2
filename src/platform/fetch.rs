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
    let header = |name| answer.headers().get(name).ok().flatten();
    // What is promised is the size on the way.
    let promised = if header("content-encoding").is_some() { None } else { header("content-length") };
    match answer.text() {
        Ok(text) => promise::settled(
            &text,
            Box::new(move |text| {
                let text = text.ok().and_then(|text| text.as_string());
                let whole = text.filter(|text| is_whole(text, promised.as_deref()));
                then(whole.ok_or(NotFetched::BrokeOff));
            }),
        ),
        Err(_) => then(Err(NotFetched::BrokeOff)),
    }
}

/// Some browsers hand over half an answer as if it were the whole.
fn is_whole(text: &str, promised: Option<&str>) -> bool {
    /// The browser takes it off.
    const BYTE_ORDER_MARK: usize = 3;
    let promised = promised.and_then(|length| length.parse::<usize>().ok()).unwrap_or_default();
    text.len() + BYTE_ORDER_MARK >= promised
}

#[cfg(test)]
mod tests {
    use super::is_whole;

    #[test]
    fn a_text_is_whole_when_as_much_came_as_was_promised() {
        let cases = [
            ("een tekst", None, true),
            ("een tekst", Some("9"), true),
            ("één", Some("5"), true),
            ("a byte order mark is not handed over", Some("39"), true),
            ("een tekst", Some("9000"), false),
            ("", Some("9000"), false),
            ("een tekst", Some("veel"), true),
        ];
        for (text, promised, expected) in cases {
            assert_eq!(is_whole(text, promised), expected, "{text}, {promised:?}");
        }
    }
}
