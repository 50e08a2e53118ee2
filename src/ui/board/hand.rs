//! What is in the hand, and every place where it can go: within reach of a thumb.

use super::title;
use crate::app::App;
use crate::domain::{Place, Rank};
use crate::text::NL;
use leptos::prelude::*;

#[component]
pub fn Hand() -> impl IntoView {
    let app = App::here();
    let held = Memo::new(move |_| app.held.get().map(|held| held.fiche));
    move || {
        held.get().map(|fiche| {
            view! {
                <div class="hand">
                    <p class="hand__words">{(NL.board.held)(&title(app.pack, &fiche))}". "{NL.board.held_hint}</p>
                    {places(app, Callback::new(move |place| app.lay_held(place)), move || app.place_of(&fiche))}
                    <button class="button button--plain" type="button" on:click=move |_| app.put_back()>{NL.board.let_go}</button>
                </div>
            }
        })
    }
}

/// A button for each place, except for the one where the fiche lies.
pub fn places(
    app: App,
    lay: Callback<Place>,
    lies: impl Fn() -> Option<Place> + Send + Sync + 'static,
) -> AnyView {
    let ranks = app.ask(|game| game.board().ranks().collect::<Vec<Rank>>()).unwrap_or_default();
    let lies = Memo::new(move |_| lies());
    let button = move |place: Place| {
        let class = if matches!(place, Place::Rank(_)) { "hand__place" } else { "hand__place hand__place--wide" };
        view! {
            <button
                class=class
                type="button"
                aria-label=(NL.board.lay_at)(place)
                aria-current=move || (lies.get() == Some(place)).then_some("true")
                on:click=move |_| lay.run(place)
            >{(NL.board.short_place)(place)}</button>
        }
    };
    view! {
        <div class="hand__places" role="group" aria-label=NL.board.places>
            {ranks.into_iter().map(Place::Rank).chain([Place::Aside, Place::Stack]).map(button).collect_view()}
        </div>
    }
    .into_any()
}
