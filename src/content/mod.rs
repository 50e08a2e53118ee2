//! Reads packs of texts into the game's own types. A bad pack is a failing test, not a surprise.
//!
//! [`pack::Pack`] is what a screen asks for; [`explain`] finds the words that the glossary explains.

pub mod block;
pub mod explain;
pub mod pack;
mod read;

pub use block::{Block, Kind, Page, Section};
pub use explain::{Span, explain};
pub use pack::{Guide, Pack, Source, Term};
pub use read::{Unusable, read};

/// The pack that comes with the game, as it stands in the repository.
pub const CLIENTONDERSTEUNING: &str = include_str!("../../content/clientondersteuning.nl.json");
