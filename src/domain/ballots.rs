//! All ballots of a game, in the order in which they came; at most one of a person through a lens.

use super::{Ballot, BallotId, Lens, Stage, Voter};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ballots(Vec<Ballot>);

impl Ballots {
    pub fn get(&self, id: BallotId) -> Option<&Ballot> {
        self.0.iter().find(|ballot| ballot.id == id)
    }

    pub(super) fn get_mut(&mut self, id: BallotId) -> Option<&mut Ballot> {
        self.0.iter_mut().find(|ballot| ballot.id == id)
    }

    /// The ballot of this person through this lens.
    pub fn of(&self, voter: &Voter, lens: Option<&Lens>) -> Option<&Ballot> {
        self.0.iter().find(|ballot| ballot.is_of(voter, lens))
    }

    /// Puts a ballot in the place of the one with its number, or adds it.
    pub fn put(&mut self, ballot: Ballot) {
        match self.get_mut(ballot.id) {
            Some(own) => *own = ballot,
            None => {
                let at = self.0.partition_point(|other| other.id < ballot.id);
                self.0.insert(at, ballot);
            }
        }
    }

    pub(super) fn remove(&mut self, id: BallotId) {
        self.0.retain(|ballot| ballot.id != id);
    }

    pub fn iter(&self) -> impl Iterator<Item = &Ballot> {
        self.0.iter()
    }

    /// Those that nobody is laying any more.
    pub fn done(&self) -> impl Iterator<Item = &Ballot> {
        self.0.iter().filter(|ballot| ballot.stage == Stage::Done)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// A number that no ballot has.
    pub fn next_id(&self) -> BallotId {
        BallotId(self.0.iter().map(|ballot| ballot.id.0.saturating_add(1)).max().unwrap_or(1))
    }
}
