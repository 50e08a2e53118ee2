//! In turns: each moves one fiche and says why.

use super::{Board, FicheId, Moment, ParticipantId, Place, Setup, TurnId, Voter};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Turns {
    /// The turn that somebody has now.
    pub now: Option<OpenTurn>,
    /// The turns that were had, the first one first.
    pub log: Vec<Turn>,
}

/// A turn that was had.
#[derive(Clone, Debug, PartialEq)]
pub struct Turn {
    pub id: TurnId,
    pub who: Voter,
    pub at: Moment,
    /// `None` when everything stayed where it lay.
    pub moved: Option<Moved>,
    pub why: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    pub fiche: FicheId,
    pub from: Place,
    pub to: Place,
}

/// A turn that lasts.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenTurn {
    pub who: ParticipantId,
    /// The first turn since the turns began, or began again.
    pub round: TurnId,
    /// The board as it was when the turn began.
    pub before: Board,
    /// The fiche that was taken up last.
    pub fiche: Option<FicheId>,
    /// What was said so far.
    pub why: String,
}

impl OpenTurn {
    pub fn new(who: ParticipantId, round: TurnId, board: &Board) -> Self {
        Self { who, round, before: board.clone(), fiche: None, why: String::new() }
    }

    /// What this turn did so far.
    pub fn moved(&self, board: &Board) -> Option<Moved> {
        let fiche = self.fiche.as_ref()?;
        let (from, to) = (self.before.place_of(fiche)?, board.place_of(fiche)?);
        (from != to).then(|| Moved { fiche: fiche.clone(), from, to })
    }
}

impl Turns {
    /// Whether the last turn of each of so many people left everything as it was, and so did the one that lasts: then the
    /// group is done with this board.
    pub fn are_settled(&self, people: usize, board: &Board) -> bool {
        let is_whole = board.stack().is_empty() && self.now.as_ref().is_none_or(|open| open.before == *board);
        let since = self.now.as_ref().map_or(TurnId(0), |open| open.round);
        let mut last = self.log.iter().rev().take_while(|turn| turn.id >= since).take(people);
        is_whole && people > 0 && last.clone().count() == people && last.all(|turn| turn.moved.is_none())
    }

    /// Where the turns that last began.
    pub fn round(&self) -> TurnId {
        self.now.as_ref().map_or_else(|| self.next_id(), |open| open.round)
    }

    /// A number that no turn has.
    pub fn next_id(&self) -> TurnId {
        TurnId(self.log.iter().map(|turn| turn.id.0.saturating_add(1)).max().unwrap_or(1))
    }
}

impl Setup {
    /// Who comes after this person, round and round; the first one after somebody who is not on the list any more.
    pub fn next_person(&self, after: ParticipantId) -> Option<ParticipantId> {
        let at = self.participants.iter().position(|person| person.id == after);
        let next = at.map_or(0, |at| (at + 1) % self.participants.len());
        self.participants.get(next).map(|person| person.id)
    }
}
