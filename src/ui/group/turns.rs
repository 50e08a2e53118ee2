//! In turns: who begins, who is up, and what was said in each turn.

use super::super::parts::{button, icon, turns_had};
use super::super::tag::{Tag, tag};
use super::panel;
use super::people::called;
use crate::app::App;
use crate::domain::{Event, Participant, Voter};
use crate::platform::{dice, focus};
use crate::text::{Chosen, NL};
use leptos::ev;

pub fn turns(app: App) -> Tag {
    let words = &NL.group;
    let now = move || app.see(|game| game.group().turns.now.as_ref().map(|turn| turn.who));
    let people = move || app.see(|game| game.setup().participants.clone());
    let draw = move |_| {
        let people = app.ask(|game| game.setup().participants.iter().map(|person| person.id).collect::<Vec<_>>());
        if let Some(who) = dice::drawn(&people.unwrap_or_default(), dice::seed()) {
            app.dispatch(Event::TurnBegun { who });
            focus::when_lost("[aria-labelledby=turns-title] .button");
        }
    };
    let choices = move |(people, now): &(Vec<Participant>, Option<_>)| {
        let others = people.iter().filter(|person| Some(person.id) != *now).map(|person| give(app, person));
        others.collect::<Vec<_>>()
    };
    let has_turn = move || {
        let who = now()?;
        let person = people().into_iter().find(|person| person.id == who)?;
        Some((words.turn)(&called(app, &Voter::of(&person))))
    };
    let draw = move || {
        button("button button--primary").on(ev::click, draw).child(icon("shuffle")).child(tag("span").text(words.draw))
    };
    let stop = move || {
        button("button")
            .on(ev::click, move |_| {
                app.dispatch(Event::TurnsStopped);
                focus::when_lost("[aria-labelledby=turns-title] .button");
            })
            .text(words.stop)
    };
    let log = move || app.see(|game| Chosen::of(game, app.pack).turns);
    panel("turns-title", words.turns)
        .when(move || people().is_empty(), || tag("p").class("panel__text").text(NL.group.names_first))
        .child(tag("p").class("panel__text").live_text(has_turn))
        .child(
            tag("div")
                .class("panel__actions")
                .when(move || now().is_none() && !people().is_empty(), draw)
                .when(move || now().is_some(), stop)
                .show(move || (people(), now()), choices),
        )
        .show(log, |log| (!log.is_empty()).then(|| turns_had(log)))
}

fn give(app: App, person: &Participant) -> Tag {
    let (who, name) = (person.id, called(app, &Voter::of(person)));
    button("button button--plain")
        .on(ev::click, move |_| {
            app.dispatch(Event::TurnBegun { who });
            focus::when_lost("[aria-labelledby=turns-title] .button");
        })
        .text((NL.group.take_turn)(&name))
}
