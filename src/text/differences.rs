//! Where the orders of all differ, and what follows from them.

use crate::domain::Place;
use crate::group::{Concord, Sure};

pub struct Differences {
    pub title: &'static str,
    pub covered: &'static str,
    pub to_group: &'static str,
    /// Kendall's W in hundredths, in words.
    pub concord: fn(Concord) -> &'static str,
    pub concord_number: fn(hundredths: usize) -> String,
    /// There is nothing to compare.
    pub no_concord: fn(orders: usize) -> &'static str,
    pub begin: &'static str,
    pub who: &'static str,
    pub everybody: &'static str,
    pub role: fn(&str) -> String,
    pub picture: &'static str,
    pub picture_hint: &'static str,
    /// Whose dot is whose.
    pub legend: &'static str,
    pub place: fn(Place) -> String,
    pub pairs: &'static str,
    pub pair: fn(above: &str, below: &str, (usize, usize)) -> String,
    pub no_pairs: &'static str,
    pub proposals: &'static str,
    pub proposals_lead: &'static str,
    pub mean_title: &'static str,
    pub mean_text: &'static str,
    pub fewest_title: &'static str,
    pub fewest_text: fn(Option<usize>) -> String,
    pub sure: fn(Sure) -> &'static str,
    pub same: &'static str,
    /// What a proposal puts aside.
    pub aside: fn(&[String]) -> String,
    pub adopt: &'static str,
    pub table: &'static str,
    pub fiche: &'static str,
    pub mean: &'static str,
    pub spread: &'static str,
    pub spread_hint: &'static str,
    pub tenths: fn(usize) -> String,
}
