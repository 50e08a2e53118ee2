//! Somebody joins: a name, and a role if wanted.

use super::super::parts::icon;
use super::super::tag::{Tag, tag};
use crate::app::{App, Unfinished};
use crate::domain::{Name, Refused};
use crate::platform::focus;
use crate::text::NL;
use leptos::ev::{self, SubmitEvent};
use leptos::prelude::*;

pub fn newcomer(app: App) -> Tag {
    let words = &NL.group;
    let (name, role) = (app.unfinished_field("new-name"), app.unfinished_field("new-role"));
    let note = RwSignal::new(None::<String>);
    let add = move |event: SubmitEvent| {
        event.prevent_default();
        focus::now("#new-name");
        if app.is_watching() {
            return note.set(Some(NL.save.watching.to_owned()));
        }
        match (Name::new(&name.get_untracked()), Name::new(&role.get_untracked())) {
            (Ok(new), _) if new.is_empty() => note.set(Some(words.add_empty.to_owned())),
            (Ok(new), Ok(new_role)) => {
                let same = app.ask(|game| game.setup().participants.iter().any(|person| person.name.is_same(&new)));
                note.set((same == Some(true)).then(|| (words.same_name)(new.as_str())));
                app.add_person(new, new_role);
                name.clear();
                role.clear();
            }
            (Err(Refused::TooLong { length }), _) | (_, Err(Refused::TooLong { length })) => {
                note.set(Some((NL.new_game.too_long)(length)));
            }
            (Err(_), _) | (_, Err(_)) => {}
        }
    };
    let field = |id: &'static str, label: &'static str, value: Unfinished| {
        let input = tag("input")
            .class("field__input")
            .attr("type", "text")
            .attr("dir", "auto")
            .attr("autocomplete", "off")
            .attr("id", id)
            .attr("name", id)
            .attr("aria-describedby", "new-note")
            .typed(move || value.get(), move |text| value.set(text));
        tag("div").class("field").child(tag("label").class("field__label").attr("for", id).text(label)).child(input)
    };
    let button = tag("button")
        .class("button")
        .attr("type", "submit")
        .pressed_once()
        .child(icon("add"))
        .child(tag("span").text(words.add));
    tag("form")
        .class("newcomer")
        .attr("novalidate", "")
        .on(ev::submit, add)
        .child(field("new-name", words.add_name, name))
        .child(field("new-role", words.add_role, role))
        .child(button)
        .child(
            tag("p")
                .class("newcomer__note")
                .attr("id", "new-note")
                .attr("role", "status")
                .live_text(move || note.get()),
        )
}
