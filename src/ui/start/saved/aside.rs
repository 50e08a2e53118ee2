//! The texts that were put aside; without any it does not show.

use super::super::super::parts::{Question, ask, icon, icon_button};
use super::super::super::tag::{Tag, tag};
use super::{Asked, Shelf, drawer};
use crate::app::PutAside;
use crate::platform::clock;
use crate::text::NL;
use leptos::prelude::*;

pub fn aside(shelf: Shelf) -> Tag {
    let app = shelf.app;
    let count = move || app.put_aside.with(Vec::len);
    let summary =
        tag("summary").child(icon("copy")).child(tag("span").live_text(move || (NL.bin.aside_title)(count())));
    tag("details")
        .class("drawer drawer--aside")
        .live("hidden", move || (count() == 0).then_some(""))
        .child(summary)
        .child(tag("p").class("drawer__lead").text(NL.bin.aside_lead))
        .child(tag("ul").class("drawer__list").each(
            move || app.put_aside.with(|all| all.iter().map(|text| text.name.clone()).collect()),
            move |name| shelf.aside(name).map_or_else(|| tag("li"), |text| row(shelf, text)),
        ))
}

impl Shelf {
    fn aside(self, name: &str) -> Option<PutAside> {
        self.app.put_aside.with_untracked(|all| all.iter().find(|text| text.name == name).cloned())
    }
}

fn row(shelf: Shelf, text: PutAside) -> Tag {
    let name = (NL.bin.aside_name)(&text.title, &text.game);
    let facts = (NL.bin.aside_facts)(text.at.and_then(clock::local), &(NL.card.size)(text.text.len()));
    let (file, key) = ((NL.bin.aside_file)(&text.name), text.name);
    let remove = move || shelf.asked.set(Some(Asked::RemoveAside(key.clone())));
    let actions = tag("div")
        .child(icon_button("download", (NL.bin.aside_download)(&name), move || shelf.app.offer(&file, &text.text)))
        .child(icon_button("remove", (NL.bin.aside_remove)(&name), remove));
    drawer::row(name, facts, actions)
}

/// Asks before the text goes for good.
pub fn sure(shelf: Shelf, name: &str) -> Tag {
    let called = shelf.aside(name).map(|text| (NL.bin.aside_name)(&text.title, &text.game)).unwrap_or_default();
    let name = name.to_owned();
    ask(
        Question { title: NL.bin.aside_sure_title, text: (NL.bin.aside_sure)(&called), yes: NL.bin.aside_yes },
        move || shelf.app.remove_put_aside(&name),
        move || shelf.asked.set(None),
    )
}
