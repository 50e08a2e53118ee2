//! Dragging a fiche. What goes wrong on the way puts it back where it was.

use super::grab::Grab;
use super::model::{Tap, tap};
use super::table::Table;
use crate::app::App;
use crate::domain::{Dilemma, Event};
use crate::platform::pointer::{self, Point};
use crate::platform::{focus, motion, page};
use leptos::ev::{MouseEvent, PointerEvent};
use leptos::prelude::*;

/// Here a press is for the control.
const CONTROLS: &str = ".fiche__tools, .menu";

#[derive(Clone, Copy)]
pub struct Drag {
    app: App,
    table: Table,
    dilemma: &'static Dilemma,
    grab: StoredValue<Grab>,
}

impl Drag {
    pub fn new(app: App, table: Table, dilemma: &'static Dilemma) -> Self {
        Self { app, table, dilemma, grab: StoredValue::new(Grab::Nothing) }
    }

    /// A mouse takes the fiche anywhere but on its controls; a finger takes the grip, so that the
    /// page still scrolls everywhere else.
    pub fn press(self, event: &PointerEvent) {
        if self.grab.get_value() == Grab::Dropped {
            self.grab.set_value(Grab::Nothing);
        }
        let on_control = pointer::began_in(event, CONTROLS);
        let by_touch = event.pointer_type() == "touch";
        let takes = event.button() == 0 && !on_control && (!by_touch || pointer::began_in(event, ".fiche__grip"));
        if takes && self.grab.get_value() == Grab::Nothing {
            self.grab.set_value(Grab::press(event.pointer_id(), Point::of(event)));
        }
    }

    pub fn shift(self, event: &PointerEvent) {
        let (id, to) = (event.pointer_id(), Point::of(event));
        let before = self.grab.get_value();
        let grab = before.moved(id, to, page::scroll());
        self.grab.set_value(grab);
        if !grab.is_dragging(id) {
            return;
        }
        if before.is_dragging(id) && self.table.dragged.get_untracked().is_none() {
            self.cancel(event);
            return;
        }
        if !before.is_dragging(id) {
            if !pointer::capture(event) {
                self.cancel(event);
                return;
            }
            self.app.let_go();
            self.table.menu.set(None);
            self.table.dragged.set(Some(self.dilemma.id.clone()));
        }
        event.prevent_default();
        pointer::scroll_near_edge(to);
        if let Some(shift) = grab.shift(to, page::scroll()) {
            motion::shift(event, shift);
        }
        let over = pointer::place_under(to);
        if self.table.over.get_untracked() != over {
            self.table.over.set(over);
        }
    }

    pub fn drop(self, event: &PointerEvent) {
        // Escape may have ended the drag while the pointer was still down.
        let still = self.table.dragged.get_untracked().is_some();
        let dropped = self.grab.get_value().is_dragging(event.pointer_id()) && still;
        if dropped {
            self.grab.set_value(Grab::Dropped);
            if let Some(place) = pointer::place_under(Point::of(event)) {
                self.app.dispatch(Event::FichePlaced { fiche: self.dilemma.id.clone(), place });
            }
        }
        self.cancel(event);
    }

    pub fn cancel(self, event: &PointerEvent) {
        if self.grab.get_value() != Grab::Dropped {
            self.grab.set_value(Grab::Nothing);
        }
        if self.table.dragged.get_untracked().as_ref() == Some(&self.dilemma.id) {
            self.table.dragged.set(None);
            self.table.over.set(None);
        }
        motion::settle(event);
    }

    /// The browser took the pointer away. A finger is first held by what lies under it; that it lets go
    /// there when the whole fiche is taken up is no reason to stop.
    pub fn lose(self, event: &PointerEvent) {
        if pointer::is_own(event) {
            self.cancel(event);
        }
    }

    /// A press that may become a drag selects no text and does not make the page scroll by itself.
    pub fn stay_still(event: &MouseEvent) {
        if !pointer::began_in(event, CONTROLS) {
            event.prevent_default();
        }
    }

    /// The click that a browser sends after a drag is not a tap.
    pub fn tap(self) {
        if self.grab.get_value() == Grab::Dropped {
            self.grab.set_value(Grab::Nothing);
            return;
        }
        let fiche = self.dilemma.id.clone();
        let held = self.app.held.get_untracked().map(|held| held.fiche);
        match self.app.ask(|game| tap(game.board(), held.as_ref(), &fiche)) {
            Some(Tap::Hold) => {
                focus::on_fiche(&fiche, ".fiche__pick");
                self.app.hold(fiche);
            }
            Some(Tap::LetGo) => self.app.let_go(),
            Some(Tap::Lay(place)) => self.app.lay_held(place),
            None => {}
        }
    }
}
