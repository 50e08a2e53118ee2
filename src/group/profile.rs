//! The orders of everybody.

use super::Ranking;

/// All rankings of the same fiches, counted once. Social choice calls it a preference profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    fiches: usize,
    people: u64,
    /// For each fiche the sum of twice its places.
    double_sums: Vec<u64>,
    /// Row by row: how many people lay the fiche of the row above that of the column.
    above: Vec<u64>,
    /// The sum over all rankings and tiers of `t³ - t`, with `t` the fiches in the tier.
    ties: u64,
    /// For each fiche the places that people gave it, doubled, with how many did.
    places: Vec<Vec<u64>>,
}

impl Profile {
    /// Counts them. Rankings of another number of fiches are left out.
    pub fn new<'a>(fiches: usize, rankings: impl IntoIterator<Item = &'a Ranking>) -> Self {
        let mut all = Self {
            fiches,
            people: 0,
            double_sums: vec![0; fiches],
            above: vec![0; fiches * fiches],
            ties: 0,
            places: vec![vec![0; 2 * fiches + 1]; fiches],
        };
        for ranking in rankings.into_iter().filter(|ranking| ranking.fiches() == fiches) {
            all.add(ranking);
        }
        all
    }

    fn add(&mut self, ranking: &Ranking) {
        self.people += 1;
        for (fiche, place) in ranking.double_places().into_iter().enumerate() {
            self.double_sums[fiche] += place;
            if let Some(count) = usize::try_from(place).ok().and_then(|place| self.places[fiche].get_mut(place)) {
                *count += 1;
            }
        }
        for (one, row) in self.above.chunks_mut(self.fiches.max(1)).enumerate() {
            for (other, count) in row.iter_mut().enumerate() {
                *count += u64::from(ranking.is_above(one, other));
            }
        }
        self.ties += ranking.tier_sizes().into_iter().map(|size| size * size * size - size).sum::<u64>();
    }

    pub fn fiches(&self) -> usize {
        self.fiches
    }

    pub fn people(&self) -> u64 {
        self.people
    }

    /// How many people lay this fiche above that one.
    pub fn above(&self, one: usize, other: usize) -> u64 {
        self.above.get(one * self.fiches + other).copied().unwrap_or(0)
    }

    /// The sum of twice the places of this fiche.
    pub fn double_sum(&self, fiche: usize) -> u64 {
        self.double_sums.get(fiche).copied().unwrap_or(0)
    }

    /// The mean place of this fiche, counted from 1; `None` without rankings.
    pub fn mean_place(&self, fiche: usize) -> Option<f64> {
        (self.people > 0).then(|| self.double_sum(fiche) as f64 / (2 * self.people) as f64)
    }

    /// Twice each place that anybody gave this fiche, with how many people did, from the top.
    pub fn places(&self, fiche: usize) -> impl Iterator<Item = (u64, u64)> {
        let counts = self.places.get(fiche).map_or(&[][..], Vec::as_slice);
        (0..).zip(counts).filter(|(_, count)| **count > 0).map(|(place, count)| (place, *count))
    }

    pub(super) fn ties(&self) -> u64 {
        self.ties
    }

    /// Twice the sum of all the places of one ballot, the same for every ranking.
    pub(super) fn double_total(&self) -> u64 {
        let fiches = self.fiches as u64;
        fiches * (fiches + 1)
    }
}
