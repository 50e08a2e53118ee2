//! The fiches of the open game: those of the pack, and the white ones.

use super::App;
use crate::content::Deck;
use crate::domain::{Dilemma, FicheId};
use crate::text::NL;
use leptos::prelude::*;

impl App {
    /// The fiches of the open game; those of the pack alone while no game is open.
    pub fn deck(self) -> Deck<'static> {
        self.ask(|game| Deck::of(self.pack, game, NL.white.unnamed)).unwrap_or_else(|| Deck::of_pack(self.pack))
    }

    /// A fiche of the open game, as it is now. When a white one changes, the screen is drawn anew.
    pub fn dilemma(self, fiche: &FicheId) -> Option<&'static Dilemma> {
        self.pack.dilemma(fiche).or_else(|| self.deck().dilemma(fiche).map(|own| self.kept_for_good(own)))
    }

    /// The fiche with this id.
    pub fn dilemma_named(self, id: &str) -> Option<&'static Dilemma> {
        id.parse().ok().and_then(|fiche| self.dilemma(&fiche))
    }

    pub fn title_of(self, fiche: &FicheId) -> String {
        self.deck().title(fiche)
    }

    /// The fiches of the game by their numbers, wherever they lie.
    pub fn fiches_in_order(self) -> Vec<FicheId> {
        self.deck().fiches()
    }

    /// What stood on a white fiche stays for as long as the page, as the pack does: views hold on to it.
    fn kept_for_good(self, own: &Dilemma) -> &'static Dilemma {
        let known = self.whites.with_value(|whites| whites.iter().find(|known| **known == own).copied());
        known.unwrap_or_else(|| {
            let kept: &'static Dilemma = Box::leak(Box::new(own.clone()));
            self.whites.update_value(|whites| whites.push(kept));
            kept
        })
    }
}
