//! Version 3 of the format, frozen. Every field is described in the README; a field is never given
//! another meaning, a new need makes a new version.

mod group;

use super::Entry;
use super::unknown::{Extra, Fields};
use crate::domain::{self, Company, Open, Side, Talk, Whereabouts};
pub use group::{Ballot, Group, OpenTurn, Turn};
use serde::{Serialize, Serializer};

#[derive(Serialize)]
pub struct Document {
    #[serde(rename = "type")]
    pub kind: &'static str,
    pub version: u64,
    pub games: Vec<StoredGame>,
    #[serde(flatten)]
    pub unknown: Fields,
}

#[derive(Serialize)]
pub struct StoredGame {
    pub id: String,
    pub pack: String,
    pub revision: u64,
    /// Milliseconds since 1970.
    pub created: u64,
    pub changed: u64,
    pub setup: Setup,
    pub whites: Vec<White>,
    /// What somebody is writing, before it stands on a white fiche.
    pub drafts: Vec<White>,
    pub board: Board,
    pub records: Records,
    pub plan: Option<Plan>,
    /// Side issues that are for later.
    pub parking: String,
    pub closing: String,
    pub group: Group,
    pub read: Vec<String>,
    pub open: Option<Opened>,
    /// `board`, `group`, `own`, `differences`, `earlier`, `report`, or `talk/` and a fiche.
    pub at: String,
    #[serde(flatten)]
    pub unknown: Fields,
}

#[derive(Serialize)]
pub struct Setup {
    pub name: String,
    pub municipality: String,
    pub date: Option<String>,
    /// `alone`, `colleagues` or `partners`.
    pub company: Option<&'static str>,
    pub participants: Vec<Participant>,
    pub discuss: Option<usize>,
    #[serde(flatten)]
    pub unknown: Fields,
}

#[derive(Serialize)]
pub struct Participant {
    pub id: u32,
    pub name: String,
    pub role: String,
    #[serde(flatten)]
    pub unknown: Fields,
}

/// A white fiche.
#[derive(Serialize)]
pub struct White {
    /// `eigen-1` to `eigen-6`.
    pub id: String,
    pub title: String,
    pub front: String,
    pub back: String,
    pub left: String,
    pub right: String,
    #[serde(flatten)]
    pub unknown: Fields,
}

#[derive(Serialize)]
pub struct Board {
    pub stack: Vec<String>,
    /// Place 1 first; `null` is an empty place.
    pub route: Vec<Option<String>>,
    pub aside: Vec<String>,
    #[serde(flatten)]
    pub unknown: Fields,
}

/// By fiche, in the order of their ids.
pub struct Records(pub Vec<(String, Record)>);

#[derive(Serialize)]
pub struct Record {
    pub why: String,
    pub choices: String,
    pub considerations: String,
    /// 0 is the left pole, 10 the right.
    pub now: Option<u8>,
    pub wanted: Option<u8>,
    pub agreements: Vec<Agreement>,
    /// `open` or `discussed`.
    pub talk: &'static str,
    /// The `id`s of the participants who said something.
    pub spoken: Vec<u32>,
    #[serde(flatten)]
    pub unknown: Fields,
}

#[derive(Serialize)]
pub struct Agreement {
    pub id: u32,
    pub agreement: String,
    pub owner: String,
    pub due: Option<String>,
    /// `not-yet` or `done`.
    pub kept: &'static str,
    /// The agreement of an earlier game that was taken along.
    pub from: Option<Origin>,
    #[serde(flatten)]
    pub unknown: Fields,
}

#[derive(Serialize)]
pub struct Origin {
    pub game: String,
    pub agreement: u32,
}

/// The time that a meeting has, in milliseconds since 1970.
#[derive(Serialize)]
pub struct Plan {
    pub ends: u64,
    /// For the agreements and looking back, in milliseconds.
    pub closing: u64,
    /// The part that is on.
    pub slot: Option<Slot>,
    /// The parts that were on before.
    pub left: Vec<Left>,
    #[serde(flatten)]
    pub unknown: Fields,
}

#[derive(Serialize)]
pub struct Left {
    pub at: String,
    pub until: u64,
    /// When somebody went away from it.
    pub left: u64,
}

#[derive(Serialize)]
pub struct Slot {
    /// As `at` of the game.
    pub at: String,
    pub until: u64,
}

#[derive(Serialize)]
pub struct Opened {
    pub fiche: String,
    /// `turned` on its place, or held up with its `front` or `back`.
    pub how: &'static str,
}

impl Document {
    pub fn of(entries: &[Entry]) -> Self {
        let mut unknown = Fields::new();
        for entry in entries {
            unknown.extend(entry.unknown.document.clone());
        }
        Self {
            kind: super::TYPE,
            version: super::VERSION,
            games: entries.iter().map(StoredGame::of).collect(),
            unknown,
        }
    }
}

impl StoredGame {
    pub fn of(entry: &Entry) -> Self {
        let parts = entry.game.to_parts();
        let extra = &entry.unknown.game;
        Self {
            id: parts.id.to_string(),
            pack: entry.pack.to_owned(),
            revision: entry.revision,
            created: parts.created.0,
            changed: parts.changed.0,
            setup: Setup::of(&parts.setup, &extra.of("setup")),
            whites: White::all(&parts.whites, &extra.of("whites")),
            drafts: White::all(&parts.drafts, &extra.of("drafts")),
            board: Board::of(&parts.board, &extra.of("board")),
            records: Records::of(&parts.records, &extra.of("records")),
            plan: parts.plan.as_ref().map(|plan| Plan::of(plan, &extra.of("plan"))),
            parking: parts.parking,
            closing: parts.closing,
            group: Group::of(&parts.group, &extra.of("group")),
            read: parts.read.iter().map(ToString::to_string).collect(),
            open: Opened::of(&parts.open),
            at: whereabouts(&parts.whereabouts),
            unknown: extra.fields(),
        }
    }
}

