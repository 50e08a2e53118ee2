//! On somebody's own phone: the code of the order, large enough to read aloud.

use super::super::parts::{button, sheet};
use super::super::tag::{Tag, tag};
use crate::app::App;
use crate::text::NL;
use leptos::ev;
use leptos::prelude::*;

pub fn with_code(parent: Tag, app: App) -> Tag {
    let code = move || app.showing_code.get().then(|| app.own_code()).flatten();
    parent.show(code, move |code| code.as_ref().map(|code| shown(app, code)))
}

fn shown(app: App, code: &str) -> Tag {
    let words = &NL.group;
    // Letters that sound alike are told apart by a word.
    let characters = code.chars().map(|one| {
        let spelt = (words.spelt)(one);
        tag("li").child(tag("b").text(one.to_string())).children((!spelt.is_empty()).then(|| tag("small").text(spelt)))
    });
    let back = button("button")
        .attr("autofocus", "")
        .on(ev::click, move |_| app.showing_code.set(false))
        .text(words.guest_change);
    let another =
        button("button button--plain").on(ev::click, move |_| app.make_room_for_another()).text(words.guest_another);
    sheet(words.guest_code, "main h1", move || app.showing_code.set(false))
        .child(tag("ol").class("code").children(characters))
        .child(tag("p").class("sheet__lead").text(words.guest_say))
        .child(tag("div").class("sheet__actions").child(back).child(another))
}
