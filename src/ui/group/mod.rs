//! The ways to one order: how the group chooses, who takes part, and whose order is in.

mod codes;
mod handover;
mod home;
mod invite;
mod lenses;
mod many;
mod model;
mod newcomer;
mod own;
mod people;
mod reveal;
mod turns;
mod typing;

pub use own::own;

use super::parts::{icon, screen, ways};
use super::tag::{Tag, tag};
use crate::app::App;
use crate::domain::{Event, ParticipantId, Way};
use crate::route::Route;
use crate::text::NL;
use leptos::prelude::*;

/// What the parts of this screen share while it is there.
#[derive(Clone, Copy)]
struct Desk {
    app: App,
    /// The person to whom the laptop goes next, while that is asked.
    handing: RwSignal<Option<ParticipantId>>,
}

pub fn group(app: App) -> Tag {
    let words = &NL.group;
    // Who handed over is done; the laptop goes to the next one without an order.
    let next = app.handing_over.try_update(std::mem::take).unwrap_or_default();
    let next = if next { app.ask(model::next_without).flatten() } else { None };
    let desk = Desk { app, handing: RwSignal::new(next) };
    let way = move || app.see(|game| game.group().way);
    let to_board = tag("a")
        .class("button")
        .live("href", move || app.see(|game| Some(Route::board(game.id()).href())))
        .child(icon("left"))
        .child(tag("span").text(words.to_board));
    let screen = screen("screen screen--group")
        .child(tag("h1").attr("tabindex", "-1").text(words.title))
        .child(tag("p").class("screen__lead").text(words.lead))
        .child(ways(way, move |way| app.dispatch(Event::WayChosen { way })))
        .show(way, move |way| panels(desk, *way))
        .child(tag("p").class("group__back").child(to_board));
    handover::with_handover(screen, desk)
}

fn panels(desk: Desk, way: Way) -> Vec<Tag> {
    let app = desk.app;
    match way {
        Way::Together => vec![people::people(desk, way), home::home(app), reveal::when_in(app)],
        Way::Each => vec![people::people(desk, way), typing::paper(app), home::home(app), reveal::reveal(app)],
        Way::Phones => {
            let people = people::people(desk, way);
            let typed = [codes::codes(app), typing::paper(app), many::many(app), home::home(app)];
            [invite::invite(app), people].into_iter().chain(typed).chain([reveal::reveal(app)]).collect()
        }
        Way::Turns => vec![people::people(desk, way), turns::turns(app), home::home(app), reveal::when_in(app)],
    }
}

/// A titled part of the screen.
fn panel(id: &str, title: &'static str) -> Tag {
    tag("section")
        .class("panel")
        .attr("aria-labelledby", id.to_owned())
        .child(tag("h2").class("panel__title").attr("id", id.to_owned()).attr("tabindex", "-1").text(title))
}
