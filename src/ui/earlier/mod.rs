//! Last time beside this time: which fiches moved, what was written otherwise, and what came of the agreements.

mod choose;
mod promises;

use super::parts::{button, screen};
use super::tag::{Tag, tag};
use crate::app::App;
use crate::domain::since::Reworded;
use crate::domain::{Moved, Question, Since};
use crate::platform::{clock, focus};
use crate::text::NL;
use leptos::ev;
use leptos::prelude::*;

pub fn earlier(app: App) -> Tag {
    let chosen = move || app.earlier.with(|then| then.as_ref().map(|then| (then.id().clone(), then.changed())));
    screen("screen screen--earlier")
        .child(tag("h1").attr("tabindex", "-1").text(NL.earlier.title))
        .child(tag("p").class("screen__lead").text(NL.earlier.lead))
        .show(chosen, move |chosen| match chosen {
            Some(_) => beside(app),
            None => vec![choose::choose(app)],
        })
}

fn since(app: App) -> Option<Since> {
    app.earlier.with(|then| then.as_ref().map(|then| app.see(|now| Since::between(then, now, clock::today()))))
}

fn beside(app: App) -> Vec<Tag> {
    let words = &NL.earlier;
    let name = app.earlier.with_untracked(|then| then.as_ref().map(|then| (NL.frame.game_name)(then)));
    let again = move |_| {
        app.earlier.set(None);
        focus::when_lost("[aria-labelledby=choose-title] :is(button, input)");
    };
    let another = button("button button--plain").on(ev::click, again).text(words.another);
    let moved = move || since(app).map(|since| since.moved).unwrap_or_default();
    let answers = move || since(app).map(|since| since.answers).unwrap_or_default();
    vec![
        tag("p").text(name.map(|name| (words.with)(&name))).text(" ").child(another),
        panel("moved-title", words.moved).show(moved, move |moved| {
            if moved.is_empty() { vec![none(words.moved_none)] } else { vec![moves(app, moved)] }
        }),
        promises::promises(app),
        panel("answers-title", words.answers).show(answers, move |answers| {
            if answers.is_empty() { vec![none(words.answers_none)] } else { vec![reworded(app, answers)] }
        }),
    ]
}

fn panel(id: &'static str, title: &'static str) -> Tag {
    tag("section")
        .class("panel")
        .attr("aria-labelledby", id)
        .child(tag("h2").class("panel__title").attr("id", id).text(title))
}

fn none(words: &'static str) -> Tag {
    tag("p").class("panel__text").text(words)
}

fn moves(app: App, moved: &[Moved]) -> Tag {
    let one = |moved: &Moved| {
        let hue = app.dilemma(&moved.fiche).map(|dilemma| dilemma.hue());
        let words = (NL.earlier.moves)(&app.title_of(&moved.fiche), moved.from, moved.to);
        tag("li").class("change").attr("data-hue", hue).text(words)
    };
    tag("ul").class("changes").children(moved.iter().map(one))
}

/// What stood there, and what stands there now.
fn reworded(app: App, answers: &[Reworded]) -> Tag {
    let words = &NL.earlier;
    let side = |name: &'static str, text: &str| {
        let text = if text.is_empty() { words.nothing.to_owned() } else { text.to_owned() };
        tag("div").child(tag("dt").text(name)).child(tag("dd").attr("dir", "auto").text(text))
    };
    let asked = |question: Question| app.pack.guide.told(app.words()).ask(question).question.as_str();
    let one = |answer: &Reworded| {
        let hue = app.dilemma(&answer.fiche).map(|dilemma| dilemma.hue());
        tag("li")
            .class("change")
            .attr("data-hue", hue)
            .child(tag("h3").attr("dir", "auto").text(app.title_of(&answer.fiche)))
            .child(tag("p").text(asked(answer.question)))
            .child(
                tag("dl")
                    .class("change__both")
                    .child(side(words.then, &answer.then))
                    .child(side(words.now, &answer.now)),
            )
    };
    tag("ul").class("changes").children(answers.iter().map(one))
}
