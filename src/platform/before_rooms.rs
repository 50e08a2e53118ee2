//! What was stored by versions of this program that knew of no rooms (see [`super::room`]): all folders of a site together.

use super::room::Room;
use super::storage::raw;
use super::vault::{Deed, Stands, Vault, VaultFailed};

/// A page from the disk is in no folder, so this is the room of before.
fn before() -> Room {
    Room::of("file:", "")
}

/// Texts of localStorage, with the keys as the app knows them.
pub fn quick() -> Vec<(String, String)> {
    let Ok(store) = raw() else { return Vec::new() };
    let stored = (0..store.length().unwrap_or_default()).filter_map(|at| store.key(at).ok().flatten());
    let texts = stored.filter_map(|stored| Some((before().own(&stored)?, store.get_item(&stored).ok().flatten()?)));
    texts.collect()
}

/// Removes a text from localStorage.
pub fn remove_quick(key: &str) {
    if let Ok(store) = raw()
        && store.remove_item(&before().key(key)).is_err()
    {
        leptos::logging::warn!("{key} of before could not be removed.");
    }
}

/// Texts of the database; nothing when there is none.
///
/// # Errors
/// [`VaultFailed::NotHere`].
pub async fn durable() -> Result<Vec<(String, String)>, VaultFailed> {
    match Vault::open_if_there(&before().name()).await? {
        Some(vault) => vault.read_all("").await,
        None => Ok(Vec::new()),
    }
}

/// Removes all that fits, in both places.
///
/// # Errors
/// Any [`VaultFailed`].
pub async fn forget(fits: impl Fn(&String) -> bool) -> Result<(), VaultFailed> {
    quick().into_iter().map(|(key, _)| key).filter(&fits).for_each(|key| remove_quick(&key));
    let Some(vault) = Vault::open_if_there(&before().name()).await? else { return Ok(()) };
    let keys = vault.read_all("").await?.into_iter().map(|(key, _)| key).filter(fits);
    let deeds: Vec<Deed> = keys.map(|key| Deed { key, stands: Stands::Whatever, text: None }).collect();
    if deeds.is_empty() { Ok(()) } else { vault.commit(&deeds).await }
}
