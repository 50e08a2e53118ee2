//! Two places, one truth: which of the two stored texts of a game is the game, and what happens to the
//! other one.

use super::seal::{self, Seal};
use super::{Draft, Opened, Problem, ProblemKind, Unreadable, import};
use crate::domain::FicheId;

/// What to do with what was found of one game.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choice {
    /// The newest one that can be read, with the text that it was read from.
    pub chosen: Option<(Draft, String)>,
    /// Texts that are not to be written over without a copy being kept.
    pub aside: Vec<Aside>,
    /// Why the game cannot be opened, with a text to download. What is stored stays untouched.
    pub refused: Option<(Unreadable, String)>,
}

/// A text that is put aside, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Aside {
    /// Not everything in it could be read; it was used all the same.
    PartlyRead { text: String, problems: Vec<Problem> },
    /// It could not be read at all; the other place had the game.
    Unreadable { text: String, why: Unreadable },
    /// It has the same revision and says something else, or it may hold what was damaged in the other.
    Another { text: String },
}

impl Aside {
    pub fn text(&self) -> &str {
        match self {
            Self::PartlyRead { text, .. } | Self::Unreadable { text, .. } | Self::Another { text } => text,
        }
    }
}

/// What could be read of one place.
enum Read {
    Whole(Draft),
    Partly(Draft, Vec<Problem>),
    Not(Unreadable),
}

struct Place {
    text: String,
    read: Read,
    seal: Seal,
}

/// Chooses between the text that opens at once and the text that was written to last.
///
/// The higher revision wins. With the same revision the one that is to the letter what was written wins,
/// then the one that reads without a problem, then the durable one. A text of a newer version of the app is never written over: then nothing is chosen.
pub fn choose(quick: Option<String>, durable: Option<String>, known: &[FicheId]) -> Choice {
    let same = quick == durable;
    let durable = durable.map(|text| read(text, known));
    let quick = if same { None } else { quick.map(|text| read(text, known)) };
    match (durable, quick) {
        (None, None) => Choice::default(),
        (Some(only), None) | (None, Some(only)) => alone(only),
        (Some(durable), Some(quick)) => between(durable, quick),
    }
}

fn read(text: String, known: &[FicheId]) -> Place {
    let seal = seal::check(&text);
    let read = match import(&text, known) {
        Ok(Opened { drafts, mut problems, .. }) => {
            if seal == Seal::Broken {
                problems.push(Problem { place: String::new(), kind: ProblemKind::Altered });
            }
            match (drafts.into_iter().next(), problems.is_empty()) {
                (Some(draft), true) => Read::Whole(draft),
                (Some(draft), false) => Read::Partly(draft, problems),
                (None, _) => Read::Not(Unreadable::Empty { problems }),
            }
        }
        Err(why) => Read::Not(why),
    };
    Place { text, read, seal }
}

fn alone(place: Place) -> Choice {
    match place.read {
        Read::Not(why) => Choice { refused: Some((why, place.text)), ..Choice::default() },
        Read::Whole(draft) => Choice { chosen: Some((draft, place.text)), ..Choice::default() },
        Read::Partly(draft, problems) => Choice {
            aside: vec![Aside::PartlyRead { text: place.text.clone(), problems }],
            chosen: Some((draft, place.text)),
            refused: None,
        },
    }
}

fn between(durable: Place, quick: Place) -> Choice {
    if quick.is_newer_app() {
        return alone(quick);
    }
    if durable.is_newer_app() {
        return alone(durable);
    }
    let (winner, loser) = if quick.rank() > durable.rank() { (quick, durable) } else { (durable, quick) };
    let same_revision = winner.rank().0 == loser.rank().0;
    let mut choice = alone(winner);
    match loser.read {
        // Both are beyond reading: both stay where they are.
        Read::Not(_) if choice.refused.is_some() => {}
        Read::Not(why) => choice.aside.push(Aside::Unreadable { text: loser.text, why }),
        Read::Whole(_) if !same_revision && choice.aside.is_empty() => {}
        Read::Whole(_) => choice.aside.push(Aside::Another { text: loser.text }),
        Read::Partly(_, problems) => choice.aside.push(Aside::PartlyRead { text: loser.text, problems }),
    }
    choice
}

impl Place {
    fn is_newer_app(&self) -> bool {
        matches!(self.read, Read::Not(Unreadable::Newer { .. }))
    }

    /// A higher one is the better one.
    fn rank(&self) -> (Option<u64>, Seal, bool) {
        match &self.read {
            Read::Whole(draft) => (Some(draft.revision), self.seal, true),
            Read::Partly(draft, _) => (Some(draft.revision), self.seal, false),
            Read::Not(_) => (None, self.seal, false),
        }
    }
}
