//! The clipboard.

use super::promise;
use leptos::prelude::window;

/// The browser does not let this page write to the clipboard, as outside https.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotCopied;

/// Copies a text, and then tells whether that was allowed.
pub fn copy(text: &str, then: impl FnOnce(Result<(), NotCopied>) + 'static) {
    let navigator = window().navigator();
    let clipboard = js_sys::Reflect::get(&navigator, &"clipboard".into()).unwrap_or_default();
    if clipboard.is_undefined() {
        then(Err(NotCopied));
        return;
    }
    let copying = navigator.clipboard().write_text(text);
    promise::settled(&copying, Box::new(move |copied| then(copied.map(|_| ()).map_err(|_| NotCopied))));
}
