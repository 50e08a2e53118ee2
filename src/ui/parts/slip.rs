//! A slip of paper over the page: a small dialog, and a question on it that has to be answered first.

use super::super::tag::{Tag, tag};
use super::button;
use crate::platform::dialog;
use crate::text::NL;
use leptos::ev;

/// What somebody has to be sure of.
pub struct Question {
    pub title: &'static str,
    pub text: String,
    /// The words on the button that does it.
    pub yes: &'static str,
}

/// A small dialog; Escape takes it away.
pub fn slip(title: &'static str, on_cancel: impl Fn() + 'static) -> Tag {
    let dialog = tag("dialog")
        .class("slip")
        .attr("aria-label", title)
        .on(ev::Custom::new("cancel"), move |event: ev::Event| {
            event.prevent_default();
            on_cancel();
        })
        .child(tag("h2").class("slip__title").text(title));
    dialog::open(dialog.element(), ".saved h2");
    dialog
}

/// Asks; whatever the answer, `on_done` follows.
pub fn ask(question: Question, on_yes: impl Fn() + 'static, on_done: impl Fn() + Copy + 'static) -> Tag {
    let yes = move |_| {
        on_done();
        on_yes();
    };
    let actions = tag("div")
        .class("slip__actions")
        .child(button("button button--danger").on(ev::click, yes).text(question.yes))
        .child(button("button").attr("autofocus", "").on(ev::click, move |_| on_done()).text(NL.card.cancel));
    slip(question.title, on_done).child(tag("p").class("slip__text").text(question.text)).child(actions)
}
