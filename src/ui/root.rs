//! The page: a frame around the screen of the current route.

use super::frame::{Colophon, Masthead};
use super::notices::{LiveRegion, Notices};
use super::{board, booklet, how, lost, new_game, report, start, talk};
use crate::app::App;
use crate::domain::Event;
use crate::platform::{focus, listen, page};
use crate::route::{GameScreen, Route};
use crate::text::NL;
use leptos::ev;
use leptos::prelude::*;

/// The whole app, mounted once.
#[component]
pub fn Root() -> impl IntoView {
    let app = match App::new() {
        Ok(app) => app,
        Err(unusable) => {
            leptos::logging::error!("{unusable:?}");
            return view! { <main class="screen screen--lost"><h1>{NL.stopped.title}</h1><p>{NL.stopped.text}</p></main> }
                .into_any();
        }
    };
    provide_context(app);
    app.travel();
    page::remove_greeting();
    listen::on_window(ev::keydown, move |event| undo_keys(app, &event));
    let screen = Memo::new(move |_| app.route.get().with_beside(None));
    view! {
        <button class="skip" on:click=move |_| focus::now("main")>{NL.frame.skip}</button>
        <Masthead/>
        {move || show(app, screen.get())}
        <booklet::Beside/>
        <Colophon/>
        <Notices/>
        <LiveRegion/>
    }
    .into_any()
}

fn show(app: App, route: Route) -> AnyView {
    let here = |id: &crate::domain::GameId| app.ask(|game| game.id() == id) == Some(true);
    match route {
        Route::Start => view! { <start::Start/> }.into_any(),
        Route::New => view! { <new_game::NewGame/> }.into_any(),
        Route::How => view! { <how::How/> }.into_any(),
        Route::Booklet(page) => view! { <booklet::Booklet page/> }.into_any(),
        Route::Game { id, .. } if !here(&id) => view! { <lost::Lost text=NL.lost.no_game/> }.into_any(),
        Route::Game { screen: GameScreen::Board | GameScreen::Last, .. } => view! { <board::Board/> }.into_any(),
        Route::Game { screen: GameScreen::Report, .. } => view! { <report::Report/> }.into_any(),
        Route::Game { screen: GameScreen::Talk(fiche), .. } => match app.pack.dilemma(&fiche) {
            Some(dilemma) => view! { <talk::Talk dilemma/> }.into_any(),
            None => view! { <lost::Lost text=NL.lost.no_fiche/> }.into_any(),
        },
        Route::Lost(address) => view! { <lost::Lost text=(NL.lost.unknown)(&address)/> }.into_any(),
    }
}

/// Ctrl+Z takes back a step of the game, unless somebody is typing: then it is the field's own.
fn undo_keys(app: App, event: &ev::KeyboardEvent) {
    if !(event.ctrl_key() || event.meta_key()) || page::is_typing() {
        return;
    }
    let step = match (event.key().as_str(), event.shift_key()) {
        ("z", false) => Event::Undone,
        ("Z" | "z", true) | ("y", false) => Event::Redone,
        _ => return,
    };
    event.prevent_default();
    app.dispatch(step);
}
