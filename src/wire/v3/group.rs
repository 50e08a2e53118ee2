//! The group around the screen, as it is stored.

use super::{Board, Records};
use crate::domain::{self, Lens, Stage, Voter};
use crate::wire::unknown::{Extra, Fields};
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Group {
    /// `together`, `each`, `phones` or `turns`.
    pub way: &'static str,
    /// `covered` or `revealed`.
    pub cover: &'static str,
    pub ballots: Vec<Ballot>,
    pub turns: Turns,
    /// On somebody's own phone: the game on the big screen.
    pub guest_of: Option<String>,
    #[serde(flatten)]
    pub unknown: Fields,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Ballot {
    pub id: u32,
    #[serde(flatten)]
    pub voter: Person,
    /// `resident`, `supporter`, `policy-maker`, `provider`, `access-officer`, `own`, or nothing.
    pub lens: Option<&'static str>,
    /// The name of a lens of the group's own.
    pub lens_name: Option<String>,
    /// `begun` or `done`.
    pub stage: &'static str,
    /// `screen`, `paper`, `phone` or `home`.
    pub source: &'static str,
    pub board: Board,
    /// What was written at home.
    pub notes: Records,
    #[serde(flatten)]
    pub unknown: Fields,
}

#[derive(Serialize)]
pub struct Person {
    /// The `id` of a participant.
    pub participant: Option<u32>,
    pub name: String,
    pub role: String,
    /// The `id` of the game in which it was made, at home or at another table.
    pub game: Option<String>,
}

#[derive(Serialize)]
pub struct Turns {
    pub now: Option<OpenTurn>,
    pub log: Vec<Turn>,
    #[serde(flatten)]
    pub unknown: Fields,
}

#[derive(Serialize)]
pub struct OpenTurn {
    /// The `id` of a participant.
    pub who: u32,
    /// The `id` of the first turn since the turns began.
    pub round: u32,
    /// The board as it was when the turn began.
    pub before: Board,
    pub fiche: Option<String>,
    pub why: String,
    #[serde(flatten)]
    pub unknown: Fields,
}

#[derive(Serialize)]
pub struct Turn {
    pub id: u32,
    #[serde(flatten)]
    pub who: Person,
    /// Milliseconds since 1970.
    pub at: u64,
    /// What moved, and between which places (`stack`, `aside` or a number); nothing when all stayed.
    pub fiche: Option<String>,
    pub from: Option<String>,
    pub to: Option<String>,
    pub why: String,
    #[serde(flatten)]
    pub unknown: Fields,
}

impl Group {
    pub fn of(group: &domain::Group, extra: &Extra) -> Self {
        let ballots = extra.of("ballots");
        let ballot = |ballot: &domain::Ballot| Ballot::of(ballot, &ballots.of(&ballot.id.0.to_string()));
        Self {
            way: group.way.name(),
            cover: group.cover.name(),
            ballots: group.ballots.iter().map(ballot).collect(),
            turns: Turns::of(&group.turns, &extra.of("turns")),
            guest_of: group.guest_of.as_ref().map(ToString::to_string),
            unknown: extra.fields(),
        }
    }
}

impl Ballot {
    pub fn of(ballot: &domain::Ballot, extra: &Extra) -> Self {
        let own_name = match &ballot.lens {
            Some(Lens::Own(name)) => Some(name.as_str().to_owned()),
            _ => None,
        };
        Self {
            id: ballot.id.0,
            voter: Person::of(&ballot.voter),
            lens: ballot.lens.as_ref().map(Lens::name),
            lens_name: own_name,
            stage: match ballot.stage {
                Stage::Begun => "begun",
                Stage::Done => "done",
            },
            source: ballot.source.name(),
            board: Board::of(&ballot.board, &extra.of("board")),
            notes: Records::of(&ballot.notes, &extra.of("notes")),
            unknown: extra.fields(),
        }
    }
}

impl Person {
    fn of(voter: &Voter) -> Self {
        Self {
            participant: voter.participant.map(|id| id.0),
            name: voter.name.as_str().to_owned(),
            role: voter.role.as_str().to_owned(),
            game: voter.game.as_ref().map(ToString::to_string),
        }
    }
}

impl Turns {
    fn of(turns: &domain::Turns, extra: &Extra) -> Self {
        let log = extra.of("log");
        let turn = |turn: &domain::Turn| Turn::of(turn, &log.of(&turn.id.0.to_string()));
        Self {
            now: turns.now.as_ref().map(|now| OpenTurn::of(now, &extra.of("now"))),
            log: turns.log.iter().map(turn).collect(),
            unknown: extra.fields(),
        }
    }
}

impl OpenTurn {
    pub fn of(turn: &domain::OpenTurn, extra: &Extra) -> Self {
        Self {
            who: turn.who.0,
            round: turn.round.0,
            before: Board::of(&turn.before, &extra.of("before")),
            fiche: turn.fiche.as_ref().map(ToString::to_string),
            why: turn.why.clone(),
            unknown: extra.fields(),
        }
    }
}

impl Turn {
    pub fn of(turn: &domain::Turn, extra: &Extra) -> Self {
        let moved = turn.moved.as_ref();
        Self {
            id: turn.id.0,
            who: Person::of(&turn.who),
            at: turn.at.0,
            fiche: moved.map(|moved| moved.fiche.to_string()),
            from: moved.map(|moved| moved.from.to_string()),
            to: moved.map(|moved| moved.to.to_string()),
            why: turn.why.clone(),
            unknown: extra.fields(),
        }
    }
}
