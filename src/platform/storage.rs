//! localStorage, with the reason of every failure. Keys begin with [`PREFIX`]; where they stand depends on the room of the
//! page, see [`room`].

use super::room::{self, PREFIX as ALL};
use crate::order;
use gloo_storage::{LocalStorage, Storage};

pub const PREFIX: &str = ALL;

/// Why the storage did not do what was asked. Browsers give a full storage different names, so the
/// cause is told apart by what was tried, not by the name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StorageFailed {
    /// There is no storage here, or the browser forbids it.
    Blocked,
    /// It could be read, but nothing can be added; most often it is full.
    NotWritten,
    /// It was written, and reading it back gave something else.
    NotKept,
}

/// All keys of the game in this room, in no particular order.
///
/// # Errors
/// [`StorageFailed::Blocked`].
pub fn keys() -> Result<Vec<String>, StorageFailed> {
    let store = raw()?;
    let length = store.length().map_err(|_| StorageFailed::Blocked)?;
    let mut keys = Vec::new();
    for at in 0..length {
        let stored = store.key(at).map_err(|_| StorageFailed::Blocked)?;
        keys.extend(stored.and_then(|stored| room::with(|room| room.own(&stored))));
    }
    Ok(keys)
}

/// All keys that begin like this, with their texts, in the order of the keys.
///
/// # Errors
/// [`StorageFailed::Blocked`].
pub fn read_all(prefix: &str) -> Result<Vec<(String, String)>, StorageFailed> {
    let store = raw()?;
    let mut all = Vec::new();
    for key in keys()?.into_iter().filter(|key| key.starts_with(prefix)) {
        if let Some(text) = store.get_item(&placed(&key)).map_err(|_| StorageFailed::Blocked)? {
            all.push((key, text));
        }
    }
    Ok(order::by(all, |(key, _)| key.clone()))
}

/// The text under this key; `None` when there is none.
///
/// # Errors
/// [`StorageFailed::Blocked`].
pub fn read(key: &str) -> Result<Option<String>, StorageFailed> {
    raw()?.get_item(&placed(key)).map_err(|_| StorageFailed::Blocked)
}

/// Writes a text and reads it back: only what is really there counts as kept.
///
/// # Errors
/// Any [`StorageFailed`]; what stood there before is then still there, as far as the browser keeps
/// its promise.
pub fn write(key: &str, text: &str) -> Result<(), StorageFailed> {
    raw()?.set_item(&placed(key), text).map_err(|_| StorageFailed::NotWritten)?;
    if read(key)?.as_deref() == Some(text) { Ok(()) } else { Err(StorageFailed::NotKept) }
}

/// Where the text under this key stands.
fn placed(key: &str) -> String {
    room::with(|room| room.key(key))
}

/// gloo's storage panics where the browser has none, so the window is asked first.
pub(super) fn raw() -> Result<web_sys::Storage, StorageFailed> {
    let window = web_sys::window().ok_or(StorageFailed::Blocked)?;
    match window.local_storage() {
        Ok(Some(_)) => Ok(LocalStorage::raw()),
        Ok(None) | Err(_) => Err(StorageFailed::Blocked),
    }
}

/// Removes a text; nothing happens when it is not there.
pub fn remove(key: &str) {
    if let Ok(store) = raw()
        && store.remove_item(&placed(key)).is_err()
    {
        leptos::logging::warn!("{key} could not be removed.");
    }
}
