//! Files: giving one to download, and reading those that somebody chose or dropped.

use super::promise;
use futures::channel::oneshot;
use leptos::prelude::document;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
pub use web_sys::File;
use web_sys::{Blob, FileList, ReadableStream, ReadableStreamDefaultReader};

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

/// Files that are read as one: what a browser does for each read, it does once for all of them. More
/// at once would leave nothing to do side by side.
const TOGETHER: usize = 40;

/// Laid behind each file that is read together with others: the record separator, which does not
/// stand in any JSON ([RFC 7464](https://www.rfc-editor.org/rfc/rfc7464)).
const SEPARATOR: u8 = 0x1e;

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
/// reading: asking a browser for it can make the whole page wait.
pub fn read(file: &File, then: impl FnOnce(Result<Vec<u8>, FileFailed>) + 'static) {
    let stream = file.stream();
    spawn_local(async move { then(all_of(&stream).await) });
}

/// Reads many files, each as [`read`] does; what came of them has their order.
pub fn read_many(files: &[File], then: impl FnOnce(Vec<Result<Vec<u8>, FileFailed>>) + 'static) {
    let batches: Vec<_> = files.chunks(TOGETHER).map(|files| started(files.to_vec())).collect();
    spawn_local(async move {
        let mut all = Vec::new();
        for batch in batches {
            all.extend(batch.await.unwrap_or_default());
        }
        then(all);
    });
}

fn started(files: Vec<File>) -> oneshot::Receiver<Vec<Result<Vec<u8>, FileFailed>>> {
    let (ring, bell) = oneshot::channel();
    spawn_local(async move { drop(ring.send(together(&files).await)) });
    bell
}

/// Reads files as one, and each by itself when that shows something unusual: one that cannot be
/// read or is empty, more than fits, or a separator that stands in a file.
async fn together(files: &[File]) -> Vec<Result<Vec<u8>, FileFailed>> {
    if let Some(parts) = as_one(files).await {
        return parts;
    }
    let mut each = Vec::new();
    for file in files {
        each.push(all_of(&file.stream()).await);
    }
    each
}

async fn as_one(files: &[File]) -> Option<Vec<Result<Vec<u8>, FileFailed>>> {
    let separator = js_sys::Uint8Array::from([SEPARATOR].as_slice());
    let pieces: js_sys::Array = files.iter().flat_map(|file| [file.into(), JsValue::from(&separator)]).collect();
    let one = Blob::new_with_blob_sequence(&pieces).ok()?;
    let bytes = all_of(&one.stream()).await.ok()?;
    let bytes = bytes.strip_suffix(&[SEPARATOR])?;
    let parts: Vec<_> = bytes.split(|byte| *byte == SEPARATOR).collect();
    // Chromium takes a file that is gone for an empty one here.
    let is_usual = parts.len() == files.len() && parts.iter().all(|part| !part.is_empty());
    is_usual.then(|| parts.into_iter().map(|part| Ok(part.to_vec())).collect())
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
