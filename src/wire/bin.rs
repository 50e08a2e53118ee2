//! A game in the bin: the texts as they were stored, to the letter, and when it was put there.

use super::term::Term;
use super::{Draft, Seal, Unreadable, seal, stamp, value_of};
use crate::domain::{FicheId, Moment};
use serde::Serialize;
use serde_json::Value;

/// How a document of the bin says what it is.
const TYPE: &str = "dilemmaspel-bak";
const VERSION: u64 = 1;

/// What was put in the bin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Binned {
    /// As the clock had it then, which may have been wrong.
    pub deleted: Moment,
    pub term: Term,
    /// The stored text of the game, whether it can be read or not.
    pub game: String,
    /// The stored text of its undo steps.
    pub steps: Option<String>,
}

#[derive(Serialize)]
struct Document<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    version: u64,
    /// Milliseconds since 1970.
    deleted: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    seen: Option<u64>,
    #[serde(rename = "lastWeek", skip_serializing_if = "Option::is_none")]
    last_week: Option<u64>,
    game: &'a str,
    steps: Option<&'a str>,
}

impl Binned {
    /// The game in it, with the steps that belong to it.
    ///
    /// # Errors
    /// [`Unreadable`], as [`import`](super::import).
    pub fn draft(&self, known: &[FicheId]) -> Result<Draft, Unreadable> {
        let opened = super::import(&self.game, known)?;
        let mut draft = opened.drafts.into_iter().next().ok_or(Unreadable::Empty { problems: opened.problems })?;
        if let Some(steps) = &self.steps {
            super::read_steps(&mut draft, steps);
        }
        Ok(draft)
    }

    /// As a text to be stored.
    ///
    /// # Errors
    /// None in practice; serde's signature allows one, and it is handed on rather than hidden.
    pub fn write(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string(&Document {
            kind: TYPE,
            version: VERSION,
            deleted: self.deleted.0,
            seen: self.term.seen.map(|moment| moment.0),
            last_week: self.term.last_week.map(|moment| moment.0),
            game: &self.game,
            steps: self.steps.as_deref(),
        })
    }

    /// What a stored text says is in the bin.
    ///
    /// # Errors
    /// [`Unreadable`]; then nothing is known of how long it has been there.
    pub fn read(text: &str) -> Result<Self, Unreadable> {
        let value = value_of(text)?;
        let number = |name: &str| value.get(name).and_then(Value::as_u64);
        let words = |name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
        match (words("type").as_deref(), number("version")) {
            (Some(TYPE), Some(VERSION)) => {}
            (Some(TYPE), Some(version)) if version > VERSION => return Err(Unreadable::Newer { version }),
            _ => return Err(Unreadable::NotAGame),
        }
        let (Some(deleted), Some(game)) = (number("deleted"), words("game")) else {
            return Err(Unreadable::NotAGame);
        };
        let term = Term { seen: number("seen").map(Moment), last_week: number("lastWeek").map(Moment) };
        Ok(Self { deleted: Moment(deleted), term, game, steps: words("steps") })
    }
}

/// Which of these texts has the steps of this game; any of them when the game cannot tell.
pub fn steps_of(game: &str, steps: Vec<String>) -> Option<String> {
    let revision = stamp(game).map(|stamp| stamp.revision);
    let own = |text: &String| {
        let value = serde_json::from_str::<Value>(text).ok();
        seal::check(text) == Seal::Intact && value.and_then(|value| value.get("revision")?.as_u64()) == revision
    };
    let at = steps.iter().position(own).unwrap_or(0);
    steps.into_iter().nth(at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::Foreign;

    const STORED: &str = include_str!("../../tests/golden/v1.bak.json");

    fn binned() -> Binned {
        Binned {
            deleted: Moment(1_795_000_000_000),
            term: Term::default(),
            game: "{\"type\":\"dilemmaspel\", kapot \u{2028}\n".to_owned(),
            steps: Some("{}".to_owned()),
        }
    }

    #[test]
    fn version_1_of_the_bin_reads_and_writes_back_to_the_letter() {
        assert_eq!(Binned::read(STORED.trim_end()), Ok(binned()));
        assert_eq!(binned().write().expect("a text"), STORED.trim_end());
        let term = Term { seen: Some(Moment(1_795_000_000_001)), last_week: Some(Moment(1_797_000_000_000)) };
        let without = Binned { steps: None, term, ..binned() };
        assert_eq!(Binned::read(&without.write().expect("a text")), Ok(without));
    }

    #[test]
    fn what_is_not_of_the_bin_is_refused() {
        for (text, why) in [
            ("{", Unreadable::NotJson(Foreign::CutOff)),
            ("{}", Unreadable::NotAGame),
            ("{\"type\":\"dilemmaspel\",\"version\":1}", Unreadable::NotAGame),
            ("{\"type\":\"dilemmaspel-bak\",\"version\":1,\"deleted\":1}", Unreadable::NotAGame),
            ("{\"type\":\"dilemmaspel-bak\",\"version\":2}", Unreadable::Newer { version: 2 }),
        ] {
            assert_eq!(Binned::read(text), Err(why), "{text}");
        }
    }

    #[test]
    fn the_steps_are_those_of_the_same_revision() {
        let steps = |revision: u64| seal::seal(format!("{{\"revision\":{revision}}}"));
        let game = "{\"version\":1,\"games\":[{\"revision\":7}]}";
        assert_eq!(steps_of(game, vec![steps(6), steps(7)]), Some(steps(7)));
        assert_eq!(steps_of("kapot", vec![steps(6), steps(7)]), Some(steps(6)));
        assert_eq!(steps_of(game, vec![]), None);
    }
}
