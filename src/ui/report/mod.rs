//! The report: the whole game in order of priority, ready to hand to a manager.

mod agreements;
mod dilemma;
mod order;
mod tools;

use super::new_game::{Chosen, SetupForm};
use crate::app::App;
use crate::domain::{Event, FicheId, Setup};
use crate::text::NL;
use leptos::prelude::*;

#[component]
pub fn Report() -> impl IntoView {
    let app = App::here();
    let words = &NL.report;
    let title = app.of_game(|game| (NL.report.title)(game));
    let talked = app.of_game(|game| game.board().ranking().map(|(_, fiche)| fiche.clone()).collect::<Vec<FicheId>>());
    view! {
        <main id="main" class="screen screen--report" tabindex="-1">
            <tools::Tools/>
            <article class="report">
                <header class="report__head">
                    <p class="report__kicker">{words.kicker}</p>
                    <h1 tabindex="-1" dir="auto">{title}</h1>
                    <Facts/>
                </header>
                <order::Order/>
                {move || talked.get().into_iter().map(|fiche| dilemma::section(app, &fiche)).collect_view()}
                <agreements::Table/>
                <Closing/>
                <p class="report__source">{app.pack.source.note.as_str()}" "{app.pack.source.reference.as_str()}</p>
            </article>
            <Change/>
        </main>
    }
}

/// Who, where and when.
#[component]
fn Facts() -> impl IntoView {
    let app = App::here();
    let words = &NL.report;
    let facts = app.of_game(move |game| {
        let Setup { municipality, date, company, participants, .. } = game.setup();
        let people: Vec<String> = participants.iter().map(words.person).collect();
        let facts = [
            (words.municipality, municipality.as_str().to_owned()),
            (words.date, date.map(words.day).unwrap_or_default()),
            (words.company, company.map(words.company_name).unwrap_or_default().to_owned()),
            (words.people, people.join(", ")),
        ];
        facts.into_iter().filter(|(_, fact)| !fact.is_empty()).collect::<Vec<_>>()
    });
    view! {
        <dl class="report__facts">
            {move || facts.get().into_iter().map(|(name, fact)| view! { <div><dt>{name}</dt><dd dir="auto">{fact}</dd></div> }).collect_view()}
        </dl>
    }
}

/// What the game means for the group's own practice: written here, printed as text.
#[component]
fn Closing() -> impl IntoView {
    let app = App::here();
    let words = &NL.report;
    let closing = app.of_game(|game| game.closing().to_owned());
    view! {
        <section class="report__closing">
            <h2><label for="closing">{words.closing}</label></h2>
            <p class="field__hint" id="closing-hint">{words.closing_hint}</p>
            <textarea class="field__input" id="closing" name="closing" rows="4" dir="auto" aria-describedby="closing-hint"
                prop:value=closing
                on:input=move |event| app.dispatch(Event::ClosingChanged { text: event_target_value(&event) })></textarea>
            <p class="report__answer report__printed" dir="auto" aria-hidden="true">{closing}</p>
        </section>
    }
}

/// The facts of the game can still be mended here.
#[component]
fn Change() -> impl IntoView {
    let app = App::here();
    let open = RwSignal::new(false);
    let done = Callback::new(move |chosen: Chosen| {
        app.dispatch(Event::SetupChanged { setup: chosen.setup });
        open.set(false);
    });
    view! {
        <section class="report-setup">
            <button class="button button--quiet" type="button" aria-expanded=move || open.get().to_string() on:click=move |_| open.update(|open| *open = !*open)>
                {NL.report.setup}
            </button>
            {move || open.get().then(|| {
                let setup = app.ask(|game| game.setup().clone()).unwrap_or_default();
                view! { <SetupForm setup offer_seed=false action=NL.report.edit on_done=done/> }
            })}
        </section>
    }
}
