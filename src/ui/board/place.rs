//! A numbered place along the route.

use super::fiche::FicheView;
use super::table::Table;
use crate::app::App;
use crate::domain::{Place, Rank};
use crate::text::NL;
use leptos::prelude::*;

#[component]
pub fn PlaceView(rank: Rank) -> impl IntoView {
    let app = App::here();
    let place = Place::Rank(rank);
    let fiche = app.of_game(move |game| game.board().at(rank).cloned());
    let state = move || if fiche.with(Option::is_some) { "taken" } else { "empty" };
    view! {
        <li class="place" data-place=rank.number() data-state=state data-over=Table::here().is_over(place)>
            <span class="place__number" aria-hidden="true">{rank.number()}</span>
            <Target place/>
            {move || fiche.get().map(|fiche| view! { <FicheView fiche/> })}
        </li>
    }
}

/// The invitation to lay the held fiche here; it is there only while a fiche is held.
#[component]
pub fn Target(place: Place) -> impl IntoView {
    let app = App::here();
    let words = match place {
        Place::Rank(_) => NL.board.lay_here.to_owned(),
        Place::Stack | Place::Aside => (NL.board.lay_at)(place),
    };
    let shown = Memo::new(move |_| app.held.get().is_some_and(|held| app.place_of(&held.fiche) != Some(place)));
    move || {
        shown.get().then(|| {
            let words = words.clone();
            view! {
                <button class="target" aria-label=(NL.board.lay_at)(place) on:click=move |_| app.lay_held(place)>{words}</button>
            }
        })
    }
}
