//! The board: a stack, a route of places, and a place aside. Dragging, tapping, the keys and the menu
//! all send the same events.

mod drag;
mod fiche;
mod forward;
mod grab;
mod hand;
mod keys;
mod menu;
mod model;
mod piles;
mod place;
mod reader;
mod table;

use super::parts::screen;
use super::tag::{Tag, tag};
use crate::app::App;
use crate::content::Pack;
use crate::domain::{FicheId, Place, Rank};
use crate::platform::listen;
use crate::text::NL;
use leptos::ev;
use leptos::prelude::*;
use table::Table;

pub fn board(app: App) -> Tag {
    let table = Table::new();
    listen::on_window(ev::keydown, move |event| keys::on_table(app, table, &event));
    listen::on_window(ev::pointerdown, move |event| menu::close_from_outside(table, &event));
    let holding = move || if app.held.get().is_some() { "yes" } else { "no" };
    let table_tag = tag("div")
        .class("table")
        .live("data-holding", holding)
        .child(piles::stack(app, table))
        .child(sheet(app, table))
        .child(piles::aside(app, table));
    let screen = screen("screen screen--board").child(table_tag);
    reader::with_reader(forward::with_forward(hand::with_hand(screen, app), app), app)
}

/// The printed sheet: the route with its places.
fn sheet(app: App, table: Table) -> Tag {
    let words = &NL.board;
    let how = tag("div")
        .class("board__how")
        .child(tag("h2").text(words.how))
        .child(tag("ol").children(words.how_steps.map(|step| tag("li").text(step))));
    let places = tag("ol")
        .class("board__places")
        .attr("aria-label", words.route)
        .children(ranks(app).into_iter().map(|rank| place::place(app, table, rank)));
    tag("section")
        .class("board")
        .attr("aria-labelledby", "board-title")
        .child(tag("h1").class("board__title").attr("id", "board-title").attr("tabindex", "-1").text(words.title))
        .child(tag("div").class("board__route").attr("aria-hidden", true).html(ROUTE))
        .child(tag("p").class("board__most").text(words.most))
        .child(tag("p").class("board__least").text(words.least))
        .child(how)
        .child(places)
}

/// The drawn route, for a wide screen and for a tall one.
const ROUTE: &str = concat!(include_str!("board-wide.svg"), include_str!("board-tall.svg"));

fn ranks(app: App) -> Vec<Rank> {
    app.ask(|game| game.board().ranks().collect()).unwrap_or_default()
}

/// Every spot where a fiche can be laid.
fn places(app: App) -> impl Iterator<Item = Place> {
    ranks(app).into_iter().map(Place::Rank).chain([Place::Aside, Place::Stack])
}

/// The title of a fiche; its id for a fiche that the pack does not know.
fn title(pack: &'static Pack, fiche: &FicheId) -> String {
    pack.dilemma(fiche).map_or_else(|| fiche.to_string(), |dilemma| dilemma.title.clone())
}
