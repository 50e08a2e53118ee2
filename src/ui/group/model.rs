//! Who is where, computed from the game. Pure.

use crate::domain::{Ballot, BallotId, Game, ParticipantId, Stage, Voter};

/// Somebody on the list, or somebody else with an order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// The same for as long as the person or the table is there.
    pub key: String,
    pub voter: Voter,
    pub orders: Vec<(BallotId, Stage)>,
}

/// How far somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Absent,
    Begun,
    In,
}

impl State {
    /// Its name in the page.
    pub fn name(self) -> &'static str {
        match self {
            Self::Absent => "none",
            Self::Begun => "begun",
            Self::In => "in",
        }
    }
}

impl Row {
    pub fn state(&self) -> State {
        match self.orders.as_slice() {
            [] => State::Absent,
            orders if orders.iter().any(|(_, stage)| *stage == Stage::Begun) => State::Begun,
            _ => State::In,
        }
    }
}

/// Those on the list first, and then who else has an order.
pub fn rows(game: &Game) -> Vec<Row> {
    let listed = game.setup().participants.iter();
    let mut rows: Vec<Row> = listed
        .map(|person| Row { key: person.id.0.to_string(), voter: Voter::of(person), orders: Vec::new() })
        .collect();
    for ballot in game.group().ballots.iter() {
        let order = (ballot.id, ballot.stage);
        match rows.iter_mut().find(|row| row.voter.is(&ballot.voter)) {
            Some(row) => row.orders.push(order),
            None => {
                let key = ["b", &ballot.id.0.to_string()].concat();
                rows.push(Row { key, voter: ballot.voter.clone(), orders: vec![order] });
            }
        }
    }
    rows
}

/// The orders of this person, through whatever lens.
pub fn ballots<'a>(game: &'a Game, voter: &'a Voter) -> impl Iterator<Item = &'a Ballot> {
    game.group().ballots.iter().filter(|ballot| ballot.voter.is(voter))
}

/// The first one on the list who has no order that is done.
pub fn next_without(game: &Game) -> Option<ParticipantId> {
    let is_in = |voter: &Voter| ballots(game, voter).any(|ballot| ballot.stage == Stage::Done);
    game.setup().participants.iter().find(|person| !is_in(&Voter::of(person))).map(|person| person.id)
}

/// Those on the list who have no order that is done.
pub fn missing(game: &Game) -> Vec<Voter> {
    let is_in = |voter: &Voter| ballots(game, voter).any(|ballot| ballot.stage == Stage::Done);
    game.setup().participants.iter().map(Voter::of).filter(|voter| !is_in(voter)).collect()
}

/// The person with this number, as a voter.
pub fn voter(game: &Game, id: ParticipantId) -> Option<Voter> {
    game.setup().participants.iter().find(|person| person.id == id).map(Voter::of)
}
