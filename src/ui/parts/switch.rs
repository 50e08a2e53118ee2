//! A switch: it is on or off, and turning it works at once.

use super::super::tag::{Tag, Value, tag};
use super::button;
use leptos::ev;

/// The name says what is so while it is on.
pub fn switch(
    name: &'static str,
    hint: impl Value,
    is_on: impl Fn() -> bool + 'static,
    turn: impl Fn() + 'static,
) -> Tag {
    let hint = hint.into_text().map(|hint| tag("span").class("switch__hint").text(hint.into_owned()));
    button("switch")
        .attr("role", "switch")
        .live("aria-checked", is_on)
        .on(ev::click, move |_| turn())
        .child(tag("span").class("switch__track").attr("aria-hidden", true))
        .child(tag("span").class("switch__name").text(name))
        .children(hint)
}
