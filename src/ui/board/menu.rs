//! The menu of a fiche: everything that can be done with it, in words.

use super::table::Table;
use crate::app::App;
use crate::domain::{Dilemma, Event, Place, Side};
use crate::platform::{address, focus, pointer};
use crate::route::Route;
use crate::text::NL;
use leptos::ev::PointerEvent;
use leptos::prelude::*;

#[component]
pub fn Menu(dilemma: &'static Dilemma) -> impl IntoView {
    let app = App::here();
    let table = Table::here();
    let lies = app.ask(|game| game.board().place_of(&dilemma.id)).flatten();
    let ranks = app.ask(|game| game.board().ranks().map(Place::Rank).collect::<Vec<_>>()).unwrap_or_default();
    let lay = move |place: Place| {
        let act = move |_| {
            table.menu.set(None);
            app.dispatch(Event::FichePlaced { fiche: dilemma.id.clone(), place });
        };
        view! {
            <li><button class="menu__item" type="button" disabled=lies == Some(place) on:click=act>{(NL.board.lay_at)(place)}</button></li>
        }
    };
    let read = move |_| {
        table.menu.set(None);
        app.dispatch(Event::FicheHeldUp { fiche: dilemma.id.clone(), side: Side::Front });
    };
    let to_booklet = move |_| {
        table.menu.set(None);
        address::go(&app.route.get_untracked().with_beside(Some(dilemma.id.to_string())));
    };
    let talk = app.ask(|game| Route::talk(game.id(), &dilemma.id)).filter(|_| matches!(lies, Some(Place::Rank(_))));
    focus::after_drawing(format!("[data-place] [data-fiche=\"{}\"] .menu__item:not(:disabled)", dilemma.id));
    view! {
        <div class="menu">
            <ul class="menu__list">
                {ranks.into_iter().map(lay).collect_view()}
                <li class="menu__rule" role="separator"></li>
                {[Place::Aside, Place::Stack].map(lay).collect_view()}
                <li class="menu__rule" role="separator"></li>
                <li><button class="menu__item" type="button" on:click=read>{NL.fiche.read_large}</button></li>
                <li><button class="menu__item" type="button" on:click=to_booklet>{NL.fiche.booklet}</button></li>
                {talk.map(|route| view! { <li><a class="menu__item" href=route.href()>{NL.fiche.talk}</a></li> })}
            </ul>
        </div>
    }
}

/// A press anywhere else closes the menu.
pub fn close_from_outside(table: Table, event: &PointerEvent) {
    if table.menu.with_untracked(Option::is_some) && !pointer::began_in(event, ".menu, .fiche__more") {
        table.menu.set(None);
    }
}
