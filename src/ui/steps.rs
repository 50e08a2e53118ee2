//! The four steps that lead by the hand: read, lay, talk, report.

use super::parts::icon;
use super::tag::{Tag, tag};
use crate::app::App;
use crate::domain::{Event, Game, Onward, Open, Progress, Side, Step};
use crate::route::{GameScreen, Route};
use crate::text::NL;
use leptos::ev;
use leptos::prelude::*;

pub fn steps(app: App) -> Tag {
    // An order for another screen is read and laid there, and no more.
    let is_guest = move || app.see(|game| game.group().guest_of.is_some());
    let items = move |is_guest: &bool| {
        let all = if *is_guest { &Step::ALL[..2] } else { &Step::ALL[..] };
        all.iter().enumerate().map(|(at, step)| item(app, at + 1, *step)).collect::<Vec<_>>()
    };
    tag("nav")
        .class("steps")
        .attr("aria-label", NL.frame.steps)
        .child(tag("ol").class("steps__list").show(is_guest, items))
}

fn item(app: App, number: usize, step: Step) -> Tag {
    let now = move || {
        let reading = app.see(|game| matches!(game.open(), Open::Reading(..)));
        step_of(&app.route.get(), reading) == Some(step)
    };
    let done = move || app.see(|game| Progress::of(game).is_done(step));
    let state = move || match (now(), done()) {
        (true, _) => "now",
        (false, true) => "done",
        (false, false) => "open",
    };
    let sign = tag("span")
        .class("steps__number")
        .attr("aria-hidden", true)
        .show(done, move |done| if *done { icon("check") } else { tag("span").text(number) });
    // WebKit does not see that it becomes a link when it gets its address later, so its role is said.
    let link = tag("a")
        .class("steps__link")
        .attr("role", "link")
        .live("href", move || app.see(|game| route_of(game, step).map(|route| route.href())))
        .live("aria-current", move || now().then_some("step"))
        .on(ev::click, move |_| prepare(app, step))
        .child(sign)
        .child(tag("span").class("steps__name").text((NL.frame.step)(step)))
        .when(done, || tag("span").class("visually-hidden").text(NL.frame.step_done));
    tag("li").class("steps__item").live("data-state", state).child(link)
}

/// What a step still needs besides its address.
fn prepare(app: App, step: Step) {
    match step {
        Step::Read => {
            if let Some(fiche) = app.ask(first_to_read).flatten() {
                app.dispatch(Event::FicheHeldUp { fiche, side: Side::Front });
            }
        }
        Step::Lay => app.dispatch(Event::FichePutDown),
        Step::Talk | Step::Report => {}
    }
}

/// The step to which a screen belongs.
pub fn step_of(route: &Route, reading: bool) -> Option<Step> {
    use GameScreen::{Board, Differences, Earlier, Group, Last, Own, Report, Talk};
    match route {
        Route::Game { screen: Board | Last, .. } if reading => Some(Step::Read),
        Route::Game { screen: Board | Last | Group | Own | Differences, .. } => Some(Step::Lay),
        Route::Game { screen: Talk(_), .. } => Some(Step::Talk),
        Route::Game { screen: Report | Earlier, .. } => Some(Step::Report),
        _ => None,
    }
}

/// Where a step leads; nowhere while no fiche was laid to talk about.
fn route_of(game: &Game, step: Step) -> Option<Route> {
    let id = game.id();
    match step {
        Step::Read | Step::Lay if game.laying().is_some() => Some(Route::own(id)),
        Step::Read | Step::Lay => Some(Route::board(id)),
        Step::Report => Some(Route::report(id)),
        Step::Talk => {
            let agenda = game.agenda();
            let next = agenda.iter().find(|fiche| !game.is_discussed(fiche)).or_else(|| agenda.first());
            next.map(|fiche| Route::talk(id, fiche))
        }
    }
}

fn first_to_read(game: &Game) -> Option<crate::domain::FicheId> {
    match Onward::of(game) {
        Onward::Read(fiche) => Some(fiche),
        _ => game.board().stack().first().or_else(|| game.board().fiches().next()).cloned(),
    }
}
