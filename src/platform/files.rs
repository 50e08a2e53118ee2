//! Files: giving one to download, and reading one that somebody chose or dropped.

use super::promise;
use leptos::prelude::document;
use wasm_bindgen::JsCast;

/// The file could not be read from the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFailed {
    /// Larger than [`LARGEST`].
    TooLarge,
    /// The browser could not read it.
    Unreadable,
}

/// Bytes; a game is a few thousand, so this is generous and still quick to refuse.
pub const LARGEST: f64 = 20_000_000.0;

/// Offers a text as a file to download. The address holds the whole file, so that it still works
/// when the page has stopped.
pub fn address_of(text: &str) -> String {
    let encoded = String::from(js_sys::encode_uri_component(text));
    format!("data:application/json;charset=utf-8,{encoded}")
}

/// Downloads a text under this name.
pub fn download(name: &str, text: &str) {
    let Ok(link) = document().create_element("a") else { return };
    let Ok(link) = link.dyn_into::<web_sys::HtmlAnchorElement>() else { return };
    link.set_href(&address_of(text));
    link.set_download(name);
    link.click();
}

/// Reads the text of a file. Bytes that are no UTF-8 become the replacement sign, and are then reported
/// by the reader of the document.
pub fn read(file: &web_sys::File, then: impl FnOnce(Result<String, FileFailed>) + 'static) {
    if file.size() > LARGEST {
        then(Err(FileFailed::TooLarge));
        return;
    }
    let unread = FileFailed::Unreadable;
    promise::settled(
        &file.text(),
        Box::new(move |text| then(text.ok().and_then(|text| text.as_string()).ok_or(unread))),
    );
}

/// The file that was chosen in a file field.
pub fn chosen(event: &web_sys::Event) -> Option<web_sys::File> {
    let field = event.target()?.dyn_into::<web_sys::HtmlInputElement>().ok()?;
    let file = field.files()?.get(0);
    // So that choosing the same file again is noticed.
    field.set_value("");
    file
}
