//! A switch: it is on or off, and turning it works at once.

use super::super::tag::{Tag, tag};
use super::button;
use leptos::ev;

/// The name says what is so while it is on; the hint, with this id, says more about it.
pub fn switch(
    name: &'static str,
    hint: Option<(&'static str, &'static str)>,
    is_on: impl Fn() -> bool + 'static,
    turn: impl Fn() + 'static,
) -> Tag {
    let hint_tag = hint.map(|(id, hint)| tag("span").class("switch__hint").attr("id", id).text(hint));
    button("switch")
        .attr("role", "switch")
        .attr("aria-label", name)
        .attr("aria-describedby", hint.map(|(id, _)| id))
        .live("aria-checked", is_on)
        .on(ev::click, move |_| turn())
        .child(tag("span").class("switch__track").attr("aria-hidden", true))
        .child(tag("span").class("switch__name").text(name))
        .children(hint_tag)
}
