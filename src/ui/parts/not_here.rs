//! A text of the site that did not come: why, and a button to ask for it again.

use super::button;
use crate::content::Missing;
use crate::platform::focus;
use crate::text::NL;
use crate::ui::tag::{Tag, tag};
use leptos::ev;

/// The game goes on without it.
pub fn not_here(what: &str, file: &str, why: Missing, again: impl Fn() + 'static) -> Vec<Tag> {
    let again = button("button button--quiet")
        .on(ev::click, move |_| {
            again();
            focus::when_lost("main h1");
        })
        .text(NL.lent.again);
    vec![tag("p").attr("role", "alert").text((NL.lent.not_here)(what, file, why)), tag("p").child(again)]
}
