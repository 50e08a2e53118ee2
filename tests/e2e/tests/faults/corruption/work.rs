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
        let is_ours = document["type"] == "dilemmaspel" && document["version"] == 3;
        let mut game = document["games"].as_array().filter(|_| is_ours)?.first()?.as_object()?.clone();
        game.retain(|name, _| !NOT_WORK.contains(&name.as_str()));
        Some(Self(game))
    }

    fn without_board(mut self) -> Self {
        self.0.remove("board");
        self
    }

    /// Everything that was written or laid, as it stands in the text.
    fn words(&self) -> Vec<String> {
        fn collect(value: &Value, words: &mut Vec<String>) {
            match value {
                Value::String(text) => words.push(Value::from(text.as_str()).to_string()),
                Value::Array(values) => values.iter().for_each(|value| collect(value, words)),
                Value::Object(fields) => fields.values().for_each(|value| collect(value, words)),
                Value::Null | Value::Bool(_) | Value::Number(_) => {}
            }
        }
        let mut words = Vec::new();
        self.0.values().for_each(|value| collect(value, &mut words));
        words
    }
}

/// A text of the game as it was before the game was opened.
#[derive(Debug)]
pub struct Found {
    pub text: String,
    pub damaged: bool,
}

impl Found {
    /// True when nothing of it is lost: the text itself is somewhere on the device, or a game with the same work.
    /// Of a damaged text that still is a game it is enough that all its words are left: where a name of a field
    /// was hit, the whole text has the same words in the right place.
    pub fn is_kept(&self, stored: &Stored) -> bool {
        let left = stored.games();
        if left.contains(&self.text.as_str()) {
            return true;
        }
        let Some(work) = Work::of(&self.text) else { return false };
        let all_words = || work.words().iter().all(|word| left.iter().any(|text| text.contains(word.as_str())));
        works_in(&left).any(|left| left == work) || (self.damaged && all_words())
    }

    /// As [`Found::is_kept`], when somebody has laid a fiche since.
    pub fn is_kept_but_for_the_board(&self, stored: &Stored) -> bool {
        let work = Work::of(&self.text).map(Work::without_board);
        let is_left = |work| works_in(&stored.games()).map(Work::without_board).any(|left| left == work);
        self.is_kept(stored) || work.is_some_and(is_left)
    }
}

fn works_in<'a>(texts: &'a [&str]) -> impl Iterator<Item = Work> + 'a {
    texts.iter().filter_map(|text| Work::of(text))
}
