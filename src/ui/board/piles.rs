//! The stack, and the pile of what does not play here.

use super::super::parts::icon_button;
use super::super::tag::{Tag, tag};
use super::fiche::fiche;
use super::place::with_target;
use super::table::Table;
use super::white::with_add;
use crate::app::App;
use crate::domain::{Board, Event, FicheId, Place};
use crate::platform::dice;
use crate::text::NL;

/// One of the two piles: its classes are spelled out so that they can be found.
struct Pile {
    place: Place,
    fiches: fn(&Board) -> &[FicheId],
    title: &'static str,
    empty: &'static str,
    class: &'static str,
    class_head: &'static str,
    class_title: &'static str,
    class_count: &'static str,
    class_list: &'static str,
    class_item: &'static str,
    class_empty: &'static str,
}

static STACK: Pile = Pile {
    place: Place::Stack,
    fiches: Board::stack,
    title: NL.board.stack,
    empty: NL.board.stack_empty,
    class: "stack",
    class_head: "stack__head",
    class_title: "stack__title",
    class_count: "stack__count",
    class_list: "stack__list",
    class_item: "stack__item",
    class_empty: "stack__empty",
};

static ASIDE: Pile = Pile {
    place: Place::Aside,
    fiches: Board::aside,
    title: NL.board.aside,
    empty: NL.board.aside_empty,
    class: "aside",
    class_head: "aside__head",
    class_title: "aside__title",
    class_count: "aside__count",
    class_list: "aside__list",
    class_item: "aside__item",
    class_empty: "aside__empty",
};

pub fn stack(app: App, table: Table) -> Tag {
    let too_few = move || app.see(|game| game.table().stack().len() < 2);
    let shuffle = move || {
        let stack = app.ask(|game| game.table().stack().to_vec()).unwrap_or_default();
        if stack.len() > 1 {
            app.dispatch(Event::StackShuffled { order: dice::shuffled(stack, dice::seed()) });
        }
    };
    let button =
        icon_button("shuffle", NL.board.shuffle, shuffle).live("aria-disabled", move || too_few().then_some("true"));
    pile(app, table, &STACK, |head| with_add(head, app, table).child(button))
}

pub fn aside(app: App, table: Table) -> Tag {
    pile(app, table, &ASIDE, |head| head)
}

fn pile(app: App, table: Table, pile: &'static Pile, tools: impl FnOnce(Tag) -> Tag) -> Tag {
    let count = move || app.see(|game| (pile.fiches)(game.table()).len());
    let keys = move || app.see(|game| (pile.fiches)(game.table()).iter().map(ToString::to_string).collect());
    let row = move |id: &str| {
        tag("li").class(pile.class_item).children(app.dilemma_named(id).map(|dilemma| fiche(app, table, dilemma)))
    };
    let head = tag("header")
        .class(pile.class_head)
        .child(tag("h2").class(pile.class_title).attr("id", pile.class_title).text(pile.title))
        .child(tag("span").class(pile.class_count).live_text(count));
    let section = tag("section")
        .class(pile.class)
        .attr("data-place", pile.class)
        .live("data-over", table.is_over(pile.place))
        .attr("aria-labelledby", pile.class_title)
        .child(tools(head))
        .child(tag("ul").class(pile.class_list).each(keys, row))
        .when(move || count() == 0, || tag("p").class(pile.class_empty).text(pile.empty));
    with_target(section, app, pile.place)
}
