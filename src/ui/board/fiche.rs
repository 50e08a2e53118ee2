//! A fiche on the table: to read, to turn, to take up, to drag.

use super::super::parts::{button, fiche_icon, icon};
use super::super::tag::{Tag, tag};
use super::drag::Drag;
use super::keys;
use super::menu::menu;
use super::moves::moves;
use super::table::{Table, yes};
use crate::app::{App, BoardForm};
use crate::domain::{Dilemma, Event, Side, Wording};
use crate::platform::focus;
use crate::text::NL;
use leptos::ev;
use leptos::prelude::*;

pub fn fiche(app: App, table: Table, dilemma: &'static Dilemma) -> Tag {
    let side = move || app.see(|game| game.open().side_of(&dilemma.id));
    let drag = Drag::new(app, table, dilemma);
    let edge = tag("div")
        .class("fiche__edge")
        .child(tag("span").class("fiche__grip").attr("aria-hidden", true).child(icon("grip")))
        .child(tag("span").class("fiche__number").attr("aria-hidden", true).text(dilemma.number));
    let face_tag = tag("div")
        .class("fiche__face")
        .child(fiche_icon(&dilemma.id, "fiche__icon"))
        .child(tag("h3").class("fiche__title").child(pick(app, drag, dilemma)))
        .show(move || (side(), app.words()), move |(side, words)| face(dilemma.told(*words), *side));
    let is_menu_open = move || table.menu.get().as_ref() == Some(&dilemma.id);
    tag("article")
        .class("fiche")
        .attr("data-fiche", dilemma.id.as_str())
        .attr("data-hue", dilemma.hue())
        .live("data-side", move || side().name())
        .live("data-held", move || yes(is_held(app, dilemma)))
        .live("data-dragged", move || table.is_dragged(&dilemma.id))
        .live("style", move || table.style_of(&dilemma.id))
        .on(ev::pointerdown, move |event| drag.press(&event))
        .on(ev::pointermove, move |event| drag.shift(&event))
        .on(ev::pointerleave, move |event| drag.pull_off(&event))
        .on(ev::pointerup, move |event| drag.drop(&event))
        .on(ev::pointercancel, move |event| drag.interrupt(&event))
        .on(ev::lostpointercapture, move |event| drag.lose(&event))
        .on(ev::mousedown, |event| Drag::stay_still(&event))
        .on(ev::dragstart, |event| event.prevent_default())
        .on(ev::focusout, move |event| {
            if focus::leaves(&event) {
                table.close_menu_of(&dilemma.id);
            }
        })
        .child(edge)
        .child(face_tag)
        .children((app.board_form() == BoardForm::List).then(|| moves(app, dilemma)))
        .child(tools(app, table, dilemma, side, is_menu_open))
        .when(is_menu_open, move || menu(app, table, dilemma))
}

/// The title, as a button that takes the fiche up.
fn pick(app: App, drag: Drag, dilemma: &'static Dilemma) -> Tag {
    let name = move || app.place_of(&dilemma.id).map(|place| (NL.fiche.lies)(&dilemma.title, place));
    button("fiche__pick")
        .attr("dir", "auto")
        .live("aria-pressed", move || is_held(app, dilemma))
        .on(ev::click, move |event| drag.tap(&event))
        .on(ev::keydown, move |event| keys::on_fiche(app, &dilemma.id, &event))
        .live("aria-label", name)
        .text(dilemma.title.as_str())
}

fn tools(
    app: App,
    table: Table,
    dilemma: &'static Dilemma,
    side: impl Fn() -> Side + Copy + 'static,
    is_menu_open: impl Fn() -> bool + Copy + 'static,
) -> Tag {
    let turn_name = move || match side() {
        Side::Front => NL.fiche.turn_to_back,
        Side::Back => NL.fiche.turn_to_front,
    };
    let turn = button("icon-button fiche__turn")
        .live("title", turn_name)
        .live("aria-label", move || (NL.fiche.with)(turn_name(), &dilemma.title))
        .on(ev::click, move |_| app.dispatch(Event::FicheTurned { fiche: dilemma.id.clone() }))
        .child(icon("turn"));
    let more = button("icon-button fiche__more")
        .attr("aria-label", (NL.fiche.more)(&dilemma.title))
        .live("aria-expanded", is_menu_open)
        .on(ev::click, move |_| table.toggle_menu(&dilemma.id))
        .child(icon("more"));
    tag("div").class("fiche__tools").child(turn).child(more)
}

fn face(told: &'static Wording, side: Side) -> Tag {
    match side {
        Side::Front => tag("p").class("fiche__core").attr("dir", "auto").text(told.core.as_str()),
        Side::Back => {
            let one = |text: &'static String| tag("li").attr("dir", "auto").text(text.as_str());
            tag("ul").class("fiche__questions").children(told.back.iter().map(one))
        }
    }
}

fn is_held(app: App, dilemma: &Dilemma) -> bool {
    app.held.get().is_some_and(|held| held.fiche == dilemma.id)
}
