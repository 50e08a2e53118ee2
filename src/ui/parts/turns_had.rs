//! What was said in turns.

use super::super::tag::{Tag, tag};
use crate::text::NL;

/// Who, what moved, and why: the latest first.
pub fn turns_had(turns: &[(String, String, String)]) -> Tag {
    let one = |(who, moved, why): &(String, String, String)| {
        tag("li")
            .class("had__turn")
            .child(tag("strong").text(who.clone()))
            .child(tag("span").class("had__moved").text(moved.clone()))
            .children((!why.is_empty()).then(|| tag("q").attr("dir", "auto").text(why.clone())))
    };
    tag("div")
        .class("had")
        .child(tag("h3").text(NL.group.had))
        .child(tag("ol").class("had__list").attr("reversed", "").children(turns.iter().rev().map(one)))
}
