//! Version 1 of the format, frozen. Every field is described in the README; a field is never given
//! another meaning, a new need makes a new version.

use crate::domain::{self, Company, Game, Open, Side, Talk, Whereabouts};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
pub struct Document {
    #[serde(rename = "type")]
    pub kind: &'static str,
    pub version: u64,
    pub games: Vec<StoredGame>,
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
    pub board: Board,
    pub records: BTreeMap<String, Record>,
    pub closing: String,
    pub read: Vec<String>,
    pub open: Option<Opened>,
    /// `board`, `report`, or `talk/` and a fiche.
    pub at: String,
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
}

#[derive(Serialize)]
pub struct Participant {
    pub id: u32,
    pub name: String,
    pub role: String,
}

#[derive(Serialize)]
pub struct Board {
    pub stack: Vec<String>,
    /// Place 1 first; `null` is an empty place.
    pub route: Vec<Option<String>>,
    pub aside: Vec<String>,
}

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
}

#[derive(Serialize)]
pub struct Agreement {
    pub id: u32,
    pub agreement: String,
    pub owner: String,
    pub due: Option<String>,
}

#[derive(Serialize)]
pub struct Opened {
    pub fiche: String,
    /// `turned` on its place, or held up with its `front` or `back`.
    pub how: &'static str,
}

impl Document {
    pub fn of(game: &Game, revision: u64, pack: &str) -> Self {
        Self { kind: super::TYPE, version: 1, games: vec![StoredGame::of(game, revision, pack)] }
    }
}

impl StoredGame {
    fn of(game: &Game, revision: u64, pack: &str) -> Self {
        let parts = game.to_parts();
        let names = |fiches: &[domain::FicheId]| fiches.iter().map(ToString::to_string).collect::<Vec<_>>();
        let board = &parts.board;
        Self {
            id: parts.id.to_string(),
            pack: pack.to_owned(),
            revision,
            created: parts.created.0,
            changed: parts.changed.0,
            setup: Setup::of(&parts.setup),
            board: Board {
                stack: names(board.stack()),
                route: board.ranks().map(|rank| board.at(rank).map(ToString::to_string)).collect(),
                aside: names(board.aside()),
            },
            records: parts.records.iter().map(|(fiche, record)| (fiche.to_string(), Record::of(record))).collect(),
            closing: parts.closing,
            read: parts.read.iter().map(ToString::to_string).collect(),
            open: Opened::of(&parts.open),
            at: match &parts.whereabouts {
                Whereabouts::Board => "board".to_owned(),
                Whereabouts::Report => "report".to_owned(),
                Whereabouts::Talk(fiche) => format!("talk/{fiche}"),
            },
        }
    }
}

impl Setup {
    fn of(setup: &domain::Setup) -> Self {
        let participant = |person: &domain::Participant| Participant {
            id: person.id.0,
            name: person.name.as_str().to_owned(),
            role: person.role.as_str().to_owned(),
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
        }
    }
}

impl Record {
    fn of(record: &domain::Record) -> Self {
        let agreement = |agreement: &domain::Agreement| Agreement {
            id: agreement.id.0,
            agreement: agreement.what.clone(),
            owner: agreement.owner.clone(),
            due: agreement.due.map(|day| day.to_string()),
        };
        Self {
            why: record.why.clone(),
            choices: record.choices.clone(),
            considerations: record.considerations.clone(),
            now: record.spectrum.now.map(domain::Mark::value),
            wanted: record.spectrum.wanted.map(domain::Mark::value),
            agreements: record.agreements.iter().map(agreement).collect(),
            talk: match record.talk {
                Talk::Open => "open",
                Talk::Discussed => "discussed",
            },
        }
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
