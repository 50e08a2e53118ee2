//! When the program has stopped: everything that is stored, as one file.

use crate::platform::storage;
use crate::wire;

/// The text of a file with all games on this device; what cannot be read as a game goes along as it
/// stands. Empty of games when the storage itself cannot be read.
pub fn everything_saved() -> String {
    let keys = storage::keys().unwrap_or_default();
    let stored: Vec<String> = keys.iter().filter_map(|key| storage::read(key).ok().flatten()).collect();
    wire::bundle(&stored)
}
