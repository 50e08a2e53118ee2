//! The order of the mean places.

use super::Profile;

/// The fiches by their mean place, the highest first. Fiches with the same mean stand in one group.
///
/// J.-C. de Borda, "Mémoire sur les élections au scrutin", Histoire de l'Académie Royale des Sciences, 1781. He gave
/// points for places; with ties that share the mean of their places, the sum of the places gives the same order.
/// Without rankings all fiches tie.
pub fn borda(profile: &Profile) -> Vec<Vec<usize>> {
    let mut order: Vec<usize> = (0..profile.fiches()).collect();
    order.sort_by_key(|fiche| profile.double_sum(*fiche));
    order.chunk_by(|one, other| profile.double_sum(*one) == profile.double_sum(*other)).map(<[usize]>::to_vec).collect()
}
