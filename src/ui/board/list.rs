//! The board as a list: the same places and the same fiches, one below the other, for those who want words
//! and buttons instead of a map.

use super::super::tag::{Tag, tag};
use super::table::Table;
use super::{ranks, route};
use crate::app::App;
use crate::text::NL;

pub fn list(app: App, table: Table) -> Tag {
    let words = &NL.board;
    tag("section")
        .class("list")
        .attr("aria-labelledby", "board-title")
        .child(tag("h1").class("list__title").attr("id", "board-title").attr("tabindex", "-1").text(words.title))
        .child(tag("p").class("list__end").text((words.end)(words.first, words.most)))
        .child(tag("h2").class("visually-hidden").text(words.route))
        .child(route(app, table, &ranks(app)))
        .child(tag("p").class("list__end").text((words.end)(words.last, words.least)))
}
