//! An address that leads nowhere: says so, and shows the way.

use super::parts::{button, icon, screen};
use super::tag::{Tag, Value, tag};
use crate::app::{App, InBin};
use crate::domain::GameId;
use crate::mended::Damage;
use crate::platform::{address, focus};
use crate::route::Route;
use crate::text::NL;
use leptos::ev::{self, SubmitEvent};
use leptos::prelude::*;

/// `text` says what is not here, in a sentence.
pub fn lost(text: impl Value) -> Tag {
    page(NL.lost.title, tag("p").text(text), None)
}

/// A game that is not here, or lies in the bin.
pub fn game(app: App, id: &GameId) -> Tag {
    let id = id.clone();
    let binned = move || app.bin.with(|bin| bin.iter().find(|game| game.slot.0 == id.as_str()).cloned());
    screen("screen screen--lost").show(binned, move |binned| {
        Some(match binned {
            Some(binned) => article(NL.lost.binned, tag("p").text(NL.lost.in_bin), restore(app, binned)),
            None => article(NL.lost.title, tag("p").text(NL.lost.no_game), None),
        })
    })
}

/// Brings a game back, unless the text of the bin itself is damaged.
fn restore(app: App, binned: &InBin) -> Option<Tag> {
    binned.deleted?;
    let slot = binned.slot.clone();
    let name =
        binned.glance.as_ref().map_or_else(|| NL.bin.damaged.to_owned(), |glance| glance.name.as_str().to_owned());
    let restore = button("button button--primary").on(ev::click, move |_| app.take_out_of_bin(&slot, name.clone()));
    Some(tag("p").child(restore.child(icon("undo")).child(tag("span").text(NL.bin.restore))))
}

/// A link for phones that cannot be read: says what is wrong with it, and takes the rest by hand.
pub fn invitation(damage: &Damage) -> Tag {
    let words = &NL.lost;
    let text = tag("p").text(match damage {
        Damage::NoGame => words.says_no_game.to_owned(),
        Damage::Game(found) => (words.no_such_game)(found),
        Damage::Fiches => words.cut_fiches.to_owned(),
    });
    page(words.invitation, text, Some(by_hand(damage)))
}

fn page(title: &'static str, text: Tag, way: Option<Tag>) -> Tag {
    screen("screen screen--lost").child(article(title, text, way))
}

/// `way` is what leads on; without it the start screen does.
fn article(title: &'static str, text: Tag, way: Option<Tag>) -> Tag {
    let home = tag("a")
        .class(if way.is_some() { "button button--quiet" } else { "button button--primary" })
        .attr("href", Route::Start.href())
        .child(icon("left"))
        .child(tag("span").text(NL.lost.home));
    tag("article")
        .class("prose")
        .child(tag("h1").attr("tabindex", "-1").text(title))
        .child(text)
        .children(way)
        .child(tag("p").child(home))
}

/// The game by what it is called in the address, or the whole link when that is what is needed.
fn by_hand(damage: &Damage) -> Tag {
    let words = &NL.lost;
    let needs_fiches = *damage == Damage::Fiches;
    let (label, hint) = if needs_fiches {
        (words.whole_link, words.whole_link_hint)
    } else {
        (words.which_game, words.which_game_hint)
    };
    let typed = RwSignal::new(String::new());
    let wrong = RwSignal::new(None::<String>);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let text = typed.get_untracked();
        match Route::invitation(&text) {
            Some(invited) if needs_fiches && invited.whites.is_empty() => {
                wrong.set(Some(words.needs_fiches.to_owned()));
            }
            Some(invited) => return address::go(&Route::Guest(invited)),
            None if text.trim().is_empty() => wrong.set(Some(words.nothing_typed.to_owned())),
            None => wrong.set(Some((words.not_a_game)(text.trim()))),
        }
        focus::now("#which-game");
    };
    let field = tag("input")
        .class("field__input typing__field")
        .attr("type", "text")
        .attr("autocomplete", "off")
        .attr("autocapitalize", "none")
        .attr("spellcheck", "false")
        .attr("id", "which-game")
        .attr("name", "which-game")
        .attr("aria-describedby", "which-game-hint which-game-error")
        .live("aria-invalid", move || wrong.get().map(|_| "true"))
        .typed(
            move || typed.get(),
            move |text| {
                typed.set(text);
                wrong.set(None);
            },
        );
    let error = tag("p").class("field__error").attr("id", "which-game-error").attr("role", "alert");
    let field = tag("div")
        .class("field")
        .child(tag("label").class("field__label").attr("for", "which-game").text(label))
        .child(tag("p").class("field__hint").attr("id", "which-game-hint").text(hint))
        .child(field)
        .child(error.live_text(move || wrong.get()));
    tag("form")
        .class("typing")
        .attr("novalidate", "")
        .on(ev::submit, submit)
        .child(field)
        .child(tag("button").class("button button--primary").attr("type", "submit").text(words.join))
}
