//! The stored and exported form of games: one format for the storage of the browser and for files.
//!
//! Each version has a frozen form of its own ([`v3`]); an older document is brought up to the present
//! version step by step (`migrate`), one of a newer version is refused and left alone. Reading is
//! forgiving: it gives what can be read together with every [`Problem`], and fields that are not known
//! go back where they stood ([`Unknown`]). serde appears here and in `content` only.

mod bin;
mod choose;
mod decode;
mod foreign;
mod form;
mod glance;
mod migrate;
mod note;
mod read;
mod seal;
mod steps;
mod term;
mod unknown;
pub mod v3;

use crate::domain::{FicheId, Game};
pub use crate::json::{Problem, ProblemKind, Wanted};
pub use bin::{Binned, steps_of};
pub use choose::{Aside, Choice, choose};
pub use decode::decode;
pub use foreign::Foreign;
pub use form::{read_form, write_form};
pub use glance::{Glance, glance};
pub use note::Note;
use seal::Seal;
use serde_json::Value;
pub use steps::{read_steps, write_steps};
pub use term::Term;
pub use unknown::{Extra, Fields, Unknown};

/// The version that this app writes.
pub const VERSION: u64 = 3;
/// How a document says what it is.
pub const TYPE: &str = "dilemmaspel";

/// A game as it stood in a document.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    pub game: Game,
    /// Counts the times that this game was kept; the higher one is the newer one.
    pub revision: u64,
    /// The pack that it was played with.
    pub pack: String,
    pub unknown: Unknown,
}

/// A game as it is to be written in a document.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    pub game: &'a Game,
    pub revision: u64,
    pub pack: &'a str,
    pub unknown: &'a Unknown,
}

/// What could be read of a document.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    pub drafts: Vec<Draft>,
    pub problems: Vec<Problem>,
    /// Texts that went along because they could not be read as a game, see [`bundle`].
    pub unreadable: Vec<String>,
}

/// Why nothing at all could be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// Not JSON, but something that looks like this.
    NotJson(Foreign),
    /// JSON, but of something else.
    NotAGame,
    /// Made by a newer version of the game.
    Newer { version: u64 },
    /// It says that it is a game, and holds none that can be read.
    Empty { problems: Vec<Problem> },
}

/// What a document says of itself, without its games being read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    pub version: u64,
    /// Of its first game.
    pub revision: u64,
}

impl Draft {
    pub fn entry(&self) -> Entry<'_> {
        Entry { game: &self.game, revision: self.revision, pack: &self.pack, unknown: &self.unknown }
    }
}

/// Reads a stored or exported text; the fiches of the pack that are not in it go on the stack.
///
/// # Errors
/// [`Unreadable`] when there is not one game in it.
pub fn import(text: &str, known: &[FicheId]) -> Result<Opened, Unreadable> {
    let value = parse(text)?;
    let (mut opened, places) = read::document(&value, known);
    keep_unknown(&value, &mut opened.drafts, &places);
    if opened.drafts.is_empty() {
        return Err(Unreadable::Empty { problems: opened.problems });
    }
    Ok(opened)
}

/// The version and the revision of a stored document; `None` when it cannot be read.
pub fn stamp(text: &str) -> Option<Stamp> {
    let value: Value = serde_json::from_str(text).ok()?;
    let revision = value.get("games")?.get(0)?.get("revision")?.as_u64()?;
    Some(Stamp { version: value.get("version")?.as_u64()?, revision })
}

/// All these stored documents as one, on lines that a person can read too: the games that can be read as
/// games, the others as plain text under `unreadable`, so that nothing is left behind.
pub fn bundle(texts: &[String]) -> String {
    let (mut games, mut unreadable) = (Vec::new(), Vec::new());
    let mut document = Fields::new();
    for text in texts {
        match parse(text) {
            Ok(Value::Object(mut value)) if value.get("games").is_some_and(Value::is_array) => {
                if let Some(Value::Array(found)) = value.remove("games") {
                    games.extend(found);
                }
                value.remove(seal::FIELD);
                document.extend(value);
            }
            _ => unreadable.push(Value::from(text.as_str())),
        }
    }
    document.extend([("type".to_owned(), TYPE.into()), ("version".to_owned(), VERSION.into())]);
    document.insert("games".to_owned(), games.into());
    if !unreadable.is_empty() {
        document.insert(read::UNREADABLE.to_owned(), unreadable.into());
    }
    format!("{:#}", Value::Object(document))
}

/// Writes games as a document of this version, on lines that a person can read too: a file.
///
/// # Errors
/// None in practice; serde's signature allows one, and it is handed on rather than hidden.
pub fn export(entries: &[Entry]) -> Result<String, serde_json::Error> {
    serde_json::to_string_pretty(&v3::Document::of(entries))
}

/// Writes one game as a document of this version in as few bytes as possible: what is stored.
///
/// # Errors
/// None in practice, see [`export`].
pub fn store(entry: Entry) -> Result<String, serde_json::Error> {
    serde_json::to_string(&v3::Document::of(&[entry])).map(seal::seal)
}

fn value_of(text: &str) -> Result<Value, Unreadable> {
    let text = text.trim_start_matches('\u{feff}');
    serde_json::from_str(text).map_err(|e| Unreadable::NotJson(Foreign::of(text, &e)))
}

/// JSON of the right type and version, brought up to the present one.
fn parse(text: &str) -> Result<Value, Unreadable> {
    let mut value = value_of(text)?;
    if value.get("type").and_then(Value::as_str) != Some(TYPE) {
        return Err(Unreadable::NotAGame);
    }
    match value.get("version").and_then(Value::as_u64) {
        Some(version) if version > VERSION => return Err(Unreadable::Newer { version }),
        Some(version @ 1..) => migrate::to_present(&mut value, version),
        Some(0) | None => return Err(Unreadable::NotAGame),
    }
    Ok(value)
}

/// What these drafts leave of the document that they were read from; `places` tells where each stood.
fn keep_unknown(original: &Value, drafts: &mut [Draft], places: &[usize]) {
    let known = ["type", "version", "games", read::UNREADABLE, seal::FIELD];
    let mut document = Fields::new();
    for (name, value) in original.as_object().into_iter().flatten() {
        if !known.contains(&name.as_str()) {
            document.insert(name.clone(), value.clone());
        }
    }
    for (draft, place) in drafts.iter_mut().zip(places) {
        let game = original.get("games").and_then(|games| games.get(place));
        let written = serde_json::to_value(v3::StoredGame::of(&draft.entry()));
        if let (Some(game), Ok(written)) = (game, written) {
            draft.unknown = Unknown { document: document.clone(), game: Extra::between(game, &written) };
        }
    }
}
