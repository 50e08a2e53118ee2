//! What is known about a game before it starts. Everything is optional.

use super::{Day, Name, Participant, ParticipantId};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Setup {
    pub name: Name,
    pub municipality: Name,
    pub date: Option<Day>,
    pub company: Option<Company>,
    pub participants: Vec<Participant>,
    /// How many of the laid fiches the group will talk through, from the top; `None` for all.
    pub discuss: Option<usize>,
}

impl Setup {
    /// Which one this is of those with the same name, counted from 1; `None` for somebody whose name nobody shares.
    pub fn number_of(&self, id: ParticipantId) -> Option<usize> {
        let person = self.participants.iter().find(|person| person.id == id)?;
        let same = || self.participants.iter().filter(|other| other.name.is_same(&person.name));
        let at = same().position(|other| other.id == id)?;
        (same().count() > 1).then_some(at + 1)
    }
}

/// Who plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Company {
    Alone,
    Colleagues,
    Partners,
}

impl Company {
    pub const ALL: [Self; 3] = [Self::Alone, Self::Colleagues, Self::Partners];
}