impl Board {
    pub fn of(board: &domain::Board, extra: &Extra) -> Self {
        let names = |fiches: &[domain::FicheId]| fiches.iter().map(ToString::to_string).collect::<Vec<_>>();
        Self {
            stack: names(board.stack()),
            route: board.ranks().map(|rank| board.at(rank).map(ToString::to_string)).collect(),
            aside: names(board.aside()),
            unknown: extra.fields(),
        }
    }
}

impl White {
    pub fn all(whites: &[domain::White], extra: &Extra) -> Vec<Self> {
        let one = |white: &domain::White| Self {
            id: white.id.to_string(),
            title: white.title.as_str().to_owned(),
            front: white.front.clone(),
            back: white.back.clone(),
            left: white.left.as_str().to_owned(),
            right: white.right.as_str().to_owned(),
            unknown: extra.of(white.id.as_str()).fields(),
        };
        whites.iter().map(one).collect()
    }
}

impl Setup {
    pub fn of(setup: &domain::Setup, extra: &Extra) -> Self {
        let people = extra.of("participants");
        let participant = |person: &domain::Participant| Participant {
            id: person.id.0,
            name: person.name.as_str().to_owned(),
            role: person.role.as_str().to_owned(),
            unknown: people.of(&person.id.0.to_string()).fields(),
        };
        Self {
            name: setup.name.as_str().to_owned(),
            municipality: setup.municipality.as_str().to_owned(),
            date: setup.date.map(|day| day.to_string()),
            company: setup.company.map(|company| match company {
                Company::Alone => "alone",
                Company::Colleagues => "colleagues",
                Company::Partners => "partners",
            }),
            participants: setup.participants.iter().map(participant).collect(),
            discuss: setup.discuss,
            unknown: extra.fields(),
        }
    }
}

impl Records {
    pub fn of(records: &domain::Records, extra: &Extra) -> Self {
        let record = |(fiche, record): &(domain::FicheId, domain::Record)| {
            (fiche.to_string(), Record::of(record, &extra.of(fiche.as_str())))
        };
        Self(records.iter().map(record).collect())
    }
}

impl Record {
    fn of(record: &domain::Record, extra: &Extra) -> Self {
        Self {
            why: record.why.clone(),
            choices: record.choices.clone(),
            considerations: record.considerations.clone(),
            now: record.spectrum.now.map(domain::Mark::value),
            wanted: record.spectrum.wanted.map(domain::Mark::value),
            agreements: Agreement::all(&record.agreements, &extra.of("agreements")),
            talk: talk(record.talk),
            spoken: record.spoken.iter().map(|id| id.0).collect(),
            unknown: extra.fields(),
        }
    }
}

impl Agreement {
    pub fn all(agreements: &[domain::Agreement], extra: &Extra) -> Vec<Self> {
        let one = |agreement: &domain::Agreement| Self {
            id: agreement.id.0,
            agreement: agreement.what.clone(),
            owner: agreement.owner.clone(),
            due: agreement.due.map(|day| day.to_string()),
            kept: agreement.kept.name(),
            from: agreement
                .from
                .as_ref()
                .map(|from| Origin { game: from.game.to_string(), agreement: from.agreement.0 }),
            unknown: extra.of(&agreement.id.0.to_string()).fields(),
        };
        agreements.iter().map(one).collect()
    }
}

/// The name of how far the talk about a dilemma is.
pub fn talk(talk: Talk) -> &'static str {
    match talk {
        Talk::Open => "open",
        Talk::Discussed => "discussed",
    }
}

impl Serialize for Records {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(fiche, record)| (fiche, record)))
    }
}

impl Plan {
    fn of(plan: &domain::plan::Plan, extra: &Extra) -> Self {
        let slot = |slot: &domain::plan::Slot| Slot { at: whereabouts(&slot.at), until: slot.until.0 };
        let left = |left: &domain::plan::Left| Left {
            at: whereabouts(&left.slot.at),
            until: left.slot.until.0,
            left: left.at.0,
        };
        Self {
            ends: plan.ends.0,
            closing: plan.closing,
            slot: plan.slot.as_ref().map(slot),
            left: plan.left.iter().map(left).collect(),
            unknown: extra.fields(),
        }
    }
}

/// The name of a screen.
fn whereabouts(at: &Whereabouts) -> String {
    match at {
        Whereabouts::Board => "board".to_owned(),
        Whereabouts::Group => "group".to_owned(),
        Whereabouts::Own => "own".to_owned(),
        Whereabouts::Differences => "differences".to_owned(),
        Whereabouts::Earlier => "earlier".to_owned(),
        Whereabouts::Report => "report".to_owned(),
        Whereabouts::Talk(fiche) => format!("talk/{fiche}"),
    }
}

impl Opened {
    fn of(open: &Open) -> Option<Self> {
        let (fiche, how) = match open {
            Open::Nothing => return None,
            Open::Turned(fiche) => (fiche, "turned"),
            Open::Reading(fiche, Side::Front) => (fiche, "front"),
            Open::Reading(fiche, Side::Back) => (fiche, "back"),
        };
        Some(Self { fiche: fiche.to_string(), how })
    }
}
