//! A question with a field that grows with what is written in it.

use super::super::tag::{Tag, tag};
use crate::app::App;
use crate::content::Asked;

/// What a growing field needs.
pub struct Growing<A, V, C> {
    pub app: App,
    /// Its name in the page; also the start of its id.
    pub name: &'static str,
    pub asked: A,
    pub value: V,
    pub on_change: C,
}

pub fn growing_field<A, V, C>(field: Growing<A, V, C>) -> Tag
where
    A: Fn() -> &'static Asked + Copy + 'static,
    V: Fn() -> String + 'static,
    C: Fn(String) + 'static,
{
    let Growing { app, name, asked, value, on_change } = field;
    let hint_id = [name, "-hint"].concat();
    tag("div")
        .class("field field--talk")
        .child(tag("label").class("field__label").attr("for", name).live_text(move || asked().question.as_str()))
        .child(tag("p").class("field__hint").attr("id", hint_id.clone()).live_text(move || asked().hint.as_str()))
        .child(
            tag("textarea")
                .class("field__input")
                .attr("id", name)
                .attr("name", name)
                .attr("rows", "3")
                .attr("dir", "auto")
                .attr("aria-describedby", hint_id)
                .live("readonly", move || app.is_read_only())
                .typed(value, on_change),
        )
}
