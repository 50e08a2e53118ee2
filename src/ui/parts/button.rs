//! Buttons with words.

use super::super::tag::{Tag, tag};

/// A button that sends no form.
pub fn button(class: &str) -> Tag {
    tag("button").class(class).attr("type", "button")
}
