//! Files that are dragged over the page and dropped on it.

use super::same_file::{self, FileHandle};
use super::{files, listen};
use leptos::ev;
use web_sys::{DataTransfer, DragEvent, File};

/// What happens with files over the page.
pub enum Dropping {
    Over,
    Away,
    /// With the handle of the file, where the browser gives one.
    Dropped(Vec<(File, Option<FileHandle>)>),
}

/// Listens for files until the current owner is gone. What is no file is left alone.
pub fn on_window(act: impl Fn(Dropping) + Clone + 'static) {
    let over = act.clone();
    listen::on_window(ev::dragover, move |event| {
        if carries_files(&event).is_some() {
            event.prevent_default();
            over(Dropping::Over);
        }
    });
    let away = act.clone();
    listen::on_window(ev::dragleave, move |event| {
        // Out of the window, not from one element to the next.
        if event.related_target().is_none() {
            away(Dropping::Away);
        }
    });
    listen::on_window(ev::drop, move |event| {
        let Some(transfer) = carries_files(&event) else { return };
        event.prevent_default();
        act(Dropping::Away);
        let dropped = transfer.files().map(|list| files::all(&list)).unwrap_or_default();
        let act = act.clone();
        same_file::handles_of(&transfer.items(), dropped.len(), move |handles| {
            act(Dropping::Dropped(dropped.into_iter().zip(handles).collect()));
        });
    });
}

fn carries_files(event: &DragEvent) -> Option<DataTransfer> {
    event.data_transfer().filter(|transfer| transfer.types().includes(&"Files".into(), 0))
}
