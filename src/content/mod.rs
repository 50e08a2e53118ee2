//! Reads packs of texts into the game's own types. A bad pack is a failing test, not a surprise.
//!
//! [`Pack`] is what a game needs, and comes with the program. [`Booklet`] is the rest, and is fetched when
//! somebody opens it. [`explain`] finds the words that the glossary explains.

pub mod block;
pub mod booklet;
pub mod deck;
pub mod explain;
mod missing;
pub mod pack;
mod read;

pub use block::{Axis, Block, Kind, Leaf, Page, Section};
pub use booklet::Booklet;
pub use deck::Deck;
pub use explain::{Explained, Span, explain};
pub use missing::Missing;
pub use pack::{Asked, Guide, Heading, Pack, Source, Term};
pub use read::{Unusable, read, read_booklet, read_page};

/// The pack that comes with the game, without its booklet; `build.rs` takes it from the repository.
pub const CLIENTONDERSTEUNING: &str = include_str!(concat!(env!("OUT_DIR"), "/game.json"));

/// Where the whole pack stands on the site. What follows the question mark changes with the pack, so that a
/// browser never shows an old booklet.
pub const CLIENTONDERSTEUNING_FILE: &str = concat!("clientondersteuning.nl.json?", env!("PACK_MARK"));

/// The accessibility statement, as one page.
pub const STATEMENT_FILE: &str = concat!("toegankelijkheid.nl.json?", env!("PACK_MARK"));
