//! How much people agree.

use super::Profile;

/// Kendall's coefficient of concordance, from 0 (no agreement) to 1 (everybody the same), corrected for ties.
/// `None` where it says nothing: with fewer than two people or two fiches, or when everybody lets everything tie.
///
/// M. G. Kendall and B. Babington Smith, "The problem of m rankings", The Annals of Mathematical Statistics 10(3), 1939.
/// With `m` people, `n` fiches, `S` the sum of the squared deviations of the sums of places, and `T` the sum of
/// `t³ - t` over all ties of `t` fiches: `W = 12 S / (m² (n³ - n) - m T)`.
pub fn kendall_w(profile: &Profile) -> Option<f64> {
    let (people, fiches) = (u128::from(profile.people()), profile.fiches() as u128);
    if people < 2 || fiches < 2 {
        return None;
    }
    // Everything is doubled once, so that all of it stays whole: with twice the places, S is four times as large.
    let mean = u128::from(profile.double_total()) * people;
    let four_s_n_squared: u128 = (0..profile.fiches())
        .map(|fiche| u128::from(profile.double_sum(fiche)) * fiches)
        .map(|sum| sum.abs_diff(mean).pow(2))
        .sum();
    let below = people * people * (fiches.pow(3) - fiches) - people * u128::from(profile.ties());
    (below > 0).then(|| 3.0 * four_s_n_squared as f64 / (fiches * fiches) as f64 / below as f64)
}

/// Kendall's W in a word.
///
/// The bounds are those of R. C. Schmidt, "Managing Delphi surveys using nonparametric statistical techniques",
/// Decision Sciences 28(3), 1997: 0.1 very weak, 0.3 weak, 0.5 moderate, 0.7 strong, 0.9 unusually strong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Concord {
    VeryWeak,
    Weak,
    Moderate,
    Strong,
    VeryStrong,
}

impl Concord {
    /// The word whose bound is nearest.
    pub fn of(w: f64) -> Self {
        match w {
            w if w < 0.2 => Self::VeryWeak,
            w if w < 0.4 => Self::Weak,
            w if w < 0.6 => Self::Moderate,
            w if w < 0.8 => Self::Strong,
            _ => Self::VeryStrong,
        }
    }
}
