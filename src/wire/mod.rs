//! The stored and exported form of games: one format for localStorage and for files.
//!
//! Each version has a frozen form of its own ([`v1`]); a document of a newer version is refused and
//! left alone. Reading is forgiving: it gives what can be read together with every [`Problem`].
//! serde appears here and in `content` only.

mod read;
pub mod v1;

use crate::domain::Game;
pub use crate::json::{Problem, ProblemKind, Wanted};
use serde_json::Value;

/// The version that this app writes.
pub const VERSION: u64 = 1;
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
}

/// What could be read of a document.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    pub drafts: Vec<Draft>,
    pub problems: Vec<Problem>,
}

/// Why nothing at all could be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// Not JSON; the line and column where it goes wrong.
    NotJson { line: usize, column: usize },
    /// JSON, but of something else.
    NotAGame,
    /// Made by a newer version of the game.
    Newer { version: u64 },
    /// It says that it is a game, and holds none that can be read.
    Empty { problems: Vec<Problem> },
}

/// Reads a stored or exported text; the fiches of the pack that are not in it go on the stack.
///
/// # Errors
/// [`Unreadable`] when there is not one game in it.
pub fn import(text: &str, known: &[crate::domain::FicheId]) -> Result<Opened, Unreadable> {
    let value: Value = serde_json::from_str(text.trim_start_matches('\u{feff}'))
        .map_err(|e| Unreadable::NotJson { line: e.line(), column: e.column() })?;
    if value.get("type").and_then(Value::as_str) != Some(TYPE) {
        return Err(Unreadable::NotAGame);
    }
    match value.get("version").and_then(Value::as_u64) {
        Some(VERSION) => {}
        Some(version) if version > VERSION => return Err(Unreadable::Newer { version }),
        _ => return Err(Unreadable::NotAGame),
    }
    let opened = read::document(&value, known);
    if opened.drafts.is_empty() {
        return Err(Unreadable::Empty { problems: opened.problems });
    }
    Ok(opened)
}

/// The revision of the one game in a stored document; `None` when it cannot be read.
pub fn revision_of(text: &str) -> Option<u64> {
    let value: Value = serde_json::from_str(text).ok()?;
    value.get("games")?.get(0)?.get("revision")?.as_u64()
}

/// All these stored documents as one: the games that can be read as games, the others as plain text
/// under `unreadable`, so that nothing is left behind.
pub fn bundle(texts: &[String]) -> String {
    let (mut games, mut unreadable) = (Vec::new(), Vec::new());
    for text in texts {
        match serde_json::from_str::<Value>(text).ok().as_mut().and_then(|value| value.get_mut("games")) {
            Some(Value::Array(found)) => games.append(found),
            _ => unreadable.push(Value::from(text.as_str())),
        }
    }
    serde_json::json!({"type": TYPE, "version": VERSION, "games": games, "unreadable": unreadable}).to_string()
}

/// Writes one game as a document of this version, on lines that a person can read too.
///
/// # Errors
/// None in practice; serde's signature allows one, and it is handed on rather than hidden.
pub fn export(game: &Game, revision: u64, pack: &str) -> Result<String, serde_json::Error> {
    serde_json::to_string_pretty(&v1::Document::of(game, revision, pack))
}
