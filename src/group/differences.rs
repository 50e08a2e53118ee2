//! What people differ about.

use super::Profile;

/// How many places two people lay this fiche apart, on average over all pairs of people (Gini's mean difference, C. Gini,
/// "Variabilità e mutabilità", 1912). `None` with fewer than two people.
pub fn spread(profile: &Profile, fiche: usize) -> Option<f64> {
    let people = profile.people();
    if people < 2 {
        return None;
    }
    // Going down the places, the distance to the next one is passed by every pair with one on each side of it.
    let mut passed = 0_u128;
    let mut above = 0_u64;
    let mut last: Option<u64> = None;
    for (place, count) in profile.places(fiche) {
        if let Some(last) = last {
            passed += u128::from(place - last) * u128::from(above) * u128::from(people - above);
        }
        above += count;
        last = Some(place);
    }
    let pairs = u128::from(people) * u128::from(people - 1);
    // Places are doubled, and a pair counts in one direction: both factors of two.
    Some(passed as f64 / pairs as f64)
}

/// Two fiches that divide the group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Split {
    /// The fiche that most people lay higher; when as many lay the other higher, the first of the game.
    pub one: usize,
    pub other: usize,
    /// How many people lay `one` higher, and how many `other`.
    pub people: (u64, u64),
}

/// All pairs that anybody lays the other way round than somebody else, the most divided first: those where the smaller
/// side is the largest, and then those with the larger other side.
pub fn splits(profile: &Profile) -> Vec<Split> {
    let pairs = (0..profile.fiches()).flat_map(|one| (one + 1..profile.fiches()).map(move |other| (one, other)));
    let mut splits: Vec<Split> = pairs
        .map(|(one, other)| {
            let people = (profile.above(one, other), profile.above(other, one));
            if people.0 >= people.1 {
                Split { one, other, people }
            } else {
                Split { one: other, other: one, people: (people.1, people.0) }
            }
        })
        .filter(|split| split.people.1 > 0)
        .collect();
    splits.sort_by_key(|split| std::cmp::Reverse((split.people.1, split.people.0)));
    splits
}
