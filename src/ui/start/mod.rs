//! The start screen: what it is, one click to the board, and the games that are here.

mod saved;

use super::incoming;
use super::parts::{button, icon, screen};
use super::tag::{Tag, tag};
use crate::app::App;
use crate::platform::files;
use crate::route::Route;
use crate::text::NL;
use leptos::ev;

pub fn start(app: App) -> Tag {
    let words = &NL.start;
    let picture = tag("div").class("hero__picture").attr("aria-hidden", true).html(include_str!("hero.svg"));
    let ways = tag("ul")
        .class("ways__list")
        .child(way(&Route::Booklet(None), "book", words.booklet, words.booklet_text))
        .child(way(&Route::How, "people", words.how, words.how_text))
        .child(file(app));
    screen("screen screen--start")
        .child(tag("section").class("hero").child(hero(app)).child(picture))
        .child(saved::saved(app))
        .child(tag("section").class("ways").child(tag("h2").class("visually-hidden").text(words.ways)).child(ways))
}

fn hero(app: App) -> Tag {
    let words = &NL.start;
    let play = button("button button--primary button--large")
        .on(ev::click, move |_| app.start_at_once())
        .child(icon("play"))
        .child(tag("span").text(words.play));
    let new_game =
        tag("a").class("button button--quiet button--large").attr("href", Route::New.href()).text(words.new_game);
    tag("div")
        .class("hero__words")
        .child(tag("p").class("hero__kicker").text(words.kicker))
        .child(tag("h1").class("hero__title").attr("tabindex", "-1").text(words.title))
        .child(tag("p").class("hero__lead").text(words.lead))
        .child(tag("div").class("hero__actions").child(play).child(new_game))
        .child(tag("p").class("hero__small").text(words.small))
}

fn way(route: &Route, sign: &str, name: &'static str, text: &'static str) -> Tag {
    let link = tag("a").class("ways__link").attr("href", route.href());
    tag("li").class("ways__item").child(link.child(icon(sign)).child(tag("h3").text(name)).child(tag("p").text(text)))
}

/// The way in for a game from a file.
fn file(app: App) -> Tag {
    let field = tag("input")
        .class("file")
        .attr("type", "file")
        .attr("accept", ".json,application/json")
        .attr("multiple", "")
        .on(ev::change, move |event| open_file(app, &event));
    let label = tag("label")
        .class("ways__link")
        .child(icon("upload"))
        .child(tag("h3").text(NL.start.file))
        .child(tag("p").text(NL.start.file_text))
        .child(field);
    tag("li").class("ways__item").child(label)
}

fn open_file(app: App, event: &leptos::ev::Event) {
    for file in files::chosen(event) {
        incoming::open(app, &file, None);
    }
}
