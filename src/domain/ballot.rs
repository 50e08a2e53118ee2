//! A ballot: the order of one person, laid through their own eyes or through a lens.

use super::{BallotId, Board, GameId, Lens, Name, Participant, ParticipantId, Records};

#[derive(Clone, Debug, PartialEq)]
pub struct Ballot {
    pub id: BallotId,
    pub voter: Voter,
    /// `None` for somebody's own eyes.
    pub lens: Option<Lens>,
    /// A board of its own, with the fiches of the game.
    pub board: Board,
    pub stage: Stage,
    pub source: Source,
    /// What was written at home, when it was made there.
    pub notes: Records,
}

/// Whose it is: somebody at this table, or those who played another game. The name stays when a person is taken off the
/// list of participants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Voter {
    /// `None` for somebody who is not on the list.
    pub participant: Option<ParticipantId>,
    pub name: Name,
    pub role: Name,
    /// The game in which it was made, at home or at another table.
    pub game: Option<GameId>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// Somebody is still laying it.
    Begun,
    #[default]
    Done,
}

/// How it came here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Source {
    /// Laid on this screen.
    #[default]
    Screen,
    /// Typed from paper.
    Paper,
    /// As a code from a phone.
    Phone,
    /// From a game that was made at home.
    Home,
}

impl Ballot {
    /// Whether it is of this person, through this lens.
    pub fn is_of(&self, voter: &Voter, lens: Option<&Lens>) -> bool {
        self.voter.is(voter) && Lens::is_one(self.lens.as_ref(), lens)
    }
}

impl Voter {
    pub fn of(participant: &Participant) -> Self {
        let (name, role) = (participant.name.clone(), participant.role.clone());
        Self { participant: Some(participant.id), name, role, game: None }
    }

    /// Whether this is the same person or table: two on the list can have one name; who is not on it is known by their
    /// game, or else by name.
    pub fn is(&self, other: &Self) -> bool {
        match (self.participant, other.participant) {
            (None, None) if self.game.is_some() || other.game.is_some() => self.game == other.game,
            (None, None) => !self.name.is_empty() && self.name.is_same(&other.name),
            (one, other) => one == other,
        }
    }
}

impl Source {
    pub const ALL: [Self; 4] = [Self::Screen, Self::Paper, Self::Phone, Self::Home];

    /// Its name in a file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Screen => "screen",
            Self::Paper => "paper",
            Self::Phone => "phone",
            Self::Home => "home",
        }
    }
}
