//! The fiche in the hand: taken up with a tap or a key, waiting for a place.

use super::App;
use crate::domain::{Direction, Event, FicheId, Place};
use crate::platform::focus;
use crate::text::NL;
use leptos::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    pub fiche: FicheId,
    /// How often the keys moved it since it was taken up, so that Escape can put it back.
    moves: usize,
}

impl App {
    pub fn hold(self, fiche: FicheId) {
        if self.ask(|game| game.open().fiche().is_some()) == Some(true) {
            self.dispatch(Event::FichePutDown);
        }
        self.say((NL.say.held)(&self.title_of(&fiche)));
        self.held.set(Some(Held { fiche, moves: 0 }));
    }

    /// Lets go of what is held; it stays where it lies now.
    pub fn let_go(self) {
        if self.held.with_untracked(Option::is_some) {
            self.held.set(None);
        }
    }

    /// Lays the held fiche here.
    pub fn lay_held(self, place: Place) {
        if let Some(held) = self.held.get_untracked() {
            self.held.set(None);
            self.dispatch(Event::FichePlaced { fiche: held.fiche, place });
        }
    }

    /// Moves the held fiche one place; it stays in the hand.
    pub fn move_held(self, toward: Direction) {
        let Some(held) = self.held.get_untracked() else { return };
        let next = self.ask(|game| game.table().neighbour(&held.fiche, toward)).flatten();
        let Some(place) = next else { return self.say((NL.say.no_further)(&self.title_of(&held.fiche))) };
        self.dispatch(Event::FichePlaced { fiche: held.fiche.clone(), place });
        // A move that was refused is none to put back.
        let is_there = self.ask(|game| game.table().place_of(&held.fiche) == Some(place)) == Some(true);
        self.held.set(Some(Held { moves: held.moves + usize::from(is_there), ..held }));
    }

    /// Puts the held fiche back to where it was taken up.
    pub fn put_back(self) {
        let Some(held) = self.held.get_untracked() else { return };
        self.held.set(None);
        for _ in 0..held.moves {
            self.dispatch(Event::Undone);
        }
        focus::on_fiche(&held.fiche, ".fiche__pick");
        if let Some(place) = self.ask(|game| game.table().place_of(&held.fiche)).flatten() {
            self.say((NL.say.put_back)(&self.title_of(&held.fiche), place));
        }
    }

    /// Where this fiche lies; a view that asks is told again when it moves.
    pub fn place_of(self, fiche: &FicheId) -> Option<Place> {
        self.see(|game| game.table().place_of(fiche))
    }
}
