//! What the parts of the board share while it is on the screen: nothing of this is kept.

use super::touches::Touches;
use crate::domain::{FicheId, Place};
use crate::platform::pointer::Point;
use leptos::prelude::*;

#[derive(Clone, Copy)]
pub struct Table {
    /// The fiche of which the menu is open.
    pub menu: RwSignal<Option<FicheId>>,
    /// The white fiche that somebody writes on.
    pub writing: RwSignal<Option<FicheId>>,
    /// The fiches that are being dragged: one for each hand at the table.
    in_air: RwSignal<Vec<InAir>>,
    /// What touches the screen now.
    pub touches: StoredValue<Touches>,
}

/// A fiche that follows a pointer. Where it lies does not change before it is let go over a place.
#[derive(Clone, Debug, PartialEq)]
struct InAir {
    fiche: FicheId,
    /// How far from where it lies.
    shift: Point,
    over: Option<Place>,
}

impl Table {
    pub fn new() -> Self {
        Self {
            menu: RwSignal::new(None),
            writing: RwSignal::new(None),
            in_air: RwSignal::new(Vec::new()),
            touches: StoredValue::new(Touches::default()),
        }
    }

    /// Opens the menu of this fiche, or closes it.
    pub fn toggle_menu(self, fiche: &FicheId) {
        let is_open = self.menu.get_untracked().as_ref() == Some(fiche);
        self.menu.set((!is_open).then(|| fiche.clone()));
    }

    pub fn lift(self, fiche: &FicheId) {
        self.in_air.update(|air| air.push(InAir { fiche: fiche.clone(), shift: Point::default(), over: None }));
    }

    /// A fiche in the air follows its pointer. Nothing is told when it hangs there already.
    pub fn carry(self, fiche: &FicheId, shift: Point, over: Option<Place>) {
        self.in_air.maybe_update(|air| {
            let Some(piece) = air.iter_mut().find(|piece| piece.fiche == *fiche) else { return false };
            let now = InAir { fiche: fiche.clone(), shift, over };
            let before = std::mem::replace(piece, now);
            *piece != before
        });
    }

    /// The fiche lies where it belongs again.
    pub fn put_down(self, fiche: &FicheId) {
        // The table may have been cleared already.
        if self.in_air.try_with_untracked(|air| has(air, fiche)) == Some(true) {
            self.in_air.update(|air| air.retain(|piece| piece.fiche != *fiche));
        }
    }

    /// Every fiche lies where it belongs again; true when one of them did not.
    pub fn put_all_down(self) -> bool {
        let any = self.in_air.with_untracked(|air| !air.is_empty());
        if any {
            self.in_air.set(Vec::new());
        }
        any
    }

    /// Whether this fiche is being dragged, asked once.
    pub fn carries(self, fiche: &FicheId) -> bool {
        self.in_air.with_untracked(|air| has(air, fiche))
    }

    /// Where to draw a fiche that is being dragged, as a style; a view that asks is told again.
    pub fn style_of(self, fiche: &FicheId) -> Option<String> {
        let shift = self.in_air.with(|air| air.iter().find(|piece| piece.fiche == *fiche).map(|piece| piece.shift))?;
        // Whole pixels: a finger is no finer, and the program can leave the printing of fractions out.
        Some(format!("translate:{}px {}px", shift.x as i32, shift.y as i32))
    }

    /// `yes` while a fiche is dragged; a view that asks is told again.
    pub fn is_dragged(self, fiche: &FicheId) -> &'static str {
        yes(self.in_air.with(|air| has(air, fiche)))
    }

    /// Closes the menu of this fiche, if it is open.
    pub fn close_menu_of(self, fiche: &FicheId) {
        if self.menu.get_untracked().as_ref() == Some(fiche) {
            self.menu.set(None);
        }
    }

    /// `yes` while a fiche is dragged over this place.
    pub fn is_over(self, place: Place) -> impl Fn() -> &'static str + Copy {
        move || yes(self.in_air.with(|air| air.iter().any(|piece| piece.over == Some(place))))
    }
}

fn has(air: &[InAir], fiche: &FicheId) -> bool {
    air.iter().any(|piece| piece.fiche == *fiche)
}

pub fn yes(is: bool) -> &'static str {
    if is { "yes" } else { "no" }
}
