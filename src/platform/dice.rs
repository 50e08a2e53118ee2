//! Chance: fresh ids, fresh seeds, and the shuffle that a seed gives.

use crate::domain::{FicheId, GameId, ParticipantId};
use rand::rngs::{SysRng, Xoshiro256PlusPlus};
use rand::seq::{IndexedRandom, SliceRandom};
use rand::{RngExt, SeedableRng, TryRng};

/// A number that decides a shuffle: the same seed gives the same order on every machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seed(pub u64);

/// A seed that nobody can guess; from the clock where the browser gives no chance.
pub fn seed() -> Seed {
    Seed(SysRng.try_next_u64().unwrap_or_else(|_| super::clock::now().0))
}

/// The fiches in the order that this seed gives.
pub fn shuffled(mut fiches: Vec<FicheId>, seed: Seed) -> Vec<FicheId> {
    fiches.shuffle(&mut Xoshiro256PlusPlus::seed_from_u64(seed.0));
    fiches
}

/// One of these people.
pub fn drawn(people: &[ParticipantId], seed: Seed) -> Option<ParticipantId> {
    people.choose(&mut Xoshiro256PlusPlus::seed_from_u64(seed.0)).copied()
}

/// An id of eight letters and digits that cannot be mistaken for each other.
pub fn game_id(seed: Seed) -> GameId {
    const LETTERS: &[u8; 30] = b"23456789abcdefghjkmnpqrstvwxyz";
    let mut chance = Xoshiro256PlusPlus::seed_from_u64(seed.0);
    loop {
        let text: String = (0..8).map(|_| char::from(LETTERS[chance.random_range(0..LETTERS.len())])).collect();
        if let Ok(id) = text.parse() {
            return id;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_the_same_order_on_every_machine() {
        let fiches = ["a", "b", "c", "d", "e", "f"].map(|id| id.parse().expect("an id"));
        let order: Vec<String> = shuffled(fiches.to_vec(), Seed(2020)).iter().map(ToString::to_string).collect();
        assert_eq!(order.concat(), "badfec");
        assert_eq!(game_id(Seed(1)).as_str().len(), 8);
        assert_ne!(game_id(Seed(1)), game_id(Seed(2)));
    }
}
