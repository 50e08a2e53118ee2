//! The order with the fewest disagreements.

use super::{Profile, Sure, borda};

/// The largest number of fiches for which [`kemeny()`] looks at every order.
pub const EXACT_UP_TO: usize = 14;

/// A proposal, with what it costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kemeny {
    /// The most important fiche first.
    pub order: Vec<usize>,
    /// The sum over all pairs of fiches of the people who lay the two the other way round. Who lets a pair tie,
    /// disagrees with no order of it.
    pub disagreements: u64,
    pub sure: Sure,
}

/// The order with the fewest disagreements; of several, the one that is nearest to the mean places, and then the one
/// that keeps the fiches in the order of the game.
///
/// J. G. Kemeny, "Mathematics without numbers", Daedalus 88(4), 1959. Exact up to [`EXACT_UP_TO`] fiches, by dynamic
/// programming over the sets of fiches that lie above (M. Held and R. M. Karp, "A dynamic programming approach to
/// sequencing problems", Journal of SIAM 10(1), 1962): `n² · 2ⁿ` steps. Beyond that the order of the mean places, in
/// which one fiche at a time is moved to where it costs least, until no move helps (local Kemenization, after C. Dwork
/// and others, "Rank aggregation methods for the Web", WWW10, 2001).
pub fn kemeny(profile: &Profile) -> Kemeny {
    if profile.fiches() <= EXACT_UP_TO { exact(profile) } else { nearby(profile) }
}

/// What is compared: disagreements first, then how far it is from the mean places.
type Cost = (u64, u64);

/// What it costs to lay `above` above `below`.
fn cost_of_pair(profile: &Profile, above: usize, below: usize) -> Cost {
    (profile.above(below, above), u64::from(profile.double_sum(below) < profile.double_sum(above)))
}

fn plus(one: Cost, other: Cost) -> Cost {
    (one.0 + other.0, one.1 + other.1)
}

fn exact(profile: &Profile) -> Kemeny {
    let fiches = profile.fiches();
    let sets = 1_usize << fiches;
    /// The best way to lay these fiches, and nothing else, at the top.
    #[derive(Clone, Copy)]
    struct Best {
        cost: Cost,
        /// The lowest of them.
        last: usize,
        /// How many orders have as few disagreements.
        ways: u64,
    }
    let mut best = vec![Best { cost: (0, 0), last: 0, ways: 1 }; sets];
    for set in 1..sets {
        let mut found: Option<Best> = None;
        for last in (0..fiches).filter(|fiche| set & (1 << fiche) != 0) {
            let rest = set & !(1 << last);
            let others = (0..fiches).filter(|fiche| rest & (1 << fiche) != 0);
            let added = others.map(|other| cost_of_pair(profile, other, last)).fold((0, 0), plus);
            let before = best[rest];
            let cost = plus(before.cost, added);
            found = Some(match found {
                None => Best { cost, last, ways: before.ways },
                Some(other) => {
                    let ways = match cost.0.cmp(&other.cost.0) {
                        std::cmp::Ordering::Less => before.ways,
                        std::cmp::Ordering::Equal => before.ways.saturating_add(other.ways),
                        std::cmp::Ordering::Greater => other.ways,
                    };
                    // The later fiche of the game lies lower when all else is equal.
                    if cost <= other.cost { Best { cost, last, ways } } else { Best { ways, ..other } }
                }
            });
        }
        if let Some(found) = found {
            best[set] = found;
        }
    }
    let mut order = Vec::with_capacity(fiches);
    let mut set = sets - 1;
    while set != 0 {
        let last = best[set].last;
        order.push(last);
        set &= !(1 << last);
    }
    order.reverse();
    let whole = best[sets - 1];
    let sure = if whole.ways > 1 { Sure::HasEquals } else { Sure::Only };
    Kemeny { order, disagreements: whole.cost.0, sure }
}

fn nearby(profile: &Profile) -> Kemeny {
    let mut order: Vec<usize> = borda(profile).into_iter().flatten().collect();
    while improve(profile, &mut order) {}
    let pairs =
        order.iter().enumerate().flat_map(|(at, above)| order[at + 1..].iter().map(move |below| (*above, *below)));
    let disagreements = pairs.map(|(above, below)| cost_of_pair(profile, above, below).0).sum();
    Kemeny { order, disagreements, sure: Sure::Nearby }
}

/// Moves each fiche in turn to the place where it costs least; true when that helped.
fn improve(profile: &Profile, order: &mut Vec<usize>) -> bool {
    let mut helped = false;
    for fiche in order.clone() {
        let Some(from) = order.iter().position(|other| *other == fiche) else { continue };
        let mut best = (0_i64, from);
        // Passing a neighbour turns one pair round.
        for step in [-1_i64, 1] {
            let mut gain = 0_i64;
            let mut at = from;
            while let Some(next) = at.checked_add_signed(step as isize).filter(|next| *next < order.len()) {
                let other = order[next];
                let (up, down) = if step < 0 { (fiche, other) } else { (other, fiche) };
                gain += profile.above(up, down) as i64 - profile.above(down, up) as i64;
                at = next;
                if gain > best.0 {
                    best = (gain, at);
                }
            }
        }
        if best.0 > 0 {
            order.remove(from);
            order.insert(best.1, fiche);
            helped = true;
        }
    }
    helped
}
