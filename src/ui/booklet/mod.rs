//! The booklet: readable by itself, and beside a game without losing your place.

mod blocks;
mod contents;
mod matrix;
mod page;

use super::parts::{icon_button, screen};
use super::tag::{Tag, tag};
use crate::app::App;
use crate::platform::{address, focus};
use crate::route::Route;
use crate::text::NL;
use contents::contents;
use leptos::prelude::*;
use page::{Heading, page};
use std::rc::Rc;

/// Makes the address of a page: by itself, or beside a game.
pub type Links = Rc<dyn Fn(&str) -> String>;

/// The booklet as a screen of its own; without a page it shows the cover.
pub fn booklet(app: App, shown: Option<&str>) -> Tag {
    let links: Links = Rc::new(|page| Route::page(page).href());
    let current = shown.unwrap_or_default().to_owned();
    let body = match shown {
        None => cover(app),
        Some(id) => page(app, id, &links, Heading::OfScreen),
    };
    let booklet = tag("div").class("booklet").child(contents(app, &links, move || current.clone())).child(body);
    screen("screen screen--booklet").child(booklet)
}

fn cover(app: App) -> Tag {
    let pack = app.pack;
    let about = tag("p").text(pack.subtitle.as_str()).text(". ").text((NL.frame.as_of)(pack.as_of));
    tag("article")
        .class("booklet__page booklet__page--cover")
        .child(tag("p").class("booklet__kicker").text(pack.title.as_str()))
        .child(tag("h1").attr("tabindex", "-1").text(NL.booklet.title))
        .child(tag("p").class("booklet__lead").text(NL.booklet.lead))
        .child(about)
        .child(tag("p").text(pack.source.note.as_str()))
        .child(tag("p").text(pack.source.reference.as_str()))
}

/// The booklet beside a game, while the address asks for it.
pub fn beside(app: App) -> Tag {
    let current = move || app.route.get().beside().unwrap_or_default().to_owned();
    let links: Links = Rc::new(move |page| app.route.get_untracked().with_beside(Some(page.to_owned())).href());
    let close = move || address::go(&app.route.get_untracked().with_beside(None));
    let head = tag("header").class("beside__head").child(tag("p").text(NL.booklet.title)).child(icon_button(
        "close",
        NL.booklet.close,
        close,
    ));
    let contents = contents(app, &links, current);
    let shown = move |id: &String| {
        // The link that was followed may have gone with the page before.
        focus::when_lost(".beside .booklet__title");
        page(app, id, &links, Heading::InScreen)
    };
    let booklet = tag("div").class("booklet").child(contents).show(current, shown);
    tag("aside").class("beside").attr("aria-label", NL.booklet.title).child(head).child(booklet)
}
