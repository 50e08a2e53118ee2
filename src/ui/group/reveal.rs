//! One reveal for everybody.

use super::super::parts::{button, icon};
use super::super::tag::{Tag, tag};
use super::model::missing;
use super::panel;
use super::people::called;
use crate::app::App;
use crate::domain::{Cover, Event};
use crate::platform::{address, focus};
use crate::route::Route;
use crate::text::NL;
use leptos::ev;

/// Where orders are not asked for, only when there are some.
pub fn when_in(app: App) -> Tag {
    tag("div").when(move || app.see(|game| !game.group().ballots.is_empty()), move || reveal(app))
}

pub fn reveal(app: App) -> Tag {
    let words = &NL.group;
    let counts = move || app.see(|game| game.ballots_in());
    let is_covered = move || !app.see(|game| game.group().is_revealed());
    let so_far = move || {
        let (done, people) = counts();
        let orders = app.see(|game| game.group().ballots.done().count());
        if is_covered() { (words.in_so_far)(done, people, orders) } else { (words.in_open)(done, people, orders) }
    };
    let absent = move || {
        let names: Vec<String> = app.see(missing).iter().map(|voter| called(app, voter)).collect();
        let is_asked = app.see(|game| game.group().way.has_ballots());
        (is_asked && !names.is_empty() && counts().0 > 0).then(|| (words.missing)(&names))
    };
    let all_open = move |_| {
        if app.ask(|game| game.ballots_in().0 > 0) == Some(true) {
            app.dispatch(Event::CoverChanged { cover: Cover::Revealed });
            address::go_to(app.ask(|game| Route::differences(game.id())));
        }
    };
    let open = move || {
        button("button button--primary button--large")
            .live("aria-disabled", move || (counts().0 == 0).then_some("true"))
            .on(ev::click, all_open)
            .child(icon("eye"))
            .child(tag("span").text(words.reveal))
    };
    let opened = move || {
        let compare = tag("a")
            .class("button button--primary button--large")
            .live("href", move || app.see(|game| Some(Route::differences(game.id()).href())))
            .child(icon("right"))
            .child(tag("span").text(words.compare));
        let close = move |_| {
            app.dispatch(Event::CoverChanged { cover: Cover::Covered });
            focus::when_lost(".panel > .button--large");
        };
        let cover = button("button button--plain").on(ev::click, close).text(words.cover);
        tag("div").class("panel__actions").child(compare).child(cover)
    };
    panel("reveal-title", words.reveal_title)
        .child(tag("p").class("panel__text").live_text(so_far))
        .child(tag("p").class("panel__text").live_text(absent))
        .when(is_covered, open)
        .when(move || !is_covered(), opened)
}
