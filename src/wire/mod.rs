//! The stored and exported form of games: one format for localStorage and for files.
//!
//! Each version has a frozen form of its own ([`v1`]); a document of a newer version is refused and
//! left alone. Reading is forgiving: it gives what can be read together with every [`Problem`].

mod read;
pub mod v1;

use crate::domain::Game;
pub use crate::json::{Problem, ProblemKind, Wanted};
use crate::json::{Fields, NotJson, Value, on_lines, on_one_line, parse};

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
    let value = parse(text.trim_start_matches('\u{feff}'))
        .map_err(|NotJson { line, column }| Unreadable::NotJson { line, column })?;
    if value.get("type").and_then(Value::as_text) != Some(TYPE) {
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
    let value = parse(text).ok()?;
    value.get("games")?.as_list()?.first()?.get("revision")?.as_u64()
}

/// All these stored documents as one: the games that can be read as games, the others as plain text
/// under `unreadable`, so that nothing is left behind.
pub fn bundle(texts: &[String]) -> String {
    let (mut games, mut unreadable) = (Vec::new(), Vec::new());
    for text in texts {
        match parse(text).ok().as_ref().and_then(|value| value.get("games")?.as_list()) {
            Some(found) => games.extend_from_slice(found),
            None => unreadable.push(Value::from(text.as_str())),
        }
    }
    let bundle = Fields::default()
        .with("type", TYPE)
        .with("version", VERSION)
        .with("games", Value::List(games))
        .with("unreadable", Value::List(unreadable));
    on_one_line(&bundle.into())
}

/// Writes one game as a document of this version, on lines that a person can read too.
pub fn export(game: &Game, revision: u64, pack: &str) -> String {
    on_lines(&v1::document(game, revision, pack))
}
