//! What people did in a game, apart from when they did it: to see whether two texts are the same work.

use e2e::storage::Stored;
use serde_json::{Map, Value};

/// The part of a stored game that somebody made.
#[derive(Debug, PartialEq)]
pub struct Work(Map<String, Value>);

/// These tell which game it is, about saving and about looking, and may differ without anything being lost.
const NOT_WORK: [&str; 8] = ["id", "pack", "revision", "created", "changed", "read", "open", "at"];

impl Work {
    /// `None` when the text is no stored game.
    pub fn of(text: &str) -> Option<Self> {
        let document: Value = serde_json::from_str(text).ok()?;
        let is_ours = document["type"] == "dilemmaspel" && document["version"] == 1;
        let mut game = document["games"].as_array().filter(|_| is_ours)?.first()?.as_object()?.clone();
        game.retain(|name, _| !NOT_WORK.contains(&name.as_str()));
        Some(Self(game))
    }

    fn without_board(mut self) -> Self {
        self.0.remove("board");
        self
    }
}

/// True when the text itself is somewhere on the device, or a game with the same work in it.
pub fn is_kept(text: &str, stored: &Stored) -> bool {
    is_somewhere(text, stored, |work| work)
}

/// As [`is_kept`], when somebody has laid a fiche since.
pub fn is_kept_but_for_the_board(text: &str, stored: &Stored) -> bool {
    is_somewhere(text, stored, Work::without_board)
}

fn is_somewhere(text: &str, stored: &Stored, part: fn(Work) -> Work) -> bool {
    let left = stored.games();
    let mut works = left.iter().filter_map(|text| Work::of(text)).map(part);
    left.contains(&text) || Work::of(text).map(part).is_some_and(|work| works.any(|left| left == work))
}
