//! Games from home and from other tables come in as orders.

use super::super::incoming::gather;
use super::super::parts::icon;
use super::super::tag::{Tag, tag};
use super::panel;
use crate::app::App;
use crate::platform::files;
use crate::text::NL;
use leptos::ev;

pub fn home(app: App) -> Tag {
    let words = &NL.group;
    let field = tag("input")
        .class("file")
        .attr("type", "file")
        .attr("accept", ".json,application/json")
        .attr("multiple", "")
        .on(ev::change, move |event| gather(app, files::chosen(&event)));
    let label =
        tag("label").class("button").child(icon("upload")).child(tag("span").text(words.home_choose)).child(field);
    panel("home-title", words.home).child(tag("p").class("panel__text").text(words.home_text)).child(label)
}
