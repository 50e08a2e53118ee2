//! A game on the shelf: what it is called, how far it is, and a menu with what can be done with it.

use super::super::super::parts::{button, icon, icon_button};
use super::super::super::tag::{Tag, tag};
use super::{Asked, Shelf};
use crate::app::{App, Glance, Listed, Shown};
use crate::domain::GameId;
use crate::keyboard::Chord;
use crate::platform::{clock, focus, keyboard};
use crate::route::Route;
use crate::text::NL;
use leptos::ev;
use leptos::prelude::*;

pub fn card(shelf: Shelf, game: &Listed) -> Tag {
    let words = &NL.shelf;
    let card = tag("li").class("saved__game").attr("data-game", game.id.to_string());
    match &game.shown {
        Shown::Game(glance) => {
            let name = title(glance);
            let percent = glance.progress.percent();
            let link = tag("a")
                .class("saved__name")
                .attr("dir", "auto")
                .attr("href", Route::game_again(&game.id).href())
                .text(name.clone());
            let bar = tag("span")
                .class("saved__progress")
                .attr("style", format!("--done:{percent}%"))
                .attr("role", "img")
                .attr("aria-label", (words.progress)(percent));
            let changed = (words.changed)(clock::local(glance.changed), &(NL.card.size)(game.size));
            card.child(link)
                .child(
                    tag("p").class("saved__facts").text((words.facts)(glance.municipality.as_str(), &glance.progress)),
                )
                .child(tag("p").class("saved__changed").text(changed))
                .child(bar)
                .child(actions(shelf, &game.id, name, None))
        }
        Shown::Damaged { unreadable, text } => {
            let file = Text { name: (words.damaged_file)(&game.id), text: text.clone() };
            let actions = actions(shelf, &game.id, words.damaged.to_owned(), Some(file));
            card.attr("data-damaged", "yes")
                .child(tag("p").class("saved__name").text(words.damaged))
                .child(tag("p").class("saved__facts").text((words.unreadable)(unreadable)))
                .child(tag("p").class("saved__changed").text((NL.card.size)(game.size)))
                .child(actions)
        }
    }
}

/// What the game is called on the shelf.
pub fn title(glance: &Glance) -> String {
    if glance.name.is_empty() { NL.shelf.unnamed.to_owned() } else { glance.name.as_str().to_owned() }
}

/// The text of a game that cannot be read, as a file.
#[derive(Clone)]
struct Text {
    name: String,
    text: String,
}

impl Text {
    fn download(&self, app: App) {
        app.offer(&self.name, &self.text);
    }
}

fn actions(shelf: Shelf, id: &GameId, name: String, damaged: Option<Text>) -> Tag {
    let (own, id) = (id.clone(), id.clone());
    let is_open = move || shelf.menu.with(|menu| menu.as_ref() == Some(&own));
    let toggle = {
        let (id, is_open) = (id.clone(), is_open.clone());
        move |_| {
            let is_open = untrack(&is_open);
            shelf.menu.set((!is_open).then(|| id.clone()));
            if !is_open {
                focus::after_drawing(in_card(&id, ".menu__item"));
            }
        }
    };
    let more = button("icon-button saved__more")
        .attr("aria-label", (NL.card.more)(&name))
        .live("aria-expanded", is_open.clone())
        .on(ev::click, toggle)
        .child(icon("more"));
    let download =
        damaged.clone().map(|text| icon_button("download", NL.frame.download, move || text.download(shelf.app)));
    let on_key = {
        let (id, is_open) = (id.clone(), is_open.clone());
        move |event: ev::KeyboardEvent| {
            if keyboard::chord(&event) == Some(Chord::Escape) && untrack(&is_open) {
                shelf.close_menu();
                focus::now(&in_card(&id, ".saved__more"));
            }
        }
    };
    tag("div")
        .class("saved__actions")
        .on(ev::keydown, on_key)
        .on(ev::focusout, move |event| {
            if focus::leaves(&event) {
                shelf.close_menu();
            }
        })
        .children(download)
        .child(more)
        .when(is_open, move || menu(shelf, &id, &name, damaged.clone()))
}

fn menu(shelf: Shelf, id: &GameId, name: &str, damaged: Option<Text>) -> Tag {
    let app = shelf.app;
    let item = |words: &'static str, act: Box<dyn Fn(&GameId)>| {
        let id = id.clone();
        let act = move |_| {
            shelf.close_menu();
            focus::now(&in_card(&id, ".saved__more"));
            act(&id);
        };
        tag("li").child(button("menu__item").on(ev::click, act).text(words))
    };
    let list = tag("ul").class("menu__list");
    let list = match damaged {
        Some(text) => list.child(item(NL.card.file, Box::new(move |_| text.download(app)))),
        None => {
            let open = tag("a").class("menu__item").attr("href", Route::game_again(id).href()).text(NL.card.open);
            list.child(tag("li").child(open))
                .child(item(NL.card.rename, Box::new(move |id| shelf.asked.set(Some(Asked::Rename(id.clone()))))))
                .child(item(NL.card.copy, Box::new(move |id| app.copy(id))))
                .child(item(NL.card.file, Box::new(move |id| app.download(id))))
        }
    };
    let rule = tag("li").class("menu__rule").attr("aria-hidden", true);
    let name = name.to_owned();
    let bin = item(NL.card.bin, Box::new(move |id| app.put_in_bin(id, name.clone())));
    tag("div").class("menu").child(list.child(rule).child(bin))
}

pub(super) fn in_card(id: &GameId, part: &str) -> String {
    ["[data-game=\"", id.as_str(), "\"] ", part].concat()
}
