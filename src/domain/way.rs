//! How a group comes to one order. Chosen when starting, changed at any time.

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Way {
    /// One board for everybody.
    #[default]
    Together,
    /// First an order of each person on the shared screen, or from paper; covered until all are in.
    Each,
    /// First an order of each person on a phone, handed in as a code; covered until all are in.
    Phones,
    /// Each in turn moves one fiche and says why.
    Turns,
}

impl Way {
    pub const ALL: [Self; 4] = [Self::Together, Self::Each, Self::Phones, Self::Turns];

    /// Its name in a file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Together => "together",
            Self::Each => "each",
            Self::Phones => "phones",
            Self::Turns => "turns",
        }
    }

    /// Whether everybody first makes an order of their own.
    pub fn has_ballots(self) -> bool {
        matches!(self, Self::Each | Self::Phones)
    }
}
