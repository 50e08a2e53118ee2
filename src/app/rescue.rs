//! When the program has stopped: everything that is stored, as one file.

use crate::platform::storage;
use crate::wire;

/// The text of a file with all games on this device; what cannot be read as a game goes along as it
/// stands. Empty of games when the storage itself cannot be read. The vault cannot be asked any more, but
/// a game that is open stands in localStorage too.
pub fn everything_saved() -> String {
    let holds_games = |key: &String| {
        let own = key.strip_prefix(storage::PREFIX).unwrap_or_default();
        ["spel/", "opzij/", "bak/"].iter().any(|family| own.starts_with(family))
    };
    let keys = storage::keys().unwrap_or_default().into_iter().filter(holds_games);
    let stored: Vec<String> = keys.filter_map(|key| storage::read(&key).ok().flatten()).collect();
    wire::bundle(&stored)
}
