//! The stack, and the pile of what does not play here.

use super::super::parts::icon_button;
use super::fiche::FicheView;
use super::place::Target;
use super::table::Table;
use crate::app::App;
use crate::domain::{Event, Place};
use crate::platform::dice;
use crate::text::NL;
use leptos::prelude::*;

/// The classes of a pile, spelled out so that they can be found.
struct Classes {
    pile: &'static str,
    head: &'static str,
    title: &'static str,
    count: &'static str,
    list: &'static str,
    item: &'static str,
    empty: &'static str,
}

const STACK: Classes = Classes {
    pile: "stack",
    head: "stack__head",
    title: "stack__title",
    count: "stack__count",
    list: "stack__list",
    item: "stack__item",
    empty: "stack__empty",
};

const ASIDE: Classes = Classes {
    pile: "aside",
    head: "aside__head",
    title: "aside__title",
    count: "aside__count",
    list: "aside__list",
    item: "aside__item",
    empty: "aside__empty",
};

#[component]
pub fn Pile(
    /// The stack or aside.
    place: Place,
) -> impl IntoView {
    let app = App::here();
    let words = &NL.board;
    let is_stack = place == Place::Stack;
    let (class, title, empty) =
        if is_stack { (STACK, words.stack, words.stack_empty) } else { (ASIDE, words.aside, words.aside_empty) };
    let fiches = app.of_game(move |game| {
        if is_stack { game.board().stack().to_vec() } else { game.board().aside().to_vec() }
    });
    let shuffle = Callback::new(move |()| {
        let order = dice::shuffled(fiches.get_untracked(), dice::seed());
        app.dispatch(Event::StackShuffled { order });
    });
    let too_few = Signal::derive(move || fiches.with(|fiches| fiches.len() < 2));
    view! {
        <section class=class.pile data-place=place.to_string() data-over=Table::here().is_over(place) aria-labelledby=class.title>
            <header class=class.head>
                <h2 class=class.title id=class.title>{title}</h2>
                <span class=class.count>{move || fiches.with(Vec::len)}</span>
                {is_stack.then(|| icon_button("shuffle", words.shuffle, too_few, shuffle))}
            </header>
            <ul class=class.list>
                <For each=move || fiches.get() key=|fiche| fiche.clone() children=move |fiche| view! {
                    <li class=class.item><FicheView fiche/></li>
                }/>
            </ul>
            {move || fiches.with(Vec::is_empty).then(|| view! { <p class=class.empty>{empty}</p> })}
            <Target place/>
        </section>
    }
}
