//! The menu of a fiche: everything that can be done with it, in words.

use super::super::parts::button;
use super::super::tag::{Tag, tag};
use super::table::Table;
use crate::app::App;
use crate::domain::{Dilemma, Event, Place, Side};
use crate::platform::{address, focus, inside, pointer};
use crate::route::Route;
use crate::text::NL;
use leptos::ev::{self, PointerEvent};
use leptos::prelude::*;

pub fn menu(app: App, table: Table, dilemma: &'static Dilemma) -> Tag {
    let lies = app.ask(|game| game.table().place_of(&dilemma.id)).flatten();
    let item = move |words: String, act: Box<dyn Fn()>| {
        let act = move |_| {
            table.menu.set(None);
            act();
        };
        button("menu__item").pressed_once().on(ev::click, act).text(words)
    };
    let lay = move |place: Place| {
        let act = move || {
            app.let_go();
            app.dispatch(Event::FichePlaced { fiche: dilemma.id.clone(), place });
        };
        let disabled = (lies == Some(place)).then_some("");
        tag("li").child(item((NL.board.lay_at)(place), Box::new(act)).attr("disabled", disabled))
    };
    let read = move || app.dispatch(Event::FicheHeldUp { fiche: dilemma.id.clone(), side: Side::Front });
    let to_booklet = move || address::go(&app.route.get_untracked().with_beside(Some(dilemma.id.to_string())));
    let has_page = dilemma.id.white().is_none();
    let booklet = has_page.then(|| tag("li").child(item(NL.fiche.booklet.to_owned(), Box::new(to_booklet))));
    let talk = app.ask(|game| game.laying().is_none().then(|| Route::talk(game.id(), &dilemma.id))).flatten();
    let talk = talk.filter(|_| matches!(lies, Some(Place::Rank(_))));
    let talk =
        talk.map(|route| tag("li").child(tag("a").class("menu__item").attr("href", route.href()).text(NL.fiche.talk)));
    let is_own = app.ask(|game| game.white(&dilemma.id).is_some() && !game.is_laid_alone()) == Some(true);
    let change = (is_own && !app.is_watching()).then(|| {
        let write = move || table.writing.set(Some(dilemma.id.clone()));
        let remove = move || app.dispatch(Event::WhiteRemoved { fiche: dilemma.id.clone() });
        let change = item(NL.white.change.to_owned(), Box::new(write));
        let remove = item(NL.white.remove.to_owned(), Box::new(remove));
        [change, remove].map(|item| tag("li").child(item))
    });
    let rule = || tag("li").class("menu__rule").attr("aria-hidden", true);
    focus::on_fiche(&dilemma.id, ".menu__item:not(:disabled)");
    let list = tag("ul")
        .class("menu__list")
        .children(super::ranks(app).into_iter().map(|rank| lay(Place::Rank(rank))))
        .child(rule())
        .children([Place::Aside, Place::Stack].map(lay))
        .child(rule())
        .child(tag("li").child(item(NL.fiche.read_large.to_owned(), Box::new(read))))
        .children(booklet)
        .children(talk)
        .children(change.into_iter().flatten());
    let menu = tag("div").class("menu").child(list);
    inside::keep_in_window(menu.element());
    menu
}

/// A press anywhere else closes the menu.
pub fn close_from_outside(table: Table, event: &PointerEvent) {
    if table.menu.get_untracked().is_some() && !pointer::began_in(event, ".menu, .fiche__more") {
        table.menu.set(None);
    }
}
