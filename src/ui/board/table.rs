//! What the parts of the board share while it is on the screen: nothing of this is kept.

use crate::domain::{FicheId, Place};
use leptos::prelude::*;

#[derive(Clone, Copy)]
pub struct Table {
    /// The fiche of which the menu is open.
    pub menu: RwSignal<Option<FicheId>>,
    /// The fiche that is being dragged.
    pub dragged: RwSignal<Option<FicheId>>,
    /// The place that it is over.
    pub over: RwSignal<Option<Place>>,
}

impl Table {
    pub fn new() -> Self {
        Self { menu: RwSignal::new(None), dragged: RwSignal::new(None), over: RwSignal::new(None) }
    }

    /// Opens the menu of this fiche, or closes it.
    pub fn toggle_menu(self, fiche: &FicheId) {
        let is_open = self.menu.get_untracked().as_ref() == Some(fiche);
        self.menu.set((!is_open).then(|| fiche.clone()));
    }

    /// `yes` while a fiche is dragged over this place.
    pub fn is_over(self, place: Place) -> impl Fn() -> &'static str + Copy {
        move || if self.over.get() == Some(place) { "yes" } else { "no" }
    }
}
