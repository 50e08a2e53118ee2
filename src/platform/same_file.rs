//! One file that is written again and again, in browsers that give a page a file to write to.

use super::promise;
use js_sys::{Function, Promise, Reflect};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DataTransferItemList, File, FileSystemFileHandle, FileSystemWritableFileStream};

/// A file on this device that the page may write, as long as the tab is open.
#[derive(Clone)]
pub struct FileHandle(FileSystemFileHandle);

/// Why nothing was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotWritten {
    /// Somebody closed the question of the browser.
    Declined,
    /// It could not be written, or what was read back is something else.
    Failed,
}

const PICKER: &str = "showSaveFilePicker";

impl FileHandle {
    pub fn name(&self) -> String {
        self.0.name()
    }
}

/// True where the browser can write a file again.
pub fn is_possible() -> bool {
    Reflect::has(&window(), &PICKER.into()).unwrap_or_default()
}

/// Asks which file to write.
pub fn choose(name: &str, then: impl FnOnce(Result<FileHandle, NotWritten>) + 'static) {
    let options = js_sys::Object::new();
    let named = Reflect::set(&options, &"suggestedName".into(), &name.into());
    let picker = Reflect::get(&window(), &PICKER.into()).and_then(JsCast::dyn_into::<Function>);
    let asked = named.and(picker).and_then(|picker| picker.call1(&window(), &options));
    match asked.and_then(JsCast::dyn_into::<Promise>) {
        Ok(asked) => promise::settled(
            &asked,
            Box::new(move |chosen| {
                let handle = chosen.map_err(|_| NotWritten::Declined);
                then(handle.and_then(|handle| as_handle(handle).ok_or(NotWritten::Failed)));
            }),
        ),
        Err(_) => then(Err(NotWritten::Failed)),
    }
}

/// Writes the whole file and reads it back.
pub fn write(handle: &FileHandle, text: &str, then: impl FnOnce(Result<(), NotWritten>) + 'static) {
    let (file, text) = (handle.0.clone(), text.to_owned());
    let writing = async move {
        let stream: FileSystemWritableFileStream = promise::kept(&file.create_writable()).await?.unchecked_into();
        let written = stream.write_with_str(&text)?;
        promise::kept(&written).await?;
        promise::kept(&stream.close()).await?;
        let back: File = promise::kept(&file.get_file()).await?.unchecked_into();
        Ok::<_, JsValue>(promise::kept(&back.text()).await?.as_string().as_deref() == Some(&text))
    };
    leptos::task::spawn_local(async move {
        then(match writing.await {
            Ok(true) => Ok(()),
            Ok(false) | Err(_) => Err(NotWritten::Failed),
        });
    });
}

/// The handles of dropped items, as many as there are files; nothing where the browser gives none.
pub(super) fn handles_of(
    items: &DataTransferItemList,
    files: usize,
    then: impl FnOnce(Vec<Option<FileHandle>>) + 'static,
) {
    // All have to be asked for before the event is over.
    let asked: Vec<Option<Promise>> = (0..items.length())
        .filter_map(|at| items.get(at))
        .filter(|item| item.kind() == "file")
        .map(|item| {
            let ask = Reflect::get(&item, &"getAsFileSystemHandle".into()).ok()?.dyn_into::<Function>().ok()?;
            ask.call0(&item).ok()?.dyn_into().ok()
        })
        .collect();
    leptos::task::spawn_local(async move {
        let mut handles = Vec::new();
        for asked in asked {
            handles.push(match asked {
                Some(asked) => promise::kept(&asked).await.ok().and_then(as_handle),
                None => None,
            });
        }
        handles.resize_with(files, || None);
        then(handles);
    });
}

/// A handle of a file; that of a folder is none.
fn as_handle(value: JsValue) -> Option<FileHandle> {
    let is_file = Reflect::get(&value, &"kind".into()).is_ok_and(|kind| kind == "file");
    is_file.then(|| FileHandle(value.unchecked_into()))
}
