//! Choosing a lens: one's own eyes, one that every game has, or one of the group's own.

use super::super::tag::{Tag, tag};
use crate::domain::{Lens, Name};
use crate::text::NL;
use leptos::ev;
use leptos::prelude::*;

/// The value of a lens of the group's own.
const OWN: &str = "own";

/// What is chosen; the name of an own lens is typed beside it.
#[derive(Clone, Copy)]
pub struct Choice {
    chosen: RwSignal<String>,
    name: RwSignal<String>,
}

impl Choice {
    pub fn new() -> Self {
        Self { chosen: RwSignal::new(String::new()), name: RwSignal::new(String::new()) }
    }

    /// The next order is through somebody's own eyes again.
    pub fn forget(self) {
        self.chosen.set(String::new());
        self.name.set(String::new());
    }

    /// An own lens without a name is one's own eyes.
    pub fn lens(self) -> Option<Lens> {
        let chosen = self.chosen.get_untracked();
        match chosen.as_str() {
            OWN => Name::new(&self.name.get_untracked()).ok().filter(|name| !name.is_empty()).map(Lens::Own),
            given => Lens::GIVEN.into_iter().find(|lens| lens.name() == given),
        }
    }
}

pub fn lenses(id: &'static str, choice: Choice) -> Tag {
    let words = &NL.group;
    let option = |value: &'static str, name: String| tag("option").attr("value", value).text(name);
    let select = tag("select")
        .class("field__input")
        .attr("id", id)
        .attr("name", id)
        .on(ev::change, move |event| choice.chosen.set(event_target_value(&event)))
        .value(move || choice.chosen.get())
        .child(option("", words.own_eyes.to_owned()))
        .children(Lens::GIVEN.map(|lens| option(lens.name(), (words.lens_name)(&lens))))
        .child(option(OWN, words.lens_own.to_owned()));
    let name_id = [id, "-name"].concat();
    let name = move || {
        let input = tag("input")
            .class("field__input")
            .attr("type", "text")
            .attr("dir", "auto")
            .attr("autocomplete", "off")
            .attr("id", name_id.clone())
            .value(move || choice.name.get())
            .on(ev::input, move |event| choice.name.set(event_target_value(&event)));
        let label = tag("label").class("field__label").attr("for", name_id.clone()).text(words.lens_own_name);
        tag("div").class("field").child(label).child(input)
    };
    tag("div")
        .class("lenses")
        .child(
            tag("div")
                .class("field")
                .child(tag("label").class("field__label").attr("for", id).text(words.lens))
                .child(select),
        )
        .when(move || choice.chosen.get() == OWN, name)
}
