//! The time of a meeting: a quiet strip that says what is left of this part, and asks when it is over. Nothing is locked, and
//! nothing makes a sound.

use super::parts::{button, icon};
use super::tag::{Tag, tag};
use crate::app::App;
use crate::domain::next::next_part;
use crate::domain::plan::{self, Plan};
use crate::domain::{Event, Game, Whereabouts};
use crate::platform::{address, clock, focus, timer};
use crate::route::Route;
use crate::signs;
use crate::text::NL;
use leptos::ev::{self, SubmitEvent};
use leptos::prelude::*;
use std::time::Duration;

/// How often is looked at the clock.
const TICK: Duration = Duration::from_secs(1);
/// Minutes that can be given to a meeting.
const MINUTES: std::ops::RangeInclusive<u64> = 5..=plan::LONGEST;

/// Whether somebody keeps the time of the open game; a meeting of another day is over.
pub fn is_kept(app: App) -> bool {
    app.see(|game| game.plan().is_some_and(|plan| !plan.is_past(clock::now())))
}

pub fn strip(app: App) -> Tag {
    let words = &NL.clock;
    let now = RwSignal::new(clock::now());
    timer::every(TICK, move || now.set(clock::now()));
    // A part can begin between two looks at the clock.
    let stands = move || app.see(|game| game.plan().and_then(|plan| plan.clock(now.get().max(clock::now()))));
    let is_over = move || stands() == Some(plan::Clock::Over);
    let left = move || match stands()? {
        plan::Clock::Left(seconds) => Some((words.left)(seconds.div_ceil(60))),
        plan::Clock::Over => None,
    };
    let ends = move || app.see(|game| game.plan().map(|plan| (words.ends)(clock::local(plan.ends))));
    tag("section")
        .class("clock")
        .bar("--bar-clock")
        .attr("aria-label", words.title)
        .live("data-clock", move || if is_over() { "over" } else { "left" })
        .child(
            tag("p")
                .class("clock__words")
                .when(move || !is_over(), move || tag("strong").live_text(left))
                .child(tag("span").live_text(ends)),
        )
        .child(tag("div").class("clock__over").attr("role", "status").when(is_over, move || question(app)))
}

fn question(app: App) -> Tag {
    let words = &NL.clock;
    let more = move |_| {
        app.dispatch(Event::SlotExtended { minutes: 5 });
        focus::when_lost("main h1");
    };
    let quiet = || button("button button--quiet");
    let next = move || {
        let next = quiet().on(ev::click, move |_| address::go_to(app.ask(next)));
        next.child(tag("span").text(words.next)).child(icon("right"))
    };
    let stop = move || quiet().on(ev::click, move |_| drop_plan(app, "main h1")).text(words.stop);
    tag("div")
        .class("clock__question")
        .child(tag("p").live_text(move || if is_last(app) { words.all_over } else { words.over }))
        .child(quiet().on(ev::click, more).text(words.more))
        .when(move || !is_last(app) && app.see(|game| next_part(game) != *game.whereabouts()), next)
        .when(move || is_last(app), stop)
}

/// Nothing comes after the report.
fn is_last(app: App) -> bool {
    app.see(|game| matches!(game.whereabouts(), Whereabouts::Report | Whereabouts::Earlier))
}

/// The button that was pressed goes away.
fn drop_plan(app: App, then: &str) {
    app.dispatch(Event::PlanDropped);
    focus::when_lost(then);
}

/// The talk about the first fiche of the agenda that is still open, or about the first one; the board while there is none.
pub fn first_talk(game: &Game) -> Route {
    let agenda = game.agenda();
    let open = agenda.iter().find(|fiche| !game.is_discussed(fiche)).or(agenda.first());
    open.map_or_else(|| Route::board(game.id()), |fiche| Route::talk(game.id(), fiche))
}

/// The part that comes after this one.
pub fn next(game: &Game) -> Route {
    Route::part(game.id(), next_part(game))
}

/// On the card of the facilitator: begin, or stop.
pub fn setting(app: App) -> Tag {
    let words = &NL.clock;
    let plan = move || app.see(|game| game.plan().filter(|plan| !plan.is_past(clock::now())).cloned());
    tag("section")
        .class("card__part")
        .child(tag("h3").text(words.title))
        .show(move || plan().is_some(), move |is_kept| if *is_kept { stop(app, plan().as_ref()) } else { begin(app) })
}

fn begin(app: App) -> Tag {
    let words = &NL.clock;
    let of = app.ask(|game| game.id().to_string()).unwrap_or_default();
    let typed = app.unfinished_field_of(of, "minutes", "90");
    let wrong = RwSignal::new(None::<&'static str>);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        match signs::number(&typed.get_untracked()).filter(|minutes| MINUTES.contains(minutes)) {
            Some(minutes) => {
                app.dispatch(Event::PlanMade { minutes });
                typed.clear();
                focus::when_lost(".card__part .clock__stop");
            }
            None => wrong.set(Some(words.wrong)),
        }
    };
    let field = tag("input")
        .class("field__input clock__minutes")
        .attr("type", "text")
        .attr("inputmode", "numeric")
        .attr("autocomplete", "off")
        .attr("id", "minutes")
        .attr("name", "minutes")
        .attr("aria-describedby", "minutes-hint minutes-error")
        .live("aria-invalid", move || wrong.get().map(|_| "true"))
        .typed(
            move || typed.get(),
            move |text| {
                typed.set(text);
                wrong.set(None);
            },
        );
    tag("form")
        .attr("novalidate", "")
        .on(ev::submit, submit)
        .child(tag("p").class("field__hint").attr("id", "minutes-hint").text(words.hint))
        .child(tag("label").class("field__label").attr("for", "minutes").text(words.minutes))
        .child(field)
        .child(
            tag("p")
                .class("field__error")
                .attr("id", "minutes-error")
                .attr("role", "alert")
                .live_text(move || wrong.get()),
        )
        .child(tag("button").class("button").attr("type", "submit").text(words.begin))
}

fn stop(app: App, plan: Option<&Plan>) -> Tag {
    let words = &NL.clock;
    let ends = plan.map(|plan| (words.ends)(clock::local(plan.ends)));
    let stop = button("button clock__stop").on(ev::click, move |_| drop_plan(app, "#minutes")).text(words.stop);
    tag("div").child(tag("p").text(ends)).child(stop)
}
