//! A quick look at a stored game: what a list shows of it, without the rest being read.
//!
//! The quick reader takes plain texts only, as this app writes them. Whatever is strange about a text
//! makes it give up, and then the forgiving reader looks; so the two can never disagree.

use super::{Draft, TYPE, Unreadable, VERSION, parse, read};
use crate::domain::{FicheId, Game, GameId, Moment, Name, Progress, Way};
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use std::borrow::Cow;
use std::fmt;

/// What a list shows of a game.
#[derive(Clone, Debug, PartialEq)]
pub struct Glance {
    pub name: Name,
    pub municipality: Name,
    pub created: Moment,
    pub changed: Moment,
    pub progress: Progress,
    /// People were filled in.
    pub has_people: bool,
    pub way: Way,
}

impl Glance {
    pub fn of(game: &Game) -> Self {
        let setup = game.setup();
        Self {
            name: setup.name.clone(),
            municipality: setup.municipality.clone(),
            created: game.created(),
            changed: game.changed(),
            progress: Progress::of(game),
            has_people: !setup.participants.is_empty(),
            way: game.group().way,
        }
    }

    /// Nobody did anything with it yet.
    pub fn is_untouched(&self) -> bool {
        self.changed == self.created && self.name.is_empty() && !self.has_people && self.way == Way::Together
    }
}

/// Looks at the first game of a text.
///
/// # Errors
/// [`Unreadable`], as [`import`](super::import).
pub fn glance(text: &str, known: &[FicheId]) -> Result<Glance, Unreadable> {
    if let Some(glance) = quickly(text, known) {
        return Ok(glance);
    }
    let (opened, _) = read::document(&parse(text)?, known);
    match opened.drafts.first() {
        Some(Draft { game, .. }) => Ok(Glance::of(game)),
        None => Err(Unreadable::Empty { problems: opened.problems }),
    }
}

/// `None` for everything that is not as this app writes it.
fn quickly(text: &str, known: &[FicheId]) -> Option<Glance> {
    let document: Document = serde_json::from_str(text).ok()?;
    let [game] = document.games.as_slice() else { return None };
    let whites: Option<Vec<FicheId>> = game.whites.iter().map(|white| white.id.parse().ok()).collect();
    let whites = whites.filter(|whites| whites.iter().all(|white| white.white().is_some()))?;
    let known = [known, &whites].concat();
    let (board, setup) = (&game.board, &game.setup);
    let on_route: Vec<&str> = board.route.iter().copied().flatten().collect();
    let lying = || board.stack.iter().chain(&on_route).chain(&board.aside);
    let is_plain = document.kind == TYPE
        && (1..=VERSION).contains(&document.version)
        && game.id.parse::<GameId>().is_ok()
        && board.route.len() == known.len()
        && lying().count() == known.len()
        && known.iter().all(|fiche| lying().any(|name| *name == fiche.as_str()));
    if !is_plain {
        return None;
    }
    let agenda = on_route.get(..setup.discuss.unwrap_or(usize::MAX).min(on_route.len()))?;
    let progress = Progress {
        fiches: known.len(),
        read: known.iter().filter(|fiche| game.read.contains(&fiche.as_str())).count(),
        on_stack: board.stack.len(),
        on_route: on_route.len(),
        aside: board.aside.len(),
        to_discuss: agenda.len(),
        discussed: agenda.iter().filter(|fiche| game.records.0.contains(fiche)).count(),
    };
    Some(Glance {
        name: Name::new(&setup.name).ok()?,
        municipality: Name::new(&setup.municipality).ok()?,
        created: Moment(game.created),
        changed: Moment(game.changed),
        progress,
        has_people: !setup.participants.is_empty(),
        way: match game.group.way {
            None => Way::default(),
            Some(name) => Way::ALL.into_iter().find(|way| way.name() == name)?,
        },
    })
}

#[derive(serde::Deserialize)]
struct Document<'a> {
    #[serde(rename = "type")]
    kind: &'a str,
    version: u64,
    #[serde(borrow)]
    games: Vec<Stored<'a>>,
}

#[derive(serde::Deserialize)]
struct Stored<'a> {
    created: u64,
    changed: u64,
    #[serde(borrow)]
    setup: Setup<'a>,
    #[serde(borrow, default)]
    whites: Vec<White<'a>>,
    #[serde(borrow)]
    board: Board<'a>,
    #[serde(borrow)]
    records: Discussed<'a>,
    read: Vec<&'a str>,
    id: &'a str,
    #[serde(borrow, default)]
    group: Group<'a>,
}

#[derive(serde::Deserialize)]
struct White<'a> {
    id: &'a str,
}

/// Version 1 has none.
#[derive(Default, serde::Deserialize)]
struct Group<'a> {
    #[serde(borrow)]
    way: Option<&'a str>,
}

#[derive(serde::Deserialize)]
struct Setup<'a> {
    #[serde(borrow)]
    name: Cow<'a, str>,
    #[serde(borrow)]
    municipality: Cow<'a, str>,
    participants: Vec<IgnoredAny>,
    discuss: Option<usize>,
}

#[derive(serde::Deserialize)]
struct Board<'a> {
    #[serde(borrow)]
    stack: Vec<&'a str>,
    route: Vec<Option<&'a str>>,
    aside: Vec<&'a str>,
}

#[derive(serde::Deserialize)]
struct Record<'a> {
    talk: &'a str,
}

/// The fiches whose talk is done.
struct Discussed<'a>(Vec<&'a str>);

impl<'de: 'a, 'a> Deserialize<'de> for Discussed<'a> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Records;
        impl<'de> Visitor<'de> for Records {
            type Value = Discussed<'de>;

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("records")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut records: A) -> Result<Self::Value, A::Error> {
                let mut discussed = Vec::new();
                while let Some((fiche, record)) = records.next_entry::<&str, Record>()? {
                    if record.talk == "discussed" {
                        discussed.push(fiche);
                    }
                }
                Ok(Discussed(discussed))
            }
        }
        from.deserialize_map(Records)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;

    const V3: &str = include_str!("../../tests/golden/v3.dilemmaspel.json");

    fn known() -> Vec<FicheId> {
        ["generalist", "duur", "afbakening", "wmo-wlz", "onafhankelijk", "schaal"]
            .map(|fiche| fiche.parse().expect("a fiche"))
            .to_vec()
    }

    /// What the forgiving reader sees.
    fn slowly(text: &str) -> Option<Glance> {
        wire::import(text, &known()).ok()?.drafts.first().map(|draft| Glance::of(&draft.game))
    }

    #[test]
    fn a_text_of_this_app_is_read_quickly_and_shows_the_same() {
        let quick = quickly(V3, &known());
        assert!(quick.is_some());
        assert_eq!(quick, slowly(V3));
    }

    #[test]
    fn one_changed_byte_never_makes_the_two_readers_disagree() {
        for at in 0..V3.len() {
            for other in [b' ', b'0', b'"', b'x', b'}'] {
                let mut bytes = V3.as_bytes().to_vec();
                bytes[at] = other;
                let Ok(text) = String::from_utf8(bytes) else { continue };
                if let Some(quick) = quickly(&text, &known()) {
                    assert_eq!(Some(quick), slowly(&text), "byte {at} became {:?}", char::from(other));
                }
            }
        }
    }
}
