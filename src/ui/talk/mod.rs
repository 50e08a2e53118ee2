//! Talking one fiche through: what it says on the left, what the group says on the right.

mod agreements;
mod forward;
mod notes;
mod owners;
mod spectrum;
mod trail;

use super::parts::{Face, Growing, big_fiche, growing_field, icon, screen, with_aloud};
use super::preferences::plain_switch;
use super::tag::{Tag, tag};
use crate::app::App;
use crate::domain::{Dilemma, Event, Place, Question, Side};
use crate::text::NL;
use leptos::prelude::*;

/// What the group is asked: the three questions, and where it stands between the poles.
const QUESTIONS: &str = ".field--talk, .spectrum legend, .spectrum__poles";

pub fn talk(app: App, dilemma: &'static Dilemma) -> Tag {
    let talk = tag("div")
        .class("talk")
        .attr("data-hue", dilemma.hue())
        .child(said_by_fiche(app, dilemma))
        .child(said_by_group(app, dilemma));
    screen("screen screen--talk").child(trail::trail(app, dilemma)).child(talk).child(forward::forward(app, dilemma))
}

fn said_by_fiche(app: App, dilemma: &'static Dilemma) -> Tag {
    let words = &NL.talk;
    // A white fiche has no page of its own.
    let in_booklet = dilemma.id.white().is_none().then(|| {
        tag("a")
            .live("href", move || app.route.get().with_beside(Some(dilemma.id.to_string())).href())
            .child(icon("book"))
            .child(tag("span").text(words.booklet))
    });
    let fiche = tag("aside").class("talk__fiche").attr("aria-label", words.front);
    with_aloud(fiche, app, ".talk__fiche .big-fiche", NL.aloud.read)
        .child(big_fiche(app, dilemma, Side::Front, Face::Repeated))
        .child(big_fiche(app, dilemma, Side::Back, Face::Repeated))
        .child(tag("div").class("talk__more").children(in_booklet).children(plain_switch(app)))
}

fn said_by_group(app: App, dilemma: &'static Dilemma) -> Tag {
    let place = move || {
        (NL.talk.place)(match app.place_of(&dilemma.id) {
            Some(Place::Rank(rank)) => Some(rank.number()),
            _ => None,
        })
    };
    let head = tag("header")
        .child(tag("p").class("talk__place").live_text(place))
        .child(tag("h1").class("talk__title").attr("tabindex", "-1").attr("dir", "auto").text(dilemma.title.as_str()));
    with_aloud(tag("div").class("talk__record").child(head), app, QUESTIONS, NL.aloud.read_questions)
        .children(Question::ALL.map(|question| answer(app, dilemma, question)))
        .child(spectrum::spectrum(app, dilemma))
        .child(agreements::agreements(app, dilemma))
}

fn answer(app: App, dilemma: &'static Dilemma, question: Question) -> Tag {
    let field = growing_field(Growing {
        app,
        name: question.field(),
        asked: move || app.pack.guide.told(app.words()).ask(question),
        value: move || {
            app.see(|game| {
                game.record(&dilemma.id).map(|record| record.answer(question).to_owned()).unwrap_or_default()
            })
        },
        on_change: move |text| app.dispatch(Event::AnswerChanged { fiche: dilemma.id.clone(), question, text }),
    });
    notes::with_notes(field, app, dilemma, question)
}
