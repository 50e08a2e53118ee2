//! The list of steps: what was done, and the way back to any of it.

use super::parts::{button, sheet};
use super::tag::{Tag, tag};
use crate::app::App;
use crate::domain::history::Step;
use crate::domain::{BallotId, Event, Game};
use crate::platform::clock;
use crate::text::NL;
use leptos::ev;
use leptos::prelude::*;

pub fn history(app: App, open: RwSignal<bool>) -> Tag {
    let words = &NL.steps;
    let past = move || app.see(|game| game.steps().past().len());
    let all = move || past() + app.see(|game| game.steps().future().len());
    let rows = move |(all, _): &(usize, Option<BallotId>)| {
        let rows = (0..=*all).rev().map(|steps| row(app, steps)).collect::<Vec<_>>();
        [tag("ol").class("history__list").attr("reversed", "").children(rows)]
    };
    sheet(words.title, "main h1", move || open.set(false))
        .child(tag("p").class("sheet__lead").text(words.lead))
        .show(move || (all(), app.see(|game| game.laying().map(|ballot| ballot.id))), rows)
}

/// The step after which this many are made; 0 is where the list begins.
fn row(app: App, steps: usize) -> Tag {
    let words = &NL.steps;
    let (name, at) = app.ask(|game| named(app, game, steps)).unwrap_or_default();
    let state = move || {
        let made = app.see(|game| game.steps().past().len());
        match steps.cmp(&made) {
            std::cmp::Ordering::Less => "made",
            std::cmp::Ordering::Equal => "now",
            std::cmp::Ordering::Greater => "undone",
        }
    };
    let go = button("history__step")
        .live("aria-current", move || (state() == "now").then_some("step"))
        .on(ev::click, move |_| app.dispatch(Event::SteppedTo { steps }))
        .child(tag("span").class("history__name").text(name))
        .child(tag("span").class("history__time").text(at))
        .child(tag("span").class("history__state").live_text(move || (words.state)(state())));
    tag("li").live("data-state", state).child(go)
}

fn named(app: App, game: &Game, steps: usize) -> (String, String) {
    let (past, future) = (game.steps().past(), game.steps().future());
    let step: Option<&Step> = match steps.checked_sub(1) {
        None => None,
        Some(at) => past.get(at).or_else(|| future.iter().rev().nth(at - past.len())),
    };
    step.map_or_else(
        || (NL.steps.start.to_owned(), String::new()),
        |step| ((NL.say.change)(&step.change, &app.deck()), (NL.steps.time)(clock::local(step.at))),
    )
}
