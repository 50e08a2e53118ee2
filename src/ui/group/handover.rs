//! The laptop goes to the next person: a sheet that says whose turn it is, and shows nothing of anybody's order.

use super::super::parts::{button, sheet};
use super::super::tag::{Tag, tag};
use super::Desk;
use super::lenses::{Choice, lenses};
use super::model::{ballots, voter};
use crate::domain::{Game, Lens, ParticipantId, Stage, Voter};
use crate::text::NL;
use leptos::ev;
use leptos::prelude::*;

pub fn with_handover(parent: Tag, desk: Desk) -> Tag {
    parent.show(move || desk.handing.get(), move |handing| handing.and_then(|id| handover(desk, id)))
}

fn handover(desk: Desk, id: ParticipantId) -> Option<Tag> {
    let words = &NL.group;
    let Desk { app, handing } = desk;
    let person = app.ask(|game| voter(game, id)).flatten()?;
    let name = super::people::called(app, &person);
    let choice = Choice::of(app, "lens", app.ask(|game| lens_to_go_on(game, &person)).flatten());
    let begin = {
        let person = person.clone();
        move |_| {
            if let Some(lens) = choice.lens() {
                handing.set(None);
                choice.forget();
                app.begin_own_order(person.clone(), lens);
            }
        }
    };
    let actions = tag("div")
        .class("sheet__actions")
        .child(button("button button--primary").attr("autofocus", "").on(ev::click, begin).text((words.begin)(&name)));
    let has_one = move || {
        let Some(lens) = choice.shown() else { return false };
        app.see(|game| {
            game.group().ballots.of(&person, lens.as_ref()).is_some_and(|ballot| ballot.stage == Stage::Done)
        })
    };
    let again = (words.hand_over_again)(&name);
    let again =
        tag("div").attr("role", "status").when(has_one, move || tag("p").class("sheet__text").text(again.clone()));
    let sheet = sheet(words.hand_over, "main h1", move || handing.set(None))
        .child(tag("p").class("sheet__lead").text((words.hand_over_to)(&name)))
        .child(lenses("lens", choice))
        .child(tag("p").class("field__hint").text(words.lens_hint))
        .child(again)
        .child(actions);
    Some(sheet)
}

/// Who was busy goes on with that; who has an order sees that one, through their own eyes when there is one.
fn lens_to_go_on(game: &Game, person: &Voter) -> Option<Lens> {
    let begun = ballots(game, person).find(|ballot| ballot.stage == Stage::Begun);
    let own = || ballots(game, person).find(|ballot| ballot.lens.is_none());
    let found = begun.or_else(own).or_else(|| ballots(game, person).next());
    found.and_then(|ballot| ballot.lens.clone())
}
