//! A numbered place along the route.

use super::super::tag::{Tag, tag};
use super::fiche::fiche;
use super::table::Table;
use crate::app::App;
use crate::domain::{Place, Rank};
use crate::text::NL;
use leptos::ev;
use leptos::prelude::*;

pub fn place(app: App, table: Table, rank: Rank) -> Tag {
    let place = Place::Rank(rank);
    let lies_here = move || app.see(|game| game.table().at(rank).cloned());
    let state = move || if lies_here().is_some() { "taken" } else { "empty" };
    let number = tag("span").class("place__number").attr("aria-hidden", true).text(rank.number());
    let place_tag = tag("li")
        .class("place")
        .attr("data-place", rank.number())
        .live("data-state", state)
        .live("data-over", table.is_over(place))
        .child(number)
        .when(
            move || lies_here().is_none(),
            move || tag("span").class("place__empty").text((NL.board.empty)(rank.number())),
        );
    with_target(place_tag, app, place)
        .show(lies_here, move |id| id.as_ref().and_then(|id| app.dilemma(id)).map(|dilemma| fiche(app, table, dilemma)))
}

/// With the invitation to lay the held fiche here; it is there only while a fiche is held that lies elsewhere.
pub fn with_target(parent: Tag, app: App, place: Place) -> Tag {
    let is_shown = move || app.held.get().is_some_and(|held| app.place_of(&held.fiche) != Some(place));
    parent.when(is_shown, move || {
        let (words, name) = match place {
            Place::Rank(rank) => (NL.board.lay_here.to_owned(), (NL.board.lay_here_at)(rank.number())),
            Place::Aside | Place::Stack => ((NL.board.lay_at)(place), (NL.board.lay_at)(place)),
        };
        tag("button").class("target").attr("aria-label", name).on(ev::click, move |_| app.lay_held(place)).text(words)
    })
}
