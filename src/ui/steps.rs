//! The four steps that lead by the hand: read, lay, talk, report.

use super::parts::icon;
use crate::app::App;
use crate::domain::{Event, Game, Onward, Open, Progress, Side, Step};
use crate::route::{GameScreen, Route};
use crate::text::NL;
use leptos::prelude::*;

#[component]
pub fn Steps() -> impl IntoView {
    let app = App::here();
    view! {
        <nav class="steps" aria-label=NL.frame.steps>
            <ol class="steps__list">{Step::ALL.map(|step| item(app, step)).collect_view()}</ol>
        </nav>
    }
}

fn item(app: App, step: Step) -> AnyView {
    let now = Memo::new(move |_| {
        let reading = app.of_game(|game| matches!(game.open(), Open::Reading(..))).get();
        app.route.with(|route| step_of(route, reading)) == Some(step)
    });
    let done = app.of_game(move |game| Progress::of(game).is_done(step));
    let href = app.of_game(move |game| route_of(game, step).map(|route| route.href()));
    let state = move || match (now.get(), done.get()) {
        (true, _) => "now",
        (false, true) => "done",
        (false, false) => "open",
    };
    let prepare = move |_| match step {
        Step::Read => {
            if let Some(fiche) = app.ask(first_to_read).flatten() {
                app.dispatch(Event::FicheHeldUp { fiche, side: Side::Front });
            }
        }
        Step::Lay => app.dispatch(Event::FichePutDown),
        Step::Talk | Step::Report => {}
    };
    let number = Step::ALL.iter().position(|other| *other == step).map_or(0, |at| at + 1);
    view! {
        <li class="steps__item" data-state=state>
            <a class="steps__link" href=href aria-current=move || now.get().then_some("step") on:click=prepare>
                <span class="steps__number" aria-hidden="true">
                    {move || if done.get() { icon("check") } else { number.into_any() }}
                </span>
                <span class="steps__name">{(NL.frame.step)(step)}</span>
                {move || done.get().then(|| view! { <span class="visually-hidden">{NL.frame.step_done}</span> })}
            </a>
        </li>
    }
    .into_any()
}

fn step_of(route: &Route, reading: bool) -> Option<Step> {
    match route {
        Route::Game { screen: GameScreen::Board | GameScreen::Last, .. } if reading => Some(Step::Read),
        Route::Game { screen: GameScreen::Board | GameScreen::Last, .. } => Some(Step::Lay),
        Route::Game { screen: GameScreen::Talk(_), .. } => Some(Step::Talk),
        Route::Game { screen: GameScreen::Report, .. } => Some(Step::Report),
        _ => None,
    }
}

/// Where a step leads; nowhere while no fiche was laid to talk about.
fn route_of(game: &Game, step: Step) -> Option<Route> {
    let id = game.id();
    match step {
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
