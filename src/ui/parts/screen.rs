//! The main part of the page, which the skip link and the router can give the focus.

use super::super::tag::{Tag, tag};

pub fn screen(class: &str) -> Tag {
    tag("main").attr("id", "main").class(class).attr("tabindex", "-1")
}
