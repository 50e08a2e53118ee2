//! The buttons of a fiche in the list: one place up, one place down, or onto the board.

use super::super::parts::{button, icon};
use super::super::tag::{Tag, tag};
use crate::app::App;
use crate::domain::{Dilemma, Direction, Event, Place};
use crate::platform::focus;
use crate::text::NL;
use leptos::ev;

pub fn moves(app: App, dilemma: &'static Dilemma) -> Tag {
    let is_laid = move || matches!(app.place_of(&dilemma.id), Some(Place::Rank(_)));
    tag("div")
        .class("fiche__moves")
        .when(is_laid, move || step(app, dilemma, Direction::Up))
        .when(is_laid, move || step(app, dilemma, Direction::Down))
        .when(move || !is_laid(), move || onto_the_board(app, dilemma))
}

/// One place up or down; out of use at the end of the route, where the focus can still stand on it.
fn step(app: App, dilemma: &'static Dilemma, toward: Direction) -> Tag {
    let (class, sign) = match toward {
        Direction::Up => ("fiche__up", "up"),
        Direction::Down => ("fiche__down", "down"),
    };
    let words = (NL.fiche.step)(toward);
    let next = move || app.see(|game| game.table().neighbour(&dilemma.id, toward));
    let go = move |_| {
        if let Some(place) = app.ask(|game| game.table().neighbour(&dilemma.id, toward)).flatten() {
            lay(app, dilemma, place, class);
        }
    };
    button(&["button fiche__move ", class].concat())
        .attr("aria-label", (NL.fiche.with)(words, &dilemma.title))
        .live("aria-disabled", move || next().is_none().then_some("true"))
        .on(ev::click, go)
        .child(icon(sign))
        .child(tag("span").text(words))
}

/// From the stack or from aside to the first free place.
fn onto_the_board(app: App, dilemma: &'static Dilemma) -> Tag {
    let free = move || app.see(|game| game.table().first_free()).map(Place::Rank);
    let words = move || free().map(NL.board.lay_at);
    let go = move |_| {
        if let Some(place) = free() {
            lay(app, dilemma, place, "fiche__up");
        }
    };
    button("button fiche__move fiche__onto")
        .live("aria-label", move || words().map(|words| (NL.fiche.with)(&words, &dilemma.title)))
        .on(ev::click, go)
        .child(tag("span").live_text(words))
}

/// The fiche is drawn anew where it comes to lie; the button that was pressed keeps the focus there.
fn lay(app: App, dilemma: &'static Dilemma, place: Place, button: &str) {
    app.let_go();
    app.dispatch(Event::FichePlaced { fiche: dilemma.id.clone(), place });
    focus::on_fiche(&dilemma.id, &[".", button].concat());
}
