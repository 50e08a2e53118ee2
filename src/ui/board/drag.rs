//! Dragging a fiche. What goes wrong on the way puts it back where it was: until it is let go over a place,
//! nothing but the drawing has moved.

use super::grab::Grab;
use super::model::{Tap, tap};
use super::table::Table;
use super::touches::GRIP;
use crate::app::App;
use crate::domain::{Dilemma, Event};
use crate::platform::frames::Frames;
use crate::platform::pointer::{self, Contact, Point};
use crate::platform::{dialog, focus, inside, page};
use leptos::ev::{MouseEvent, PointerEvent};
use leptos::prelude::*;
use std::ops::ControlFlow;
use std::time::Duration;

/// Here a press is for the control.
const CONTROLS: &str = ".fiche__tools, .fiche__moves, .menu";

#[derive(Clone, Copy)]
pub struct Drag {
    app: App,
    table: Table,
    dilemma: &'static Dilemma,
    grab: StoredValue<Grab>,
    frames: StoredValue<Frames, LocalStorage>,
}

impl Drag {
    pub fn new(app: App, table: Table, dilemma: &'static Dilemma) -> Self {
        // When somebody else's move draws this fiche anew, no pointer holds it any more.
        on_cleanup(move || table.put_down(&dilemma.id));
        let (grab, frames) = (StoredValue::new(Grab::Nothing), StoredValue::new_local(Frames::default()));
        Self { app, table, dilemma, grab, frames }
    }

    /// A mouse takes the fiche anywhere but on its controls; a finger or a pen takes the grip, so that the
    /// page still scrolls everywhere else.
    pub fn press(self, event: &PointerEvent) {
        if self.grab().is_past(event.pointer_id(), event.is_primary()) {
            self.cancel();
            self.grab.set_value(Grab::Nothing);
        }
        let on_control = pointer::began_in(event, CONTROLS);
        let at_the_grip = pointer::is_mouse(event) || pointer::began_in(event, GRIP);
        let takes = event.button() == 0 && !on_control && at_the_grip && self.grab() == Grab::Nothing;
        if let Some(lies) = takes.then(|| pointer::where_lies(&self.dilemma.id)).flatten() {
            self.grab.set_value(Grab::press(Contact::of(event), lies));
        }
    }

    pub fn shift(self, event: &PointerEvent) {
        self.become_dragged(event, self.grab().moved(Contact::of(event)));
    }

    /// The pointer went off the fiche before it had gone far enough for a drag, as a quick hand at the rim does.
    pub fn pull_off(self, event: &PointerEvent) {
        self.become_dragged(event, self.grab().pulled_off(Contact::of(event)));
    }

    fn become_dragged(self, event: &PointerEvent, grab: Grab) {
        let (id, before) = (event.pointer_id(), self.grab());
        if !before.is_of(id) {
            return;
        }
        if !pointer::is_down(event) {
            // It was let go where the browser did not tell, such as outside the window.
            return self.cancel();
        }
        self.grab.set_value(grab);
        if !grab.is_dragging(id) {
            return;
        }
        if !before.is_dragging(id) {
            if self.table.touches.with_value(|all| all.is_of_a_palm(Contact::of(event))) || !pointer::capture(event) {
                return self.cancel();
            }
            self.begin();
        } else if !self.table.carries(&self.dilemma.id) {
            // Escape or a call ended it while the pointer was still down.
            return self.cancel();
        }
        event.prevent_default();
        self.hang();
    }

    fn begin(self) {
        self.app.let_go();
        self.table.menu.set(None);
        self.table.lift(&self.dilemma.id);
        self.frames.update_value(|frames| frames.each(move |passed| self.follow(passed)));
    }

    /// Before each drawing: the page may have been scrolled or turned, or it grew, and near an edge it scrolls by itself.
    fn follow(self, passed: Duration) -> ControlFlow<()> {
        let grab = self.grab();
        let Some((grab, down)) = inside::sight().and_then(|sight| grab.waited(sight, passed)) else {
            return ControlFlow::Break(());
        };
        if !self.table.carries(&self.dilemma.id) || dialog::is_open() {
            self.cancel();
            return ControlFlow::Break(());
        }
        self.grab.set_value(grab);
        if down != 0.0 {
            page::scroll_by(down);
        }
        self.hang();
        ControlFlow::Continue(())
    }

    /// Draws the fiche in the hand.
    fn hang(self) {
        let hangs = pointer::where_lies(&self.dilemma.id).and_then(|lies| self.grab().hangs(lies));
        if let Some((hand, shift)) = hangs {
            self.table.carry(&self.dilemma.id, shift, pointer::place_under(hand));
        }
    }

    pub fn drop(self, event: &PointerEvent) {
        let (id, fiche) = (event.pointer_id(), &self.dilemma.id);
        if !self.grab().is_of(id) {
            return;
        }
        if self.grab().is_dragging(id)
            && self.table.carries(fiche)
            && let Some(place) = pointer::place_under(Point::of(event))
        {
            self.app.dispatch(Event::FichePlaced { fiche: fiche.clone(), place });
        }
        self.cancel();
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

    /// The fiche lies where it belongs. It may have been drawn anew by now.
    fn cancel(self) {
        self.grab.set_value(self.grab().ended());
        self.frames.update_value(Frames::end);
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

    /// The click that a browser sends after a drag is not a tap. A click of the keys never is one of those.
    pub fn tap(self, event: &MouseEvent) {
        if self.grab() == Grab::Dropped {
            self.grab.set_value(Grab::Nothing);
            if pointer::has_clicked(event) {
                return;
            }
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
