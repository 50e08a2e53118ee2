//! Icons from the sprite in `index.html`, and buttons that show only an icon.

use super::super::tag::{Tag, Value, svg};
use super::button;
use crate::domain::FicheId;
use leptos::ev;

/// A drawn sign; decoration only, the words stand beside it.
pub fn icon(name: &str) -> Tag {
    drawing("icon", ["#icon-", name].concat())
}

/// A drawn sign that follows what happens.
pub fn changing_icon(name: impl Fn() -> &'static str + 'static) -> Tag {
    let drawn = svg("use").live("href", move || ["#icon-", name()].concat());
    svg("svg").class("icon").attr("aria-hidden", true).child(drawn)
}

/// The drawing of a dilemma.
pub fn fiche_icon(fiche: &FicheId, class: &str) -> Tag {
    let name = if fiche.white().is_some() { "eigen" } else { fiche.as_str() };
    drawing(class, ["#fiche-", name].concat())
}

/// A drawing of the sprite by its address.
pub fn drawing(class: &str, address: String) -> Tag {
    svg("svg").class(class).attr("aria-hidden", true).child(svg("use").attr("href", address))
}

/// A button with an icon and a name that is read out and shown as a tip.
pub fn icon_button(sign: &str, name: impl Value, act: impl Fn() + 'static) -> Tag {
    let name = name.into_text().map(String::from);
    button("icon-button")
        .pressed_once()
        .attr("title", name.clone())
        .attr("aria-label", name)
        .on(ev::click, move |_| act())
        .child(icon(sign))
}
