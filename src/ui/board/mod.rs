//! The board, as a sheet or as a list: a stack, a route of places, and a place aside. Dragging, tapping, the keys and the menu
//! all send the same events.

mod code;
mod drag;
mod edge;
mod fiche;
mod forward;
mod grab;
mod hand;
mod hold;
mod keys;
mod list;
mod menu;
mod model;
mod moves;
mod piles;
mod place;
mod reader;
mod table;
mod touches;
mod turn;
mod white;

use super::parts::screen;
use super::tag::{Tag, tag};
use crate::app::{App, BoardForm};
use crate::domain::{Game, Place, Rank};
use crate::platform::{listen, paper, pointer};
use crate::text::NL;
use leptos::ev::{self, PointerEvent};
use leptos::prelude::*;
use table::Table;

pub fn board(app: App) -> Tag {
    let table = Table::new();
    listen::on_window(ev::keydown, move |event| keys::on_table(app, table, &event));
    listen::on_window(ev::pointerdown, move |event| menu::close_from_outside(table, &event));
    listen::on_window(ev::pointerdown, move |event| {
        if pointer::is_touch(&event) {
            table.touches.update_value(|touches| touches.begin(&event));
        }
    });
    let lift = move |event: PointerEvent| table.touches.update_value(|touches| touches.end(event.pointer_id()));
    listen::on_window(ev::pointerup, lift);
    listen::on_window(ev::pointercancel, lift);
    // Another window comes to the front, somebody calls or prints, the browser opens a menu: what is in the air goes back.
    listen::on_window(ev::blur, move |_| {
        table.put_all_down();
    });
    listen::on_window(ev::visibilitychange, move |_| {
        table.put_all_down();
    });
    paper::on_print(move || {
        table.put_all_down();
    });
    listen::on_window(ev::contextmenu, move |event| {
        if table.put_all_down() {
            event.prevent_default();
        }
    });
    let form = move || app.preferences.get().board;
    let screen = screen("screen screen--board").live("data-form", move || form().name()).show(form, move |form| {
        let (class, middle) = match form {
            BoardForm::Sheet => ("table", sheets(app, table)),
            BoardForm::List => ("table table--list", list::list(app, table)),
        };
        let holding = move || if app.held.get().is_some() { "yes" } else { "no" };
        tag("div")
            .class(class)
            .live("data-holding", holding)
            .child(piles::stack(app, table))
            .child(middle)
            .child(piles::aside(app, table))
    });
    let is_guest = move || app.see(|game| game.group().guest_of.is_some());
    let screen = screen.when(is_guest, guest_lead);
    let screen = forward::with_forward(turn::with_turn(hand::with_hand(screen, app), app), app);
    let screen = white::with_form(screen, app, table);
    code::with_code(reader::with_reader(screen, app), app)
}

/// On somebody's own phone: what this board is for.
fn guest_lead() -> Tag {
    tag("p").class("board__guest").child(tag("strong").text(NL.group.guest_title)).text(" ").text(NL.group.guest_lead)
}

/// So many places are printed on a sheet.
const ON_A_SHEET: usize = 6;

/// The board as it lies there: a printed sheet, and a second one when there are more fiches.
fn sheets(app: App, table: Table) -> Tag {
    let ranks = ranks(app);
    match ranks.split_at_checked(ON_A_SHEET) {
        Some((first, more)) if !more.is_empty() => {
            tag("div").class("sheets").child(first_sheet(app, table, first, None)).child(second_sheet(app, table, more))
        }
        _ => first_sheet(app, table, &ranks, Some(least())),
    }
}

fn least() -> Tag {
    tag("p").class("board__least").text(NL.board.least)
}

/// The printed sheet: the route with its places.
fn first_sheet(app: App, table: Table, ranks: &[Rank], least: Option<Tag>) -> Tag {
    let words = &NL.board;
    let steps = if app.ask(Game::is_laid_alone) == Some(true) { words.how_alone } else { words.how_steps };
    let how = tag("div")
        .class("board__how")
        .child(tag("h2").text(words.how))
        .child(tag("ol").children(steps.iter().map(|step| tag("li").text(*step))));
    tag("section")
        .class("board")
        .attr("aria-labelledby", "board-title")
        .child(tag("h1").class("board__title").attr("id", "board-title").attr("tabindex", "-1").text(words.title))
        .child(tag("div").class("board__route").attr("aria-hidden", true).html(ROUTE))
        .child(tag("p").class("board__most").text(words.most))
        .child(how)
        .child(route(app, table, ranks))
        .children(least)
}

/// Where the route goes on.
fn second_sheet(app: App, table: Table, ranks: &[Rank]) -> Tag {
    tag("section")
        .class("board board--second")
        .attr("aria-label", NL.white.second_sheet)
        .child(tag("div").class("board__route").attr("aria-hidden", true).html(ROUTE))
        .child(route(app, table, ranks).attr("start", ON_A_SHEET + 1))
        .child(least())
}

/// The places in their order.
fn route(app: App, table: Table, ranks: &[Rank]) -> Tag {
    tag("ol")
        .class("board__places")
        .attr("aria-label", NL.board.route)
        .children(ranks.iter().map(|rank| place::place(app, table, *rank)))
}

/// The drawn route, for a wide screen and for a tall one.
const ROUTE: &str = concat!(include_str!("board-wide.svg"), include_str!("board-tall.svg"));

fn ranks(app: App) -> Vec<Rank> {
    app.ask(|game| game.table().ranks().collect()).unwrap_or_default()
}

/// Every spot where a fiche can be laid.
fn places(app: App) -> impl Iterator<Item = Place> {
    ranks(app).into_iter().map(Place::Rank).chain([Place::Aside, Place::Stack])
}
