//! What is in the hand, and every place where it can go: within reach of a thumb.

use super::super::parts::button;
use super::super::tag::{Tag, tag};
use crate::app::App;
use crate::domain::Place;
use crate::text::NL;
use leptos::ev;
use leptos::prelude::*;

pub fn with_hand(parent: Tag, app: App) -> Tag {
    let held = move || app.held.get().map(|held| held.fiche);
    parent.show(held, move |held| {
        held.as_ref().map(|fiche| {
            let words = (NL.board.held)(&app.title_of(fiche));
            let lies = move || app.place_of(&app.held.get()?.fiche);
            tag("div")
                .class("hand")
                .bar("--bar-hand")
                .child(tag("p").class("hand__words").text(words))
                .child(places(app, move |place| app.lay_held(place), lies))
                .child(
                    button("button button--plain")
                        .pressed_once()
                        .on(ev::click, move |_| app.put_back())
                        .text(NL.board.let_go),
                )
        })
    })
}

/// A button for each place, except for the one where the fiche lies.
pub fn places(
    app: App,
    lay: impl Fn(Place) + Copy + 'static,
    lies: impl Fn() -> Option<Place> + Copy + 'static,
) -> Tag {
    let place_button = move |place: Place| {
        let class = if matches!(place, Place::Rank(_)) { "hand__place" } else { "hand__place hand__place--wide" };
        button(class)
            .pressed_once()
            .attr("aria-label", (NL.board.lay_at)(place))
            .live("aria-current", move || (lies() == Some(place)).then_some("true"))
            .on(ev::click, move |_| lay(place))
            .text((NL.board.short_place)(place))
    };
    tag("div")
        .class("hand__places")
        .attr("role", "group")
        .attr("aria-label", NL.board.places)
        .children(super::places(app).map(place_button))
}
