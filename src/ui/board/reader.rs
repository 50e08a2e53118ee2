//! A fiche that is held up for all to read, one after another; from here it can be laid at once.

use super::super::parts::{Face, big_fiche, button, icon, icon_button, silent_when_gone, with_aloud};
use super::super::preferences::plain_switch;
use super::super::tag::{Tag, tag};
use super::hand;
use super::model::{beside, reading_order};
use crate::app::App;
use crate::domain::{Dilemma, Event, FicheId, Open, Place, Side};
use crate::platform::dialog;
use crate::text::NL;
use leptos::ev;

/// The side that shows.
const READ_ALOUD: &str = ".reader .big-fiche";

pub fn with_reader(parent: Tag, app: App) -> Tag {
    let reader = Reader { app };
    parent.when(move || reader.reading().is_some(), move || reader.dialog())
}

/// The dialog stays while the fiche in it changes, so that its buttons keep the focus.
#[derive(Clone, Copy)]
struct Reader {
    app: App,
}

impl Reader {
    /// What is held up, and which side of it; a view that asks is told again.
    fn reading(self) -> Option<(&'static Dilemma, Side)> {
        let (fiche, side) = self.app.see(|game| match game.open() {
            Open::Reading(fiche, side) => Some((fiche.clone(), *side)),
            Open::Nothing | Open::Turned(_) => None,
        })?;
        Some((self.app.dilemma(&fiche)?, side))
    }

    fn dilemma(self) -> Option<&'static Dilemma> {
        self.reading().map(|(dilemma, _)| dilemma)
    }

    fn order(self) -> Vec<FicheId> {
        self.app.see(|game| reading_order(game.table()))
    }

    fn hold_up(self, fiche: FicheId, side: Side) {
        self.app.dispatch(Event::FicheHeldUp { fiche, side });
    }

    fn go(self, step: isize) {
        let next = self.dilemma().and_then(|dilemma| beside(&self.order(), &dilemma.id, step));
        if let Some(fiche) = next {
            self.hold_up(fiche, Side::Front);
        }
    }

    fn turn(self) {
        if let Some((dilemma, side)) = self.reading() {
            self.hold_up(dilemma.id.clone(), side.other());
        }
    }

    /// Lays the fiche and holds up the next one of the stack.
    fn lay(self, place: Place) {
        let Some(dilemma) = self.dilemma() else { return };
        let order = self.order();
        self.app.dispatch(Event::FichePlaced { fiche: dilemma.id.clone(), place });
        let still_there = self.app.ask(|game| game.table().stack().to_vec()).unwrap_or_default();
        let mut next = (1..).map(|step| beside(&order, &dilemma.id, step)).take(order.len()).flatten();
        if let Some(fiche) = next.find(|fiche| still_there.contains(fiche) && *fiche != dilemma.id) {
            self.hold_up(fiche, Side::Front);
        }
    }

    fn count(self) -> Option<String> {
        let (dilemma, order) = (self.dilemma()?, self.order());
        let at = order.iter().position(|fiche| *fiche == dilemma.id).map_or(0, |at| at + 1);
        Some((NL.reader.count)(at, order.len()))
    }

    fn dialog(self) -> Tag {
        let put_down = move || self.app.dispatch(Event::FichePutDown);
        let shown = move || self.reading().map(|(dilemma, side)| (dilemma.number, side));
        let fiche = move |_: &Option<(usize, Side)>| {
            silent_when_gone(self.app, READ_ALOUD);
            self.reading().map(|(dilemma, side)| big_fiche(self.app, dilemma, side, Face::Heading))
        };
        let count = tag("p").class("reader__count").live_text(move || self.count());
        let head = tag("header").class("reader__head").child(count);
        let head = with_aloud(head, self.app, READ_ALOUD, NL.aloud.read)
            .children(plain_switch(self.app))
            .child(icon_button("close", NL.reader.close, put_down));
        let lies = move || self.app.place_of(&self.dilemma()?.id);
        let lay = tag("div").class("reader__lay").child(tag("p").text(NL.reader.lay)).child(hand::places(
            self.app,
            move |place| self.lay(place),
            lies,
        ));
        let dialog = tag("dialog")
            .class("reader")
            .live("aria-label", move || self.dilemma().map(|dilemma| dilemma.title.as_str()))
            .live("data-hue", move || self.dilemma().map(|dilemma| dilemma.hue()))
            .on(ev::Custom::new("cancel"), move |event: ev::Event| {
                event.prevent_default();
                put_down();
            })
            .child(head)
            .child(tag("div").class("reader__fiche").show(shown, fiche))
            .child(lay)
            .child(self.foot());
        dialog::open(dialog.element(), ".onward .button");
        dialog
    }

    fn foot(self) -> Tag {
        let words = &NL.reader;
        let turn_words = move || match self.reading() {
            Some((_, Side::Back)) => words.turn_to_front,
            _ => words.turn_to_back,
        };
        let previous = button("button button--quiet")
            .on(ev::click, move |_| self.go(-1))
            .child(icon("left"))
            .child(tag("span").text(words.previous));
        let turn = button("button button--primary")
            .attr("autofocus", "")
            .pressed_once()
            .on(ev::click, move |_| self.turn())
            .child(icon("turn"))
            .child(tag("span").live_text(turn_words));
        let next = button("button button--quiet")
            .on(ev::click, move |_| self.go(1))
            .child(tag("span").text(words.next))
            .child(icon("right"));
        tag("footer").class("reader__foot").child(previous).child(turn).child(next)
    }
}
