//! The games on this device: the list, with what helps to find one when there are many.

mod all;
mod aside;
mod bin;
mod card;
mod drawer;
mod model;
mod rename;

use self::model::{Order, is_worth_a_line, listed};
use super::super::parts::{button, icon};
use super::super::tag::{Tag, tag};
use crate::app::{App, Listed};
use crate::domain::GameId;
use crate::platform::{listen, pointer};
use crate::text::NL;
use leptos::ev;
use leptos::prelude::*;

/// With more games than this, looking through them all takes longer than searching.
const HANDFUL: usize = 5;
/// So many cards are drawn at first, and again at each request for more.
const PAGE: usize = 60;

/// What somebody looks for on the shelf, and what they have opened there.
#[derive(Clone, Copy)]
struct Shelf {
    app: App,
    search: RwSignal<String>,
    order: RwSignal<Order>,
    /// So many cards at most.
    most: RwSignal<usize>,
    /// The game whose menu is open.
    menu: RwSignal<Option<GameId>>,
    asked: RwSignal<Option<Asked>>,
}

/// What is asked in a dialog.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Asked {
    Rename(GameId),
    EmptyBin,
    /// Whether to remove the text that was put aside under this name.
    RemoveAside(String),
}

/// The games that fit, each by a key that becomes another one when its card has to be drawn again.
#[derive(Clone, Debug, Default, PartialEq)]
struct Fitting {
    keys: Vec<String>,
    all: usize,
}

/// The shelf, with a word where it is still empty.
pub fn saved(app: App) -> Tag {
    let shelf = Shelf {
        app,
        search: RwSignal::new(String::new()),
        order: RwSignal::new(Order::default()),
        most: RwSignal::new(PAGE),
        menu: RwSignal::new(None),
        asked: RwSignal::new(None),
    };
    let fitting = Memo::new(move |_| shelf.fitting());
    let shown = move || fitting.with(|fitting| fitting.keys.iter().take(shelf.most.get()).cloned().collect());
    let rest = move || fitting.with(|fitting| fitting.keys.len().saturating_sub(shelf.most.get()));
    let is_empty = move || fitting.with(|fitting| fitting.all == 0);
    let finds_nothing = move || fitting.with(|fitting| fitting.all > 0 && fitting.keys.is_empty());
    let is_many = move || fitting.with(|fitting| fitting.all > HANDFUL);
    listen::on_window(ev::pointerdown, move |event| {
        if !pointer::began_in(&event, ".saved__actions") {
            shelf.close_menu();
        }
    });
    on_cleanup(move || app.just_binned.set(None));
    tag("section")
        .class("saved")
        .child(tag("h2").attr("tabindex", "-1").text(NL.shelf.title))
        .when(is_empty, || tag("p").class("saved__none").text(NL.shelf.none))
        .when(is_many, move || shelf.tools(fitting))
        .child(tag("ul").class("saved__list").each(shown, move |key| shelf.card(key)))
        .when(finds_nothing, move || shelf.nothing_found())
        .show(rest, move |rest| (*rest > 0).then(|| shelf.show_more(*rest)))
        .when(move || fitting.with(|fitting| fitting.all > 0), move || all::all(app))
        .child(bin::bin(shelf))
        .child(aside::aside(shelf))
        .show(move || app.just_binned.get(), move |binned| binned.clone().map(|binned| bin::way_back(app, binned)))
        .show(move || shelf.asked.get(), move |asked| asked.as_ref().map(|asked| shelf.dialog(asked)))
}

impl Shelf {
    fn fitting(self) -> Fitting {
        let (search, order) = (self.search.get(), self.order.get());
        self.app.shelf.with(|shelf| Fitting {
            keys: listed(shelf, &search, order).into_iter().map(key).collect(),
            all: shelf.iter().filter(is_worth_a_line).count(),
        })
    }

    fn close_menu(self) {
        if self.menu.with_untracked(Option::is_some) {
            self.menu.set(None);
        }
    }

    fn tools(self, fitting: Memo<Fitting>) -> Tag {
        let search = tag("input")
            .class("field__input")
            .attr("type", "search")
            .attr("id", "search-games")
            .attr("autocomplete", "off")
            .attr("dir", "auto")
            .typed(
                move || self.search.get(),
                move |text| {
                    self.most.set(PAGE);
                    self.search.set(text);
                },
            );
        let option = |order: Order| {
            let words = match order {
                Order::Change => NL.card.by_change,
                Order::Name => NL.card.by_name,
                Order::Progress => NL.card.by_progress,
            };
            tag("option").attr("value", order.name()).text(words)
        };
        let order = tag("select")
            .class("field__input")
            .attr("id", "order-games")
            .children(Order::ALL.map(option))
            .value(move || self.order.get().name().to_owned())
            .on(ev::change, move |event| {
                self.most.set(PAGE);
                self.order.set(Order::named(&event_target_value(&event)));
            });
        let label =
            |id: &'static str, words: &'static str| tag("label").class("field__label").attr("for", id).text(words);
        let count = move || fitting.with(|fitting| (NL.card.found)(fitting.keys.len(), fitting.all));
        tag("div")
            .class("saved__tools")
            .child(tag("div").class("field").child(label("search-games", NL.card.search)).child(search))
            .child(tag("div").class("field").child(label("order-games", NL.card.sort)).child(order))
            .child(tag("p").class("saved__count").attr("role", "status").live_text(count))
    }

    fn nothing_found(self) -> Tag {
        let all = button("button").on(ev::click, move |_| self.search.set(String::new())).text(NL.card.all_again);
        tag("div").class("saved__none").child(tag("p").text(NL.card.nothing_found)).child(all)
    }

    fn show_more(self, rest: usize) -> Tag {
        let more = button("button saved__rest")
            .on(ev::click, move |_| self.most.update(|most| *most += PAGE))
            .child(tag("span").text((NL.card.show_more)(rest)));
        more.child(icon("right"))
    }

    fn dialog(self, asked: &Asked) -> Tag {
        match asked {
            Asked::Rename(id) => rename::rename(self, id),
            Asked::EmptyBin => bin::sure(self),
            Asked::RemoveAside(name) => aside::sure(self, name),
        }
    }

    fn card(self, key: &str) -> Tag {
        let id = key.split(' ').next().unwrap_or_default();
        let found = self.app.shelf.with_untracked(|shelf| shelf.iter().find(|game| game.id.as_str() == id).cloned());
        found.map_or_else(|| tag("li"), |game| card::card(self, &game))
    }
}

fn key(game: &Listed) -> String {
    format!("{} {} {}", game.id, game.changed().0, game.size)
}
