//! Back, done, or on without being done.

use super::super::parts::{button, icon};
use super::super::tag::{Tag, tag};
use crate::app::App;
use crate::domain::{Dilemma, Event, FicheId, Talk};
use crate::platform::address;
use crate::route::Route;
use crate::text::NL;
use leptos::ev;

pub fn forward(app: App, dilemma: &'static Dilemma) -> Tag {
    let words = &NL.talk;
    let mark = move |talk| app.dispatch(Event::TalkMarked { fiche: dilemma.id.clone(), talk });
    let is_discussed = move || app.is_discussed(&dilemma.id);
    let previous = move |fiche: &Option<FicheId>| {
        fiche.as_ref().map(|fiche| {
            link(app, "button button--quiet", Some(fiche)).child(icon("left")).child(tag("span").text(words.previous))
        })
    };
    let reopen = move || button("button button--plain").on(ev::click, move |_| mark(Talk::Open)).text(words.reopen);
    let skip = move |after: &Option<Option<FicheId>>| {
        after.as_ref().map(|after| link(app, "button button--plain", after.as_ref()).text(words.skip))
    };
    let done_words = move || match after(app, dilemma) {
        Some(next) => (words.done_next)(app.dilemma(&next).map_or("", |dilemma| &dilemma.title)),
        None => words.done_last.to_owned(),
    };
    let done = button("button button--primary")
        .on(ev::click, move |_| {
            mark(Talk::Discussed);
            address::go_to(route(app, after(app, dilemma).as_ref()));
        })
        .child(icon("check"))
        .child(tag("span").live_text(done_words));
    tag("nav")
        .class("onward")
        .attr("aria-label", NL.frame.onward)
        .show(move || before(app, dilemma), previous)
        .when(is_discussed, reopen)
        .show(move || (!is_discussed()).then(|| after(app, dilemma)), skip)
        .child(done)
}

fn link(app: App, class: &str, to: Option<&FicheId>) -> Tag {
    tag("a").class(class).attr("href", route(app, to).map(|route| route.href()))
}

/// To the talk about this fiche; to the report when there is none.
fn route(app: App, to: Option<&FicheId>) -> Option<Route> {
    app.ask(|game| to.map_or_else(|| Route::report(game.id()), |to| Route::talk(game.id(), to)))
}

fn before(app: App, dilemma: &Dilemma) -> Option<FicheId> {
    app.see(|game| {
        let agenda = game.agenda();
        let at = agenda.iter().position(|fiche| *fiche == dilemma.id)?;
        agenda.get(at.checked_sub(1)?).cloned()
    })
}

fn after(app: App, dilemma: &Dilemma) -> Option<FicheId> {
    app.see(|game| {
        let agenda = game.agenda();
        let at = agenda.iter().position(|fiche| *fiche == dilemma.id)?;
        agenda.get(at + 1).cloned()
    })
}
