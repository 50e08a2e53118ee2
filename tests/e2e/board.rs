//! The board as it lies on the screen.

use serde::Deserialize;

/// Where every fiche lies. Two ways of laying that give the same board are equal here.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Board {
    /// From the top.
    pub stack: Vec<String>,
    /// Place 1 first; what several fiches on one place would be, is seen too.
    pub places: Vec<Vec<String>>,
    pub aside: Vec<String>,
}

impl Board {
    /// Reads a [`Board`] from the page.
    pub(crate) const SCRIPT: &str = "
        const fiches = place => [...document.querySelectorAll(`[data-place='${place}'] [data-fiche]`)]
            .map(fiche => fiche.dataset.fiche);
        const ranks = [...document.querySelectorAll('.place')].map(place => place.dataset.place);
        return { stack: fiches('stack'), places: ranks.map(fiches), aside: fiches('aside') };";

    /// The laid fiches, the most important first.
    pub fn ranking(&self) -> Vec<&str> {
        self.places.iter().flatten().map(String::as_str).collect()
    }

    /// All fiches, sorted, to see that none is lost or doubled.
    pub fn all(&self) -> Vec<&str> {
        let everywhere = self.stack.iter().chain(self.places.iter().flatten()).chain(&self.aside);
        let mut all: Vec<&str> = everywhere.map(String::as_str).collect();
        all.sort_unstable();
        all
    }
}
