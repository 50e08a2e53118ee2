//! Talking one fiche through: what it says on the left, what the group says on the right.

mod agreements;
mod spectrum;
mod trail;

use super::parts::{Face, Growing, big_fiche, growing_field, icon};
use crate::app::App;
use crate::domain::{self, Dilemma, Event, FicheId, Place, Question, Side};
use crate::platform::address;
use crate::route::Route;
use crate::text::NL;
use leptos::prelude::*;

#[component]
pub fn Talk(dilemma: &'static Dilemma) -> impl IntoView {
    let app = App::here();
    let words = &NL.talk;
    let number = app.of_game(move |game| match game.board().place_of(&dilemma.id) {
        Some(Place::Rank(rank)) => Some(rank.number()),
        _ => None,
    });
    let in_booklet = move || app.route.with(|route| route.with_beside(Some(dilemma.id.to_string())).href());
    view! {
        <main id="main" class="screen screen--talk" tabindex="-1">
            <trail::Trail current=dilemma.id.clone()/>
            <div class="talk" data-hue=dilemma.number>
                <aside class="talk__fiche" aria-label=words.front>
                    {big_fiche(dilemma, Side::Front, Face::Repeated)}
                    {big_fiche(dilemma, Side::Back, Face::Repeated)}
                    <a href=in_booklet>{icon("book")}<span>{words.booklet}</span></a>
                </aside>
                <div class="talk__record">
                    <header>
                        <p class="talk__place">{move || (words.place)(number.get())}</p>
                        <h1 class="talk__title" tabindex="-1">{dilemma.title.as_str()}</h1>
                    </header>
                    {Question::ALL.map(|question| answer(app, dilemma, question)).collect_view()}
                    <spectrum::SpectrumView dilemma/>
                    <agreements::Agreements fiche=dilemma.id.clone()/>
                </div>
            </div>
            <Forward fiche=dilemma.id.clone()/>
        </main>
    }
}

fn answer(app: App, dilemma: &'static Dilemma, question: Question) -> AnyView {
    let asked = app.pack.guide.ask(question);
    let fiche = dilemma.id.clone();
    growing_field(Growing {
        name: question.field(),
        question: asked.question.clone(),
        hint: asked.hint.clone(),
        value: app.of_game(move |game| game.record(&fiche).map(|record| record.answer(question).to_owned()).unwrap_or_default()),
        on_change: Callback::new(move |text| {
            app.dispatch(Event::AnswerChanged { fiche: dilemma.id.clone(), question, text });
        }),
    })
}

/// Back, done, or on without being done.
#[component]
fn Forward(fiche: FicheId) -> impl IntoView {
    let app = App::here();
    let words = &NL.talk;
    let fiche = StoredValue::new(fiche);
    let agenda = app.of_game(domain::Game::agenda);
    let at = Memo::new(move |_| agenda.with(|agenda| agenda.iter().position(|other| *other == fiche.get_value())));
    let before = move || at.get()?.checked_sub(1).and_then(|at| agenda.with(|agenda| agenda.get(at).cloned()));
    let after = move || at.get().and_then(|at| agenda.with(|agenda| agenda.get(at + 1).cloned()));
    let discussed = app.of_game(move |game| game.is_discussed(&fiche.get_value()));
    let route = move |next: Option<FicheId>| {
        app.ask(|game| next.map_or_else(|| Route::report(game.id()), |next| Route::talk(game.id(), &next)))
    };
    let go = move |next: Option<FicheId>| {
        if let Some(route) = route(next) {
            address::go(&route);
        }
    };
    let mark = move |talk| app.dispatch(Event::TalkMarked { fiche: fiche.get_value(), talk });
    let done_words = move || match after() {
        Some(next) => (words.done_next)(app.pack.dilemma(&next).map_or("", |dilemma| &dilemma.title)),
        None => words.done_last.to_owned(),
    };
    view! {
        <nav class="onward">
            {move || before().map(|fiche| view! {
                <a class="button button--quiet" href=route(Some(fiche)).map(|route| route.href())>{icon("left")}<span>{words.previous}</span></a>
            })}
            {move || discussed.get().then(|| view! {
                <button class="button button--plain" type="button" on:click=move |_| mark(domain::Talk::Open)>{words.reopen}</button>
            })}
            {move || (!discussed.get()).then(|| view! {
                <a class="button button--plain" href=route(after()).map(|route| route.href())>{words.skip}</a>
            })}
            <button class="button button--primary" type="button" on:click=move |_| {
                mark(domain::Talk::Discussed);
                go(after());
            }>{icon("check")}<span>{done_words}</span></button>
        </nav>
    }
}
