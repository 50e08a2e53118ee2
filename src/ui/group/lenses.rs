//! Choosing a lens: one's own eyes, one that every game has, or one of the group's own.

use super::super::tag::{Tag, tag};
use crate::app::{App, Unfinished};
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
    name: Unfinished,
    /// What is wrong with the name.
    wrong: RwSignal<Option<&'static str>>,
}

impl Choice {
    /// One's own eyes.
    pub fn new(app: App, name: &'static str) -> Self {
        Self::of(app, name, None)
    }

    /// `name` is that of the field for a lens of the group's own.
    pub fn of(app: App, name: &'static str, lens: Option<Lens>) -> Self {
        let name = app.unfinished_field(name);
        let chosen = match &lens {
            None => "",
            Some(Lens::Own(own)) => {
                name.set(own.as_str().to_owned());
                OWN
            }
            Some(given) => given.name(),
        };
        Self { chosen: RwSignal::new(chosen.to_owned()), name, wrong: RwSignal::new(None) }
    }

    /// The next order is through somebody's own eyes again.
    pub fn forget(self) {
        self.chosen.set(String::new());
        self.name.clear();
        self.wrong.set(None);
    }

    /// The lens, with none for one's own eyes; nothing, and a sentence at the field, while an own lens has no name.
    pub fn lens(self) -> Option<Option<Lens>> {
        let lens = read(&self.chosen.get_untracked(), &self.name.get_untracked());
        self.wrong.set(lens.as_ref().err().copied());
        lens.ok()
    }

    /// The same as the fields show it now, without a sentence.
    pub fn shown(self) -> Option<Option<Lens>> {
        read(&self.chosen.get(), &self.name.get()).ok()
    }
}

fn read(chosen: &str, name: &str) -> Result<Option<Lens>, &'static str> {
    if chosen != OWN {
        return Ok(Lens::GIVEN.into_iter().find(|lens| lens.name() == chosen));
    }
    match Name::new(name) {
        Ok(name) if name.is_empty() => Err(NL.group.lens_unnamed),
        Ok(name) => Ok(Some(Lens::Own(name))),
        Err(_) => Err(NL.group.lens_too_long),
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
        .child(option("", words.own_eyes.to_owned()))
        .children(Lens::GIVEN.map(|lens| option(lens.name(), (words.lens_name)(&lens))))
        .child(option(OWN, words.lens_own.to_owned()))
        .value(move || choice.chosen.get());
    let (name_id, error_id) = ([id, "-name"].concat(), [id, "-name-error"].concat());
    let name = move || {
        let input = tag("input")
            .class("field__input")
            .attr("type", "text")
            .attr("dir", "auto")
            .attr("autocomplete", "off")
            .attr("id", name_id.clone())
            .attr("aria-describedby", error_id.clone())
            .live("aria-invalid", move || choice.wrong.get().map(|_| "true"))
            .typed(
                move || choice.name.get(),
                move |text| {
                    choice.name.set(text);
                    choice.wrong.set(None);
                },
            );
        let label = tag("label").class("field__label").attr("for", name_id.clone()).text(words.lens_own_name);
        let error = tag("p").class("field__error").attr("id", error_id.clone()).attr("role", "alert");
        let error = error.live_text(move || choice.wrong.get());
        tag("div").class("field").child(label).child(input).child(error)
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
