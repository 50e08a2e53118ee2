//! Back, done, or on without being done.

use super::super::parts::{button, icon};
use super::super::tag::{Tag, tag};
use crate::app::App;
use crate::domain::next::{after_done, after_leaving};
use crate::domain::{Dilemma, Event, FicheId, Talk, Whereabouts};
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
            link(app, "button button--quiet", &Whereabouts::Talk(fiche.clone()))
                .child(icon("left"))
                .child(tag("span").text(words.previous))
        })
    };
    let reopen = move || button("button button--plain").on(ev::click, move |_| mark(Talk::Open)).text(words.reopen);
    let skip = move |next: &Option<Whereabouts>| {
        next.as_ref().map(|next| link(app, "button button--plain", next).text(words.skip))
    };
    let done_words = move || match after(app, dilemma) {
        Whereabouts::Talk(next) => (words.done_next)(app.dilemma(&next).map_or("", |dilemma| &dilemma.title)),
        Whereabouts::Report => words.done_last.to_owned(),
        _ => words.done_back.to_owned(),
    };
    let done = button("button button--primary")
        .on(ev::click, move |_| {
            mark(Talk::Discussed);
            address::go_to(route(app, &after(app, dilemma)));
        })
        .child(icon("check"))
        .child(tag("span").live_text(done_words));
    tag("nav")
        .class("onward")
        .attr("aria-label", NL.frame.onward)
        .show(move || before(app, dilemma), previous)
        .when(is_discussed, reopen)
        .show(move || (!is_discussed()).then(|| app.see(|game| after_leaving(game, &dilemma.id))), skip)
        .child(done)
}

fn link(app: App, class: &str, to: &Whereabouts) -> Tag {
    tag("a").class(class).attr("href", route(app, to).map(|route| route.href()))
}

fn route(app: App, to: &Whereabouts) -> Option<Route> {
    app.ask(|game| Route::part(game.id(), to.clone()))
}

fn before(app: App, dilemma: &Dilemma) -> Option<FicheId> {
    app.see(|game| {
        let agenda = game.agenda();
        let at = agenda.iter().position(|fiche| *fiche == dilemma.id)?;
        agenda.get(at.checked_sub(1)?).cloned()
    })
}

fn after(app: App, dilemma: &Dilemma) -> Whereabouts {
    app.see(|game| after_done(game, &dilemma.id))
}
