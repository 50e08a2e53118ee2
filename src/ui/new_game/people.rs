//! Who take part: a row per person, with a role if wanted.

use super::super::parts::{button, icon, icon_button};
use super::super::tag::{Tag, tag};
use super::field::text_field;
use super::model::{Draft, Field};
use super::setup_form::{Form, group};
use crate::platform::focus;
use crate::text::NL;
use leptos::ev;

pub fn people(form: Form) -> Tag {
    let words = &NL.new_game;
    let ids = move || form.shown().people.iter().map(|person| person.id.to_string()).collect();
    let add = move |_| {
        let id = form.change(Draft::add_person);
        focus::after_drawing(format!("#person-{id}"));
    };
    let row = move |id: &str| id.parse().map_or_else(|_| tag("li"), |id| row(form, id));
    let add = button("button button--plain people__add")
        .pressed_once()
        .on(ev::click, add)
        .child(icon("add"))
        .child(tag("span").text(words.add_person));
    group(words.people)
        .child(tag("p").class("field__hint").text(words.people_hint))
        .child(tag("ul").class("people").each(ids, row))
        .child(add)
}

fn row(form: Form, id: u32) -> Tag {
    let words = &NL.new_game;
    let number = form.shown().people.iter().position(|person| person.id == id).map_or(1, |at| at + 1);
    let remove = move || {
        form.change(|draft| draft.people.retain(|person| person.id != id));
        focus::when_lost(".people__add");
    };
    tag("li")
        .class("people__row")
        .child(text_field(form, Field::PersonName(id), (words.person)(number), ""))
        .child(text_field(form, Field::PersonRole(id), (words.role)(number), words.role_hint))
        .child(icon_button("remove", (words.remove_person)(number), remove))
}
