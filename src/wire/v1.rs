//! Version 1 of the format, frozen. Every field is described in the README; a field is never given
//! another meaning, a new need makes a new version.

use crate::domain::{
    Agreement, Board, Company, Day, FicheId, Game, Mark, Open, Participant, Record, Setup, Side, Talk, Whereabouts,
};
use crate::json::{Fields, Value};

pub fn document(game: &Game, revision: u64, pack: &str) -> Value {
    let games = vec![self::game(game, revision, pack)];
    Fields::default().with("type", super::TYPE).with("version", 1).with("games", Value::List(games)).into()
}

fn game(game: &Game, revision: u64, pack: &str) -> Value {
    let parts = game.to_parts();
    let records = parts.records.iter();
    let records = records.fold(Fields::default(), |all, (fiche, said)| all.with(fiche.as_str(), record(said)));
    Fields::default()
        .with("id", parts.id.as_str())
        .with("pack", pack)
        .with("revision", revision)
        // Milliseconds since 1970.
        .with("created", parts.created.0)
        .with("changed", parts.changed.0)
        .with("setup", setup(&parts.setup))
        .with("board", board(&parts.board))
        .with("records", Value::from(records))
        .with("closing", parts.closing)
        .with("read", fiches(&parts.read))
        .with("open", opened(&parts.open))
        .with("at", at(&parts.whereabouts))
        .into()
}

fn setup(setup: &Setup) -> Value {
    let person = |person: &Participant| {
        Fields::default()
            .with("id", u64::from(person.id.0))
            .with("name", person.name.as_str())
            .with("role", person.role.as_str())
            .into()
    };
    let company = setup.company.map(|company| match company {
        Company::Alone => "alone",
        Company::Colleagues => "colleagues",
        Company::Partners => "partners",
    });
    Fields::default()
        .with("name", setup.name.as_str())
        .with("municipality", setup.municipality.as_str())
        .with("date", day(setup.date))
        .with("company", company)
        .with("participants", Value::List(setup.participants.iter().map(person).collect()))
        .with("discuss", setup.discuss.map(|count| count as u64))
        .into()
}

/// On the route, place 1 comes first and `null` is an empty place.
fn board(board: &Board) -> Value {
    let route = board.ranks().map(|rank| board.at(rank).map(FicheId::as_str).into()).collect();
    Fields::default()
        .with("stack", fiches(board.stack()))
        .with("route", Value::List(route))
        .with("aside", fiches(board.aside()))
        .into()
}

/// On the spectrum, 0 is the left pole and 10 the right.
fn record(record: &Record) -> Value {
    let agreement = |agreement: &Agreement| {
        Fields::default()
            .with("id", u64::from(agreement.id.0))
            .with("agreement", agreement.what.as_str())
            .with("owner", agreement.owner.as_str())
            .with("due", day(agreement.due))
            .into()
    };
    let mark = |mark: Option<Mark>| mark.map(|mark| u64::from(mark.value()));
    let talk = match record.talk {
        Talk::Open => "open",
        Talk::Discussed => "discussed",
    };
    Fields::default()
        .with("why", record.why.as_str())
        .with("choices", record.choices.as_str())
        .with("considerations", record.considerations.as_str())
        .with("now", mark(record.spectrum.now))
        .with("wanted", mark(record.spectrum.wanted))
        .with("agreements", Value::List(record.agreements.iter().map(agreement).collect()))
        .with("talk", talk)
        .into()
}

/// Turned on its place, or held up with its front or back.
fn opened(open: &Open) -> Value {
    let (fiche, how) = match open {
        Open::Nothing => return Value::Null,
        Open::Turned(fiche) => (fiche, "turned"),
        Open::Reading(fiche, Side::Front) => (fiche, "front"),
        Open::Reading(fiche, Side::Back) => (fiche, "back"),
    };
    Fields::default().with("fiche", fiche.as_str()).with("how", how).into()
}

/// `board`, `report`, or `talk/` and a fiche.
fn at(whereabouts: &Whereabouts) -> Value {
    match whereabouts {
        Whereabouts::Board => "board".into(),
        Whereabouts::Report => "report".into(),
        Whereabouts::Talk(fiche) => ["talk/", fiche.as_str()].concat().into(),
    }
}

fn fiches(fiches: &[FicheId]) -> Value {
    Value::List(fiches.iter().map(|fiche| fiche.as_str().into()).collect())
}

fn day(day: Option<Day>) -> Option<String> {
    day.map(|day| day.to_string())
}
