//! The fiches of one game: those of the pack, and the white ones that the group wrote itself.

use super::Pack;
use crate::domain::{Dilemma, FicheId, Game};

pub struct Deck<'a> {
    pub pack: &'a Pack,
    own: Vec<Dilemma>,
}

impl<'a> Deck<'a> {
    /// `unnamed` is what an end of a spectrum is called when the group gave it no name.
    pub fn of(pack: &'a Pack, game: &Game, unnamed: [&str; 2]) -> Self {
        let numbers = pack.dilemmas.len() + 1..;
        let own = numbers.zip(game.whites()).map(|(number, white)| white.dilemma(number, unnamed)).collect();
        Self { pack, own }
    }

    /// Without any white fiche.
    pub fn of_pack(pack: &'a Pack) -> Self {
        Self { pack, own: Vec::new() }
    }

    /// All fiches by their numbers.
    pub fn fiches(&self) -> Vec<FicheId> {
        let own = self.own.iter().map(|dilemma| dilemma.id.clone());
        self.pack.fiches().into_iter().chain(own).collect()
    }

    pub fn dilemma(&self, fiche: &FicheId) -> Option<&Dilemma> {
        self.pack.dilemma(fiche).or_else(|| self.own.iter().find(|dilemma| dilemma.id == *fiche))
    }

    /// Its title, or its id where it is not in the game.
    pub fn title(&self, fiche: &FicheId) -> String {
        self.dilemma(fiche).map_or_else(|| fiche.to_string(), |dilemma| dilemma.title.clone())
    }
}
