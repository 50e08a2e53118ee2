//! The laptop goes to the next person: a sheet that says whose turn it is, and shows nothing of anybody's order.

use super::super::parts::{button, sheet};
use super::super::tag::{Tag, tag};
use super::Desk;
use super::lenses::{Choice, lenses};
use super::model::{ballots, voter};
use crate::domain::{Ballot, Game, ParticipantId, Stage};
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
    // Who was busy goes on with that.
    let is_begun = |ballot: &&Ballot| ballot.stage == Stage::Begun;
    let begun = app.ask(|game| ballots(game, &person).find(is_begun).and_then(|ballot| ballot.lens.clone()));
    let choice = Choice::of(begun.flatten());
    let begin = {
        let person = person.clone();
        move |_| {
            if let Some(lens) = choice.lens() {
                handing.set(None);
                app.begin_own_order(person.clone(), lens);
            }
        }
    };
    let actions = tag("div")
        .class("sheet__actions")
        .child(button("button button--primary").attr("autofocus", "").on(ev::click, begin).text((words.begin)(&name)));
    let is_in = |game: &Game| ballots(game, &person).any(|ballot| ballot.stage == Stage::Done);
    let has_one = app.ask(is_in) == Some(true);
    let again = has_one.then(|| tag("p").class("sheet__text").text((words.hand_over_again)(&name)));
    let sheet = sheet(words.hand_over, "main h1", move || handing.set(None))
        .child(tag("p").class("sheet__lead").text((words.hand_over_to)(&name)))
        .children(again)
        .child(lenses("lens", choice))
        .child(tag("p").class("field__hint").text(words.lens_hint))
        .child(actions);
    Some(sheet)
}
