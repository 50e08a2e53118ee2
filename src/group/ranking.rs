//! One person's order.

use crate::domain::{Board, FicheId};

/// An order of `n` fiches with ties: for each fiche the number of its tier, the most important tier first.
/// The numbers have no gaps.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Ranking {
    tiers: Vec<u16>,
}

impl Ranking {
    /// From groups of fiches that lie equally high, the most important first. A fiche that is named twice stays in the
    /// first group; one that is not named ties with the others that are not, after all groups.
    pub fn from_tiers(fiches: usize, groups: &[Vec<usize>]) -> Self {
        const NOT_NAMED: u16 = u16::MAX;
        let mut tiers = vec![NOT_NAMED; fiches];
        for (tier, group) in (0..NOT_NAMED).zip(groups) {
            for fiche in group {
                if let Some(own) = tiers.get_mut(*fiche)
                    && *own == NOT_NAMED
                {
                    *own = tier;
                }
            }
        }
        Self { tiers: without_gaps(&tiers) }
    }

    /// What lies on a board: the route in its order, without its empty places; what was not laid yet ties after that,
    /// and what was put aside ("speelt bij ons niet") ties in the last place. Fiches that the list does not have are
    /// not counted, those that the board does not have count as not laid yet.
    pub fn of_board(board: &Board, fiches: &[FicheId]) -> Self {
        let number = |fiche: &FicheId| fiches.iter().position(|other| other == fiche);
        let mut groups: Vec<Vec<usize>> =
            board.ranking().filter_map(|(_, fiche)| number(fiche)).map(|at| vec![at]).collect();
        let aside: Vec<usize> = board.aside().iter().filter_map(number).collect();
        let open = (0..fiches.len()).filter(|at| !groups.iter().flatten().chain(&aside).any(|other| other == at));
        groups.push(open.collect());
        groups.push(aside);
        Self::from_tiers(fiches.len(), &groups)
    }

    /// How many fiches it is about.
    pub fn fiches(&self) -> usize {
        self.tiers.len()
    }

    /// Whether this fiche lies above that one.
    pub fn is_above(&self, one: usize, other: usize) -> bool {
        match (self.tiers.get(one), self.tiers.get(other)) {
            (Some(one), Some(other)) => one < other,
            _ => false,
        }
    }

    /// For each fiche twice its place, counted from 1. Fiches that tie share the mean of their places, so twice a place
    /// is always a whole number.
    pub fn double_places(&self) -> Vec<u64> {
        let sizes = self.tier_sizes();
        self.tiers
            .iter()
            .map(|tier| {
                let before: u64 = sizes.iter().take(usize::from(*tier)).sum();
                let own = sizes.get(usize::from(*tier)).copied().unwrap_or(1);
                2 * before + own + 1
            })
            .collect()
    }

    /// How many fiches lie in each tier.
    pub fn tier_sizes(&self) -> Vec<u64> {
        let tiers = self.tiers.iter().max().map_or(0, |last| usize::from(*last) + 1);
        let mut sizes = vec![0; tiers];
        for tier in &self.tiers {
            if let Some(size) = sizes.get_mut(usize::from(*tier)) {
                *size += 1;
            }
        }
        sizes
    }
}

/// The same order with numbers from 0 on.
fn without_gaps(tiers: &[u16]) -> Vec<u16> {
    let mut known = tiers.to_vec();
    known.sort_unstable();
    known.dedup();
    tiers
        .iter()
        .map(|tier| known.partition_point(|other| other < tier))
        .map(|at| u16::try_from(at).unwrap_or(u16::MAX))
        .collect()
}
