//! What is known about a game before it starts. Everything is optional.

use super::{Day, Name, Participant};

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
