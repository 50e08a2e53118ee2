//! From JSON to the group around the screen.

use super::{board, fiche_of, ids, name, records};
use crate::domain::{
    Ballot, BallotId, Ballots, Cover, FicheId, Group, Lens, Moment, Moved, OpenTurn, ParticipantId, Place, Source,
    Stage, Turn, TurnId, Turns, Voter, Way,
};
use crate::json::{Node, Wanted};

pub(in crate::wire) fn group(node: &Node, fiches: &[FicheId]) -> Group {
    let list = node.maybe("ballots").map(|list| list.items()).unwrap_or_default();
    let mut ballots = Ballots::default();
    for (id, node) in ids(&list).into_iter().zip(&list) {
        if let Some(ballot) = ballot(node, fiches) {
            ballots.put(Ballot { id: BallotId(id), ..ballot });
        }
    }
    Group {
        way: word(node, "way", &Way::ALL, Way::name),
        cover: word(node, "cover", &[Cover::Covered, Cover::Revealed], Cover::name),
        ballots,
        turns: node.maybe("turns").map(|turns| self::turns(&turns, fiches)).unwrap_or_default(),
        guest_of: node.maybe("guestOf").and_then(|id| id.parse(Wanted::Id)),
    }
}

/// Its own number, when it has one. Without a board it is no ballot.
pub(in crate::wire) fn ballot(node: &Node, fiches: &[FicheId]) -> Option<Ballot> {
    let id = node.maybe("id").and_then(|id| id.number()).and_then(|id| u32::try_from(id).ok()).unwrap_or(1);
    Some(Ballot {
        id: BallotId(id),
        voter: person(node),
        lens: node.maybe("lens").and_then(|lens| self::lens(node, &lens)),
        stage: match node.maybe("stage").and_then(|stage| stage.text()) {
            Some("begun") => Stage::Begun,
            _ => Stage::Done,
        },
        source: word(node, "source", &Source::ALL, Source::name),
        board: board(&node.field("board")?, fiches),
        notes: node.maybe("notes").map(|notes| records(&notes, fiches)).unwrap_or_default(),
    })
}

fn person(node: &Node) -> Voter {
    Voter {
        participant: participant(node, "participant"),
        name: name(node, "name"),
        role: name(node, "role"),
        game: node.maybe("game").and_then(|id| id.parse(Wanted::Id)),
    }
}

fn participant(node: &Node, field: &str) -> Option<ParticipantId> {
    node.maybe(field)?.number().and_then(|id| u32::try_from(id).ok()).map(ParticipantId)
}

fn lens(ballot: &Node, lens: &Node) -> Option<Lens> {
    match lens.text()? {
        "own" => Some(Lens::Own(name(ballot, "lensName"))),
        given => Lens::GIVEN.into_iter().find(|lens| lens.name() == given).or_else(|| lens.wanted(Wanted::Word)),
    }
}

fn turns(node: &Node, fiches: &[FicheId]) -> Turns {
    let list = node.maybe("log").map(|list| list.items()).unwrap_or_default();
    let log = ids(&list).into_iter().zip(&list).map(|(id, node)| Turn { id: TurnId(id), ..turn(node, fiches) });
    Turns { log: log.collect(), now: node.maybe("now").and_then(|open| open_turn(&open, fiches)) }
}

/// Its own number, when it has one.
pub(in crate::wire) fn turn(node: &Node, fiches: &[FicheId]) -> Turn {
    let id = node.maybe("id").and_then(|id| id.number()).and_then(|id| u32::try_from(id).ok()).unwrap_or(1);
    let place = |name: &str| node.field(name)?.parse::<Place>(Wanted::Word);
    let moved = |fiche: Node| Some(Moved { fiche: fiche_of(&fiche, fiches)?, from: place("from")?, to: place("to")? });
    Turn {
        id: TurnId(id),
        who: person(node),
        at: node.maybe("at").and_then(|at| at.number()).map(Moment).unwrap_or_default(),
        moved: node.maybe("fiche").and_then(moved),
        why: node.text_or_empty("why"),
    }
}

pub(in crate::wire) fn open_turn(node: &Node, fiches: &[FicheId]) -> Option<OpenTurn> {
    Some(OpenTurn {
        who: participant(node, "who")?,
        round: TurnId(
            node.maybe("round").and_then(|id| id.number()).and_then(|id| u32::try_from(id).ok()).unwrap_or_default(),
        ),
        before: board(&node.field("before")?, fiches),
        fiche: node.maybe("fiche").and_then(|fiche| fiche_of(&fiche, fiches)),
        why: node.text_or_empty("why"),
    })
}

/// One of these words; the default, with a problem, for another one.
pub(in crate::wire) fn word<T: Copy + Default>(node: &Node, field: &str, all: &[T], name: fn(T) -> &'static str) -> T {
    let Some(node) = node.maybe(field) else { return T::default() };
    let found = node.text().and_then(|text| all.iter().copied().find(|one| name(*one) == text));
    found.or_else(|| node.wanted(Wanted::Word)).unwrap_or_default()
}
