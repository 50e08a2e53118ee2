//! A question that has to be answered before something is done for good.

use super::super::tag::{Tag, tag};
use super::{button, sheet};
use crate::text::NL;
use leptos::ev;

/// What somebody has to be sure of.
pub struct Question {
    pub title: &'static str,
    pub text: String,
    /// The words on the button that does it.
    pub yes: &'static str,
}

/// Asks; whatever the answer, `on_done` follows.
pub fn ask(question: Question, on_yes: impl Fn() + 'static, on_done: impl Fn() + Copy + 'static) -> Tag {
    let yes = move |_| {
        on_done();
        on_yes();
    };
    let actions = tag("div")
        .class("sheet__actions")
        .child(button("button button--danger").on(ev::click, yes).text(question.yes))
        .child(button("button").attr("autofocus", "").on(ev::click, move |_| on_done()).text(NL.card.cancel));
    sheet(question.title, ".saved h2", on_done).child(tag("p").class("sheet__text").text(question.text)).child(actions)
}
