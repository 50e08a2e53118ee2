//! Files: giving one to download, and reading those that somebody chose or dropped.

use super::promise;
use leptos::prelude::document;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
pub use web_sys::File;
use web_sys::{FileList, ReadableStream, ReadableStreamDefaultReader};

/// The file could not be read from the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFailed {
    /// Larger than [`LARGEST`].
    TooLarge,
    /// The browser could not read it.
    Unreadable,
}

/// Bytes; a game is a few thousand, so this is generous and still quick to read.
pub const LARGEST: usize = 20_000_000;

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

/// Reads the bytes of a file, and no more of them than [`LARGEST`]. The size is counted while
/// reading: asking for it makes the whole page wait, which takes longer than the rest together
/// when somebody chooses a thousand files.
pub fn read(file: &File, then: impl FnOnce(Result<Vec<u8>, FileFailed>) + 'static) {
    let stream = file.stream();
    spawn_local(async move { then(all_of(&stream).await) });
}

async fn all_of(stream: &ReadableStream) -> Result<Vec<u8>, FileFailed> {
    let reader: ReadableStreamDefaultReader = stream.get_reader().unchecked_into();
    let mut bytes = Vec::new();
    loop {
        let chunk = promise::kept(&reader.read()).await.map_err(|_| FileFailed::Unreadable)?;
        let value = js_sys::Reflect::get(&chunk, &"value".into()).map_err(|_| FileFailed::Unreadable)?;
        let Ok(part) = value.dyn_into::<js_sys::Uint8Array>() else { return Ok(bytes) };
        if bytes.len() + part.length() as usize > LARGEST {
            drop(reader.cancel());
            return Err(FileFailed::TooLarge);
        }
        bytes.extend(part.to_vec());
    }
}

/// The files that were chosen in a file field.
pub fn chosen(event: &web_sys::Event) -> Vec<File> {
    let field = event.target().and_then(|field| field.dyn_into::<web_sys::HtmlInputElement>().ok());
    let Some(field) = field else { return Vec::new() };
    let files = field.files().map(|files| all(&files)).unwrap_or_default();
    // So that choosing the same file again is noticed.
    field.set_value("");
    files
}

/// Every file of a list.
pub(super) fn all(files: &FileList) -> Vec<File> {
    (0..files.length()).filter_map(|at| files.get(at)).collect()
}
