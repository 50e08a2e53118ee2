//! The pairs of fiches that divide the group.

use super::super::tag::{Tag, tag};
use super::model::Picture;
use crate::app::App;
use crate::text::NL;

pub fn pairs(app: App, picture: &Picture) -> Tag {
    let words = &NL.differences;
    let one = |pair: &super::model::Pair| {
        tag("li").text((words.pair)(&app.title_of(&pair.above), &app.title_of(&pair.below), pair.people))
    };
    let none = picture.pairs.is_empty().then(|| tag("p").class("panel__text").text(words.no_pairs));
    tag("section")
        .class("panel")
        .attr("aria-labelledby", "pairs-title")
        .child(tag("h2").class("panel__title").attr("id", "pairs-title").text(words.pairs))
        .children(none)
        .child(tag("ul").class("pairs").children(picture.pairs.iter().map(one)))
}
