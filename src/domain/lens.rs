//! A lens (bril): whose eyes somebody looks through while laying an order.

use super::Name;

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lens {
    Resident,
    Supporter,
    PolicyMaker,
    Provider,
    AccessOfficer,
    /// One of the group's own.
    Own(Name),
}

impl Lens {
    /// The lenses that every game has.
    pub const GIVEN: [Self; 5] =
        [Self::Resident, Self::Supporter, Self::PolicyMaker, Self::Provider, Self::AccessOfficer];

    /// Whether both are one lens; nothing stands for somebody's own eyes.
    pub fn is_one(one: Option<&Self>, other: Option<&Self>) -> bool {
        match (one, other) {
            (Some(Self::Own(name)), Some(Self::Own(other))) => name.is_same(other),
            (one, other) => one == other,
        }
    }

    /// Its name in a file; every lens of the group's own is `own`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Resident => "resident",
            Self::Supporter => "supporter",
            Self::PolicyMaker => "policy-maker",
            Self::Provider => "provider",
            Self::AccessOfficer => "access-officer",
            Self::Own(_) => "own",
        }
    }
}
