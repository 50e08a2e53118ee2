//! An address that leads nowhere: says so, and shows the way.

use super::parts::{icon, screen};
use super::tag::{Tag, Value, tag};
use crate::route::Route;
use crate::text::NL;

/// `text` says what is not here, in a sentence.
pub fn lost(text: impl Value) -> Tag {
    let home = tag("a")
        .class("button button--primary")
        .attr("href", Route::Start.href())
        .child(icon("left"))
        .child(tag("span").text(NL.lost.home));
    screen("screen screen--lost").child(
        tag("article")
            .class("prose")
            .child(tag("h1").attr("tabindex", "-1").text(NL.lost.title))
            .child(tag("p").text(text))
            .child(tag("p").child(home)),
    )
}
