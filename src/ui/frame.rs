//! What stands around a screen: the masthead above, the colophon below.

use super::parts::{icon, icon_button};
use super::steps::Steps;
use crate::app::App;
use crate::content::Pack;
use crate::domain::{Event, Saving};
use crate::platform::address;
use crate::route::Route;
use crate::text::NL;
use leptos::prelude::*;

/// The masthead: a menu outside a game; the steps, undo and the state of saving inside one.
#[component]
pub fn Masthead() -> impl IntoView {
    let app = App::here();
    let in_game = Memo::new(move |_| app.route.with(|route| route.game_id().is_some()) && app.of_game(|_| true).get());
    move || if in_game.get() { view! { <GameMasthead/> }.into_any() } else { view! { <SiteMasthead/> }.into_any() }
}

fn brand() -> AnyView {
    view! {
        <a class="masthead__brand" href=Route::Start.href()>
            <svg class="masthead__mark" aria-hidden="true"><use_ href="#icon-mark"/></svg>
            <span>{NL.frame.brand}</span>
        </a>
    }
    .into_any()
}

#[component]
fn SiteMasthead() -> impl IntoView {
    let app = App::here();
    let link = move |route: Route, name: &'static str| {
        let href = route.href();
        let current = move || {
            let here = match (app.route.get(), &route) {
                (Route::Booklet(_), Route::Booklet(_)) => true,
                (here, route) => here == *route,
            };
            here.then_some("page")
        };
        view! { <a href=href aria-current=current>{name}</a> }
    };
    view! {
        <header class="masthead">
            {brand()}
            <nav class="masthead__nav" aria-label=NL.frame.menu>
                {link(Route::Start, NL.frame.start)}
                {link(Route::Booklet(None), NL.frame.booklet)}
                {link(Route::How, NL.frame.how)}
            </nav>
        </header>
    }
}

#[component]
fn GameMasthead() -> impl IntoView {
    let app = App::here();
    let name = app.of_game(|game| (NL.frame.game_name)(game));
    let nothing_to_undo = app.of_game(|game| game.history().last().is_none());
    let nothing_to_redo = app.of_game(|game| game.history().next().is_none());
    let open_booklet = move |()| {
        let route = app.route.get_untracked();
        let page = match route.beside() {
            Some(_) => None,
            None => Some(page_for(app, &route)),
        };
        address::go(&route.with_beside(page));
    };
    view! {
        <header class="masthead masthead--game">
            {brand()}
            <p class="masthead__game">{name}</p>
            <Steps/>
            <div class="masthead__tools">
                {icon_button("undo", NL.frame.undo, nothing_to_undo.into(), Callback::new(move |()| app.dispatch(Event::Undone)))}
                {icon_button("redo", NL.frame.redo, nothing_to_redo.into(), Callback::new(move |()| app.dispatch(Event::Redone)))}
                {icon_button("book", NL.frame.open_booklet, Signal::stored(false), Callback::new(open_booklet))}
                <SaveState/>
            </div>
        </header>
    }
}

/// The page of the booklet that helps on this screen.
fn page_for(app: App, route: &Route) -> String {
    let open = app.ask(|game| game.open().fiche().map(ToString::to_string)).flatten();
    match route {
        Route::Game { screen: crate::route::GameScreen::Talk(fiche), .. } => fiche.to_string(),
        _ => open.or_else(|| app.pack.pages.first().map(|page| page.id.clone())).unwrap_or_default(),
    }
}

#[component]
fn SaveState() -> impl IntoView {
    let app = App::here();
    let name = move || app.saving.get().name();
    let sign = move || match app.saving.get() {
        Saving::Failed(_) => icon("warning"),
        _ => icon("check"),
    };
    view! {
        <p class="save" data-save=name>
            {sign}
            <span class="save__words">{move || (NL.save.state)(app.saving.get())}</span>
        </p>
    }
}

/// What the game is based on; on every screen outside the board and the talk.
#[component]
pub fn Colophon() -> impl IntoView {
    let app = App::here();
    let pack: &'static Pack = app.pack;
    let source = Route::page("bron").href();
    view! {
        <footer class="colophon">
            <p>{pack.source.note.as_str()}" "{(NL.frame.as_of)(pack.as_of)}</p>
            <p><a href=source>{NL.frame.about}</a></p>
        </footer>
    }
}
