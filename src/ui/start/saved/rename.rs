//! Another name for a game.

use super::super::super::parts::{button, sheet};
use super::super::super::tag::{Tag, tag};
use super::Shelf;
use super::card::in_card;
use crate::app::Shown;
use crate::domain::{GameId, Refused};
use crate::platform::focus;
use crate::text::NL;
use leptos::ev::{self, SubmitEvent};
use leptos::prelude::*;

pub fn rename(shelf: Shelf, id: &GameId) -> Tag {
    let now = shelf.app.shelf.with_untracked(|games| {
        games.iter().find(|game| game.id == *id).and_then(|game| match &game.shown {
            Shown::Game(glance) => Some(glance.name.as_str().to_owned()),
            Shown::Damaged { .. } => None,
        })
    });
    let name = shelf.app.unfinished_field_of(id.to_string(), "rename", &now.unwrap_or_default());
    let too_long = RwSignal::new(None::<usize>);
    let close = move || shelf.asked.set(None);
    let done = move || {
        name.clear();
        close();
    };
    let more = in_card(id, ".saved__more");
    let id = id.clone();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        match shelf.app.rename(&id, &name.get_untracked()) {
            Ok(()) => done(),
            Err(Refused::TooLong { length }) => {
                too_long.set(Some(length));
                focus::now("#rename");
            }
            Err(_) => done(),
        }
    };
    let field = tag("input")
        .class("field__input")
        .attr("type", "text")
        .attr("id", "rename")
        .attr("dir", "auto")
        .attr("autocomplete", "off")
        .attr("autofocus", "")
        .live("aria-describedby", move || too_long.get().map(|_| "rename-error"))
        .live("aria-invalid", move || too_long.get().map(|_| "true"))
        .typed(move || name.get(), move |text| name.set(text));
    let error = move |length: &Option<usize>| {
        length.map(|length| {
            tag("p")
                .class("field__error")
                .attr("id", "rename-error")
                .attr("role", "alert")
                .text((NL.new_game.too_long)(length))
        })
    };
    let save = tag("button").class("button button--primary").attr("type", "submit").text(NL.card.save_name);
    let cancel = button("button").on(ev::click, move |_| done()).text(NL.card.cancel);
    let form = tag("form")
        .class("sheet__form")
        .attr("novalidate", "")
        .on(ev::submit, submit)
        .child(
            tag("div")
                .class("field")
                .child(tag("label").class("field__label").attr("for", "rename").text(NL.card.rename_label))
                .child(field)
                .show(move || too_long.get(), error),
        )
        .child(tag("div").class("sheet__actions").child(save).child(cancel));
    // The card is drawn anew under the new name, in some browsers before the sheet is gone.
    sheet(NL.card.rename_title, &more, close).child(form)
}
