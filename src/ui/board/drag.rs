//! Dragging a fiche. What goes wrong on the way puts it back where it was: until it is let go over a place,
//! nothing but the drawing has moved.

use super::grab::Grab;
use super::model::{Tap, tap};
use super::table::Table;
use crate::app::App;
use crate::domain::{Dilemma, Event};
use crate::platform::pointer::{self, Point};
use crate::platform::{focus, page};
use leptos::ev::{MouseEvent, PointerEvent};
use leptos::prelude::*;

/// Here a press is for the control.
const CONTROLS: &str = ".fiche__tools, .fiche__moves, .menu";

#[derive(Clone, Copy)]
pub struct Drag {
    app: App,
    table: Table,
    dilemma: &'static Dilemma,
    grab: StoredValue<Grab>,
}

impl Drag {
    pub fn new(app: App, table: Table, dilemma: &'static Dilemma) -> Self {
        // When somebody else's move draws this fiche anew, no pointer holds it any more.
        on_cleanup(move || table.put_down(&dilemma.id));
        Self { app, table, dilemma, grab: StoredValue::new(Grab::Nothing) }
    }

    /// A mouse takes the fiche anywhere but on its controls; a finger or a pen takes the grip, so that the
    /// page still scrolls everywhere else. A palm takes nothing.
    pub fn press(self, event: &PointerEvent) {
        if self.grab() == Grab::Dropped {
            self.grab.set_value(Grab::Nothing);
        }
        let on_control = pointer::began_in(event, CONTROLS);
        let at_the_grip = pointer::is_mouse(event) || pointer::began_in(event, ".fiche__grip");
        let takes = event.button() == 0 && !on_control && at_the_grip && !pointer::is_palm(event);
        if takes && self.grab() == Grab::Nothing {
            self.grab.set_value(Grab::press(event.pointer_id(), Point::of(event)));
        }
    }

    pub fn shift(self, event: &PointerEvent) {
        let (id, to) = (event.pointer_id(), Point::of(event));
        let before = self.grab();
        let grab = before.moved(id, to, page::scroll());
        self.grab.set_value(grab);
        let Some(shift) = grab.shift(to, page::scroll()).filter(|_| grab.is_dragging(id)) else { return };
        if !before.is_dragging(id) {
            if !pointer::capture(event) {
                return self.cancel();
            }
            self.app.let_go();
            self.table.menu.set(None);
            self.table.lift(&self.dilemma.id);
        } else if !self.table.carries(&self.dilemma.id) {
            // Escape or a call ended it while the pointer was still down.
            return self.cancel();
        }
        event.prevent_default();
        pointer::scroll_near_edge(to);
        self.table.carry(&self.dilemma.id, shift, pointer::place_under(to));
    }

    pub fn drop(self, event: &PointerEvent) {
        let fiche = &self.dilemma.id;
        if self.grab().is_dragging(event.pointer_id()) && self.table.carries(fiche) {
            self.grab.set_value(Grab::Dropped);
            if let Some(place) = pointer::place_under(Point::of(event)) {
                self.app.dispatch(Event::FichePlaced { fiche: fiche.clone(), place });
            }
        }
        if self.grab().is_of(event.pointer_id()) {
            self.cancel();
        }
    }

    /// The browser needs the pointer for something else, such as scrolling.
    pub fn interrupt(self, event: &PointerEvent) {
        if self.grab().is_of(event.pointer_id()) {
            self.cancel();
        }
    }

    /// Nothing when the fiche was drawn anew while a pointer held it.
    fn grab(self) -> Grab {
        self.grab.try_get_value().unwrap_or_default()
    }

    fn cancel(self) {
        if self.grab() != Grab::Dropped {
            self.grab.set_value(Grab::Nothing);
        }
        self.table.put_down(&self.dilemma.id);
    }

    /// The browser took the pointer away. A finger is first held by what lies under it; that it lets go
    /// there when the whole fiche is taken up is no reason to stop.
    pub fn lose(self, event: &PointerEvent) {
        if pointer::is_own(event) {
            self.interrupt(event);
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
        if self.grab() == Grab::Dropped {
            self.grab.set_value(Grab::Nothing);
            return;
        }
        let fiche = self.dilemma.id.clone();
        let held = self.app.held.get_untracked().map(|held| held.fiche);
        match self.app.ask(|game| tap(game.table(), held.as_ref(), &fiche)) {
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
