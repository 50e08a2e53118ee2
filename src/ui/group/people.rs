//! Who take part, a row each: whose order is in, and what can be done about it. What somebody laid is never shown here.

use super::super::parts::{button, icon, icon_button};
use super::super::tag::{Tag, tag};
use super::model::{Row, State, rows};
use super::newcomer::newcomer;
use super::{Desk, panel};
use crate::app::App;
use crate::domain::{BallotId, Event, Stage, Voter, Way};
use crate::platform::focus;
use crate::text::NL;
use leptos::ev;
use leptos::prelude::*;

/// With more tables than this the others are only counted.
const MOST_ROWS: usize = 60;

pub fn people(desk: Desk, way: Way) -> Tag {
    let app = desk.app;
    let all = Memo::new(move |_| app.see(rows));
    let keys = move || all.with(|all| all.iter().take(MOST_ROWS).map(|row| row.key.clone()).collect());
    let more = move || all.with(|all| all.len().saturating_sub(MOST_ROWS));
    let line = move |key: &str| line(desk, way, all, key.to_owned());
    panel("people-title", NL.group.people)
        .when(move || all.with(Vec::is_empty), || tag("p").class("panel__text").text(NL.group.people_none))
        .child(tag("ul").class("voters").each(keys, line))
        .show(more, |more| (*more > 0).then(|| tag("p").class("panel__text").text((NL.group.more)(*more))))
        .child(newcomer(app))
}

fn line(desk: Desk, way: Way, all: Memo<Vec<Row>>, key: String) -> Tag {
    let app = desk.app;
    let own = Memo::new(move |_| all.with(|all| all.iter().find(|row| row.key == key).cloned()).unwrap_or_default());
    let voter = move || own.get().voter;
    let role = move || Some(voter().role.as_str().to_owned()).filter(|role| !role.is_empty());
    let state = move || own.get().state();
    let is_absent = move || state() == State::Absent;
    let begins = move || {
        let is_listed = |id| app.see(|game| super::model::voter(game, id).is_some());
        let is_asked = way == Way::Each && voter().participant.is_some_and(is_listed);
        is_asked.then(|| (voter(), state()))
    };
    let orders = move || own.get().orders;
    tag("li")
        .class("voter")
        .live("data-order", move || state().name())
        .child(tag("span").class("voter__name").live_text(move || called(app, &voter())))
        .when(move || role().is_some(), move || tag("span").class("voter__role").attr("dir", "auto").live_text(role))
        .when(move || way.has_ballots() && is_absent(), || tag("span").class("voter__state").text(NL.group.not_yet))
        .show(orders, move |orders| orders.iter().map(|(id, stage)| order(app, *id, *stage)).collect::<Vec<_>>())
        .show(move || is_absent().then(voter), move |voter| voter.as_ref().map(|voter| leave(app, voter)))
        .show(begins, move |begins| begins.as_ref().map(|(voter, state)| lay(desk, voter, *state)))
}

/// Somebody without an order leaves the list.
fn leave(app: App, voter: &Voter) -> Tag {
    let id = voter.participant;
    let go = move || {
        let mut setup = app.ask(|game| game.setup().clone()).unwrap_or_default();
        setup.participants.retain(|person| Some(person.id) != id);
        app.dispatch(Event::SetupChanged { setup });
        focus::when_lost("#people-title");
    };
    icon_button("remove", (NL.group.leave)(&called(app, voter)), go)
}

/// One order of somebody: that it is there, and the way to take it out.
fn order(app: App, id: BallotId, stage: Stage) -> Tag {
    let words = move || {
        app.see(|game| {
            let ballot = game.group().ballots.get(id)?;
            Some((NL.group.is_in)(ballot))
        })
    };
    let name = move || {
        app.see(|game| {
            let ballot = game.group().ballots.get(id)?;
            Some((NL.group.remove)(&(NL.group.called)(game.setup(), &ballot.voter), ballot.lens.as_ref()))
        })
    };
    let remove = move || {
        app.dispatch(Event::BallotRemoved { ballot: id });
        focus::when_lost("#new-name");
    };
    tag("span")
        .class("voter__order")
        .children((stage == Stage::Done).then(|| icon("check")))
        .child(tag("span").live_text(words))
        .child(icon_button("remove", "", remove).live("title", name).live("aria-label", name))
}

/// The way to the own board of somebody on the list.
fn lay(desk: Desk, voter: &Voter, state: State) -> Tag {
    let (id, name) = (voter.participant, called(desk.app, voter));
    let words = &NL.group;
    let (label, text) = match state {
        State::Absent => ((words.lay_for)(&name), words.lay),
        State::Begun => ((words.go_on_for)(&name), words.go_on),
        State::In => ((words.again_for)(&name), words.again),
    };
    button("button voter__lay").attr("aria-label", label).on(ev::click, move |_| desk.handing.set(id)).text(text)
}

/// What somebody is called here.
pub fn called(app: App, voter: &Voter) -> String {
    app.see(|game| (NL.group.called)(game.setup(), voter))
}
