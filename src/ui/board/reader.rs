//! A fiche that is held up for all to read, one after another; from here it can be laid at once.

use super::super::parts::{Face, big_fiche, icon, icon_button};
use super::hand;
use super::model::{beside, reading_order};
use crate::app::App;
use crate::domain::{Dilemma, Event, FicheId, Open, Place, Side};
use crate::text::NL;
use leptos::html::Dialog;
use leptos::prelude::*;

#[component]
pub fn Reader() -> impl IntoView {
    let app = App::here();
    let reading = app.of_game(|game| match game.open() {
        Open::Reading(fiche, side) => Some((fiche.clone(), *side)),
        Open::Nothing | Open::Turned(_) => None,
    });
    let is_open = Memo::new(move |_| reading.with(Option::is_some));
    move || is_open.get().then(|| view! { <Dialogue reading/> })
}

#[component]
fn Dialogue(reading: Memo<Option<(FicheId, Side)>>) -> impl IntoView {
    let app = App::here();
    let node = NodeRef::<Dialog>::new();
    Effect::new(move |_| {
        if let Some(dialog) = node.get()
            && !dialog.open()
            && dialog.show_modal().is_err()
        {
            leptos::logging::warn!("The browser shows the fiche without a dialog.");
        }
    });
    let shown = Memo::new(move |_| {
        let (fiche, side) = reading.get()?;
        app.pack.dilemma(&fiche).map(|dilemma| (dilemma.number, side))
    });
    let dilemma = move || shown.get().and_then(|(number, side)| Some((app.pack.dilemmas.get(number - 1)?, side)));
    view! {
        <dialog
            class="reader"
            node_ref=node
            aria-label=move || dilemma().map(|(dilemma, _)| dilemma.title.clone())
            data-hue=move || dilemma().map(|(dilemma, _)| dilemma.number)
            on:cancel=move |event: leptos::ev::Event| {
                event.prevent_default();
                app.dispatch(Event::FichePutDown);
            }
        >
            {move || dilemma().map(|(dilemma, side)| content(app, dilemma, side))}
        </dialog>
    }
}

fn content(app: App, dilemma: &'static Dilemma, side: Side) -> AnyView {
    let words = &NL.reader;
    let order = app.ask(|game| reading_order(game.board())).unwrap_or_default();
    let at = order.iter().position(|fiche| *fiche == dilemma.id).map_or(0, |at| at + 1);
    let count = (words.count)(at, order.len());
    let hold_up = move |fiche: FicheId, side: Side| app.dispatch(Event::FicheHeldUp { fiche, side });
    let go = move |step: isize| {
        let order = app.ask(|game| reading_order(game.board())).unwrap_or_default();
        if let Some(fiche) = beside(&order, &dilemma.id, step) {
            hold_up(fiche, Side::Front);
        }
    };
    let lay = Callback::new(move |place: Place| {
        let order = app.ask(|game| reading_order(game.board())).unwrap_or_default();
        app.dispatch(Event::FichePlaced { fiche: dilemma.id.clone(), place });
        let still_there = app.ask(|game| game.board().stack().to_vec()).unwrap_or_default();
        let next = (1..).map(|step| beside(&order, &dilemma.id, step)).take(order.len()).flatten();
        if let Some(fiche) = next.into_iter().find(|fiche| still_there.contains(fiche) && *fiche != dilemma.id) {
            hold_up(fiche, Side::Front);
        }
    });
    let turn = match side {
        Side::Front => words.turn_to_back,
        Side::Back => words.turn_to_front,
    };
    view! {
        <header class="reader__head">
            <p class="reader__count">{count}</p>
            {icon_button("close", words.close, Signal::stored(false), Callback::new(move |()| app.dispatch(Event::FichePutDown)))}
        </header>
        <div class="reader__fiche">{big_fiche(dilemma, side, Face::Heading)}</div>
        <div class="reader__lay">
            <p>{words.lay}</p>
            {hand::places(app, lay, move || app.place_of(&dilemma.id))}
        </div>
        <footer class="reader__foot">
            <button class="button button--quiet" type="button" on:click=move |_| go(-1)>{icon("left")}<span>{words.previous}</span></button>
            <button class="button button--primary" type="button" autofocus on:click=move |_| hold_up(dilemma.id.clone(), side.other())>
                {icon("turn")}<span>{turn}</span>
            </button>
            <button class="button button--quiet" type="button" on:click=move |_| go(1)><span>{words.next}</span>{icon("right")}</button>
        </footer>
    }
    .into_any()
}
