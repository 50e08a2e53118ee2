//! The bin, under the list of games; empty it does not show.

use super::super::super::parts::{Question, ask, button, icon, icon_button};
use super::super::super::tag::{Tag, tag};
use super::card::title;
use super::{Asked, Shelf, drawer};
use crate::app::{App, InBin, Slot};
use crate::platform::{clock, focus};
use crate::text::NL;
use leptos::ev;
use leptos::prelude::*;

pub fn bin(shelf: Shelf) -> Tag {
    let app = shelf.app;
    let count = move || app.bin.with(Vec::len);
    let empty = button("button").on(ev::click, move |_| shelf.asked.set(Some(Asked::EmptyBin))).text(NL.bin.empty);
    let summary = tag("summary").child(icon("remove")).child(tag("span").live_text(move || (NL.bin.title)(count())));
    tag("details")
        .class("drawer drawer--bin")
        .live("hidden", move || (count() == 0).then_some(""))
        .child(summary)
        .child(tag("p").class("drawer__lead").text(NL.bin.lead))
        .child(tag("ul").class("drawer__list").each(
            move || app.bin.with(|bin| bin.iter().map(|game| game.slot.0.clone()).collect()),
            move |slot| {
                let found = app.bin.with_untracked(|bin| bin.iter().find(|game| game.slot.0 == slot).cloned());
                found.map_or_else(|| tag("li"), |game| row(app, game))
            },
        ))
        .child(empty)
}

fn row(app: App, game: InBin) -> Tag {
    let name = game.glance.as_ref().map_or_else(|| NL.bin.damaged.to_owned(), title);
    let facts = match game.deleted {
        Some(deleted) => (NL.bin.facts)(clock::local(deleted), game.days_left),
        None => NL.bin.no_date.to_owned(),
    };
    let restore = game.deleted.map(|_| {
        let (slot, called) = (game.slot.clone(), name.clone());
        button("button")
            .attr("aria-label", (NL.bin.restore_game)(&name))
            .on(ev::click, move |_| app.take_out_of_bin(&slot, called.clone()))
            .child(icon("undo"))
            .child(tag("span").text(NL.bin.restore))
    });
    let download = game.glance.is_none().then(|| {
        let file = (NL.bin.aside_file)(&game.slot.0);
        icon_button("download", NL.frame.download, move || app.offer(&file, &game.text))
    });
    drawer::row(name, facts, tag("div").children(download).children(restore))
}

/// Right after a game went into the bin: what happened, and the way back.
pub fn way_back(app: App, (slot, name): (Slot, String)) -> Tag {
    let words = (NL.bin.binned)(&name);
    let restore = button("button")
        .on(ev::click, move |_| app.take_out_of_bin(&slot, name.clone()))
        .child(icon("undo"))
        .child(tag("span").text(NL.bin.restore));
    let close = icon_button("close", NL.bin.close, move || {
        app.just_binned.set(None);
        focus::when_lost(".saved h2");
    });
    focus::when_lost(".saved__back .button");
    tag("div").class("saved__back").bar("--bar-hand").child(tag("p").text(words)).child(restore).child(close)
}

/// Asks before everything in the bin goes for good.
pub fn sure(shelf: Shelf) -> Tag {
    ask(
        Question {
            title: NL.bin.empty_title,
            text: (NL.bin.empty_sure)(shelf.app.bin.with_untracked(Vec::len)),
            yes: NL.bin.empty_yes,
        },
        move || shelf.app.empty_bin(),
        move || shelf.asked.set(None),
    )
}
