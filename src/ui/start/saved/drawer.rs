//! A row of a drawer below the shelf: the bin, and the texts that were put aside.

use super::super::super::tag::{Tag, tag};
use crate::text::isolated;

/// What it is called, what is known of it, and what can be done with it.
pub fn row(name: String, facts: String, actions: Tag) -> Tag {
    let words = tag("div")
        .class("drawer__words")
        .child(tag("p").class("drawer__name").text(isolated(&name)))
        .child(tag("p").class("drawer__facts").text(facts));
    tag("li").class("drawer__row").child(words).child(actions.class("drawer__actions"))
}
