//! The board: a stack, a route of places, and a place aside. Dragging, tapping, the keys and the menu
//! all send the same events.

mod fiche;
mod grab;
mod hand;
mod keys;
mod menu;
mod model;
mod piles;
mod place;
mod reader;
mod table;

use super::parts::icon;
use crate::app::App;
use crate::content::Pack;
use crate::domain::{Event, Game, Onward, Place, Progress, Side};
use crate::platform::{address, focus, listen};
use crate::route::Route;
use crate::text::NL;
use leptos::ev;
use leptos::prelude::*;
use table::Table;

#[component]
pub fn Board() -> impl IntoView {
    let app = App::here();
    let table = Table::provide();
    let words = &NL.board;
    listen::on_window(ev::keydown, move |event| keys::on_table(app, table, &event));
    listen::on_window(ev::pointerdown, move |event| menu::close_from_outside(table, &event));
    let ranks = app.ask(|game| game.board().ranks().collect::<Vec<_>>()).unwrap_or_default();
    let holding = move || if app.held.with(Option::is_some) { "yes" } else { "no" };
    view! {
        <main id="main" class="screen screen--board" tabindex="-1">
            <div class="table" data-holding=holding>
                <piles::Pile place=Place::Stack/>
                <section class="board" aria-labelledby="board-title">
                    <h1 class="board__title" id="board-title" tabindex="-1">{words.title}</h1>
                    <div class="board__route" aria-hidden="true" inner_html=concat!(include_str!("board-wide.svg"), include_str!("board-tall.svg"))></div>
                    <p class="board__most">{words.most}</p>
                    <p class="board__least">{words.least}</p>
                    <div class="board__how">
                        <h2>{words.how}</h2>
                        <ol>{words.how_steps.map(|step| view! { <li>{step}</li> }).collect_view()}</ol>
                    </div>
                    <ol class="board__places" aria-label=words.route>
                        {ranks.into_iter().map(|rank| view! { <place::PlaceView rank/> }).collect_view()}
                    </ol>
                </section>
                <piles::Pile place=Place::Aside/>
            </div>
            <hand::Hand/>
            <Forward/>
            <reader::Reader/>
        </main>
    }
}

/// What comes next, in words and as one button.
#[component]
fn Forward() -> impl IntoView {
    let app = App::here();
    let next = Memo::new(move |_| app.of_game(|game| Some(suggestion(game))).get());
    let act = move |onward: Onward| match onward {
        Onward::Read(fiche) => app.dispatch(Event::FicheHeldUp { fiche, side: Side::Front }),
        Onward::Lay(fiche) => {
            app.hold(fiche.clone());
            focus::after_drawing(format!("[data-place] [data-fiche=\"{fiche}\"] .fiche__pick"));
        }
        Onward::Talk(fiche) => to(app, |game| Route::talk(game.id(), &fiche)),
        Onward::Report => to(app, |game| Route::report(game.id())),
    };
    move || {
        next.get().map(|(onward, left)| {
            let words = (NL.board.onward)(&onward, left);
            let action = (NL.board.onward_action)(&onward);
            view! {
                <nav class="onward">
                    <p class="onward__words">{words}</p>
                    <button class="button button--primary" on:click=move |_| act(onward.clone())>
                        <span>{action}</span>{icon("right")}
                    </button>
                </nav>
            }
        })
    }
}

fn to(app: App, route: impl FnOnce(&Game) -> Route) {
    if let Some(route) = app.ask(route) {
        address::go(&route);
    }
}

/// The next thing to do, with how many are left of it.
fn suggestion(game: &Game) -> (Onward, usize) {
    let progress = Progress::of(game);
    let onward = Onward::of(game);
    let left = match &onward {
        Onward::Read(_) => game.board().stack().iter().filter(|fiche| !game.was_read(fiche)).count(),
        Onward::Lay(_) => progress.on_stack,
        Onward::Talk(_) => progress.to_discuss - progress.discussed,
        Onward::Report => 0,
    };
    (onward, left)
}

/// The title of a fiche; its id for a fiche that the pack does not know.
fn title(pack: &'static Pack, fiche: &crate::domain::FicheId) -> String {
    pack.dilemma(fiche).map_or_else(|| fiche.to_string(), |dilemma| dilemma.title.clone())
}
