//! The codes of many tables at once.

use super::super::tag::{Tag, tag};
use super::panel;
use crate::app::{App, NotTaken};
use crate::platform::focus;
use crate::text::NL;
use leptos::ev::{self, SubmitEvent};
use leptos::prelude::*;

pub fn many(app: App) -> Tag {
    let words = &NL.group;
    let typed = app.unfinished_field("codes");
    let wrong = RwSignal::new(Vec::<String>::new());
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        focus::now("#codes");
        if app.is_watching() {
            return wrong.set(vec![NL.save.watching.to_owned()]);
        }
        let text = typed.get_untracked();
        if text.trim().is_empty() {
            return wrong.set(vec![words.many_empty.to_owned()]);
        }
        let left = app.take_codes(&text);
        typed.set(left.iter().map(|left| left.line.as_str()).collect::<Vec<_>>().join("\n"));
        wrong.set(left.iter().map(|NotTaken { line, why }| (words.many_wrong)(line, why)).collect());
    };
    let input = tag("textarea")
        .class("field__input typing__field")
        .attr("id", "codes")
        .attr("name", "codes")
        .attr("rows", "4")
        .attr("autocomplete", "off")
        .attr("autocapitalize", "characters")
        .attr("spellcheck", "false")
        .attr("aria-describedby", "codes-hint codes-error")
        .live("aria-invalid", move || wrong.with(|wrong| (!wrong.is_empty()).then_some("true")))
        .typed(
            move || typed.get(),
            move |text| {
                typed.set(text);
                wrong.set(Vec::new());
            },
        );
    let errors = tag("div").class("field__error").attr("id", "codes-error").attr("role", "alert").show(
        move || wrong.get(),
        |wrong| wrong.iter().map(|sentence| tag("p").text(sentence.clone())).collect::<Vec<_>>(),
    );
    let field = tag("div")
        .class("field")
        .child(tag("label").class("field__label").attr("for", "codes").text(words.many_label))
        .child(tag("p").class("field__hint").attr("id", "codes-hint").text(words.many_hint))
        .child(input)
        .child(errors);
    let form = tag("form")
        .class("typing")
        .attr("novalidate", "")
        .on(ev::submit, submit)
        .child(field)
        .child(tag("button").class("button").attr("type", "submit").text(words.many_take));
    panel("codes-title", words.many).child(tag("p").class("panel__text").text(words.many_text)).child(form)
}
