//! The clipboard.

use leptos::prelude::window;
use wasm_bindgen_futures::JsFuture;

/// The browser does not let this page write to the clipboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotCopied;

/// # Errors
/// [`NotCopied`] when the browser refuses or has no clipboard, as outside https.
pub async fn copy(text: String) -> Result<(), NotCopied> {
    let navigator = window().navigator();
    let has_one = js_sys::Reflect::has(&navigator, &"clipboard".into()).unwrap_or(false);
    let clipboard = js_sys::Reflect::get(&navigator, &"clipboard".into()).unwrap_or_default();
    if !has_one || clipboard.is_undefined() {
        return Err(NotCopied);
    }
    let copied = JsFuture::from(navigator.clipboard().write_text(&text)).await;
    copied.map(|_| ()).map_err(|_| NotCopied)
}
