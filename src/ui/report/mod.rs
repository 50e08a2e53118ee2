//! The report: the whole game in order of priority, ready to hand to a manager.

mod agreements;
mod chosen;
mod dilemma;
mod order;
mod tools;

use super::new_game::{Form, setup_form};
use super::parts::{button, screen};
use super::tag::{Tag, tag};
use crate::app::App;
use crate::domain::{Event, Game, Setup};
use crate::platform::focus;
use crate::route::Route;
use crate::text::{NL, isolated};
use leptos::ev;
use leptos::prelude::*;

pub fn report(app: App) -> Tag {
    let words = &NL.report;
    let head = tag("header")
        .class("report__head")
        .child(tag("p").class("report__kicker").text(words.kicker))
        .child(tag("h1").attr("tabindex", "-1").attr("dir", "auto").live_text(move || app.see(words.title)))
        .child(
            tag("dl")
                .class("report__facts")
                .show(move || app.see(facts), |facts| facts.iter().map(fact).collect::<Vec<_>>()),
        );
    let talked = move || {
        app.see(|game| {
            let laid = game.board().ranking().map(|(_, fiche)| fiche);
            laid.chain(&game.said_elsewhere()).map(ToString::to_string).collect()
        })
    };
    let source = &app.pack.source;
    let article = tag("article")
        .class("report")
        .child(head)
        .child(order::order(app))
        .each(talked, move |fiche| {
            app.dilemma_named(fiche).map_or_else(|| tag("section"), |dilemma| dilemma::section(app, dilemma))
        })
        .child(agreements::table(app))
        .child(chosen::chosen(app))
        .child(parking(app))
        .child(closing(app))
        .child(tag("p").class("report__source").text(source.note.as_str()).text(" ").text(source.reference.as_str()));
    screen("screen screen--report")
        .child(tools::tools(app))
        .child(tools::reminder(app))
        .child(article)
        .child(to_earlier(app))
        .child(change(app))
}

/// Who, where and when; what was left open is left out. Words with the names in them, so none turns its line.
fn facts(game: &Game) -> Vec<(&'static str, String)> {
    let words = &NL.report;
    let Setup { municipality, date, company, participants, .. } = game.setup();
    let mut facts = vec![
        (words.municipality, isolated(municipality.as_str())),
        (words.date, date.map(words.day).unwrap_or_default()),
        (words.company, company.map(words.company_name).unwrap_or_default().to_owned()),
        (words.people, (words.persons)(participants)),
    ];
    facts.retain(|(_, fact)| !fact.is_empty());
    facts
}

fn fact((name, fact): &(&'static str, String)) -> Tag {
    tag("div").child(tag("dt").text(*name)).child(tag("dd").text(fact.clone()))
}

/// What was parked during the talk; nothing while nothing was.
fn parking(app: App) -> Tag {
    let parked = move || app.see(|game| game.parking().trim().to_owned());
    tag("div").show(parked, |parked| {
        (!parked.is_empty()).then(|| {
            tag("section")
                .class("report__parking")
                .child(tag("h2").text(NL.facilitator.parking))
                .child(tag("p").class("report__answer").attr("dir", "auto").text(parked.clone()))
        })
    })
}

/// What the game means for the group's own practice.
fn closing(app: App) -> Tag {
    let words = &NL.report;
    let closing = move || app.see(|game| game.closing().to_owned());
    let field = tag("textarea")
        .class("field__input")
        .attr("id", "closing")
        .attr("name", "closing")
        .attr("rows", "4")
        .attr("dir", "auto")
        .attr("aria-describedby", "closing-hint")
        .live("readonly", move || app.is_read_only())
        .typed(closing, move |text| app.dispatch(Event::ClosingChanged { text }));
    tag("section")
        .class("report__closing")
        .child(tag("h2").child(tag("label").attr("for", "closing").text(words.closing)))
        .child(tag("p").class("field__hint").attr("id", "closing-hint").text(words.closing_hint))
        .child(field)
}

/// The way to what changed since last time.
fn to_earlier(app: App) -> Tag {
    let link = tag("a")
        .class("button button--quiet")
        .live("href", move || app.see(|game| Some(Route::earlier(game.id()).href())))
        .text(NL.earlier.open);
    tag("p").class("report__earlier").child(link)
}

/// The facts of the game can still be mended here; each change is kept at once.
fn change(app: App) -> Tag {
    let open = RwSignal::new(false);
    let close = move |_| {
        open.set(false);
        focus::now(".report-setup > .button");
    };
    let form = move || setup_form(Form::during(app), NL.report.edited, close);
    let unfold = button("button button--quiet")
        .live("aria-expanded", move || open.get())
        .on(ev::click, move |_| open.set(!open.get_untracked()))
        .text(NL.report.setup);
    tag("section").class("report-setup").child(unfold).when(move || open.get(), form)
}
