//! The four ways to one order, as cards of which one is chosen.

use super::super::tag::{Tag, tag};
use super::icon;
use crate::domain::Way;
use crate::text::NL;
use leptos::ev;

pub fn ways(chosen: impl Fn() -> Way + Copy + 'static, choose: impl Fn(Way) + Copy + 'static) -> Tag {
    let card = move |way: Way| {
        let words = &NL.group;
        let button = tag("input")
            .attr("type", "radio")
            .attr("name", "way")
            .attr("value", way.name())
            .checked(move || chosen() == way)
            .on(ev::change, move |_| choose(way));
        tag("label")
            .class("choice")
            .child(button)
            .child(icon(sign(way)))
            .child(tag("span").class("choice__name").text((words.way)(way)))
            .child(tag("span").class("choice__hint").text((words.way_text)(way)))
    };
    tag("fieldset")
        .class("form__group")
        .child(tag("legend").text(NL.group.ways))
        .child(tag("div").class("choices choices--ways").children(Way::ALL.map(card)))
}

fn sign(way: Way) -> &'static str {
    match way {
        Way::Together => "people",
        Way::Each => "covered",
        Way::Phones => "phone",
        Way::Turns => "turns",
    }
}
