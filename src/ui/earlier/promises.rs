//! The agreements of last time: which stand, which are late, which are done.

use super::super::parts::{button, icon};
use super::super::tag::{Tag, tag};
use super::{none, panel, since};
use crate::app::App;
use crate::domain::{Kept, Promise, Standing};
use crate::platform::focus;
use crate::text::NL;
use leptos::ev;

pub fn promises(app: App) -> Tag {
    let words = &NL.earlier;
    let keys = move || {
        let all = since(app).map(|since| since.promises).unwrap_or_default();
        (0..all.len()).map(|at| at.to_string()).collect()
    };
    let nothing = move || since(app).is_none_or(|since| since.promises.is_empty());
    let row = move |at: &str| at.parse().map_or_else(|_| tag("li"), |at| row(app, at));
    panel("promises-title", words.promises)
        .when(nothing, move || none(words.promises_none))
        .child(tag("ul").class("changes").each(keys, row))
}

/// The rows stay while what is known of them changes, so that a button keeps the focus.
fn row(app: App, at: usize) -> Tag {
    let words = &NL.earlier;
    let promise = move || since(app).and_then(|since| since.promises.into_iter().nth(at));
    let standing = move || promise().map(|promise| promise.standing);
    let what = move || promise().map(|promise| promise.agreement.what.trim().to_owned()).unwrap_or_default();
    let facts = move || promise().map(|promise| (words.promise)(&promise.agreement, promise.agreement.due));
    let name = move || match standing() {
        Some(Standing::Done) => "done",
        Some(Standing::Overdue) => "overdue",
        Some(Standing::Stands) | None => "stands",
    };
    let is_here = promise().is_some_and(|promise| promise.is_here);
    let is_done = move || standing() == Some(Standing::Done);
    let is_carried = move || promise().is_some_and(|promise| promise.carried.is_some());
    let act = move |act: fn(App, &Promise)| {
        if let Some(promise) = promise() {
            act(app, &promise);
        }
    };
    let turn = move |_| {
        act(|app, promise| {
            let kept = if promise.standing == Standing::Done { Kept::NotYet } else { Kept::Done };
            app.keep_promise(promise, kept);
        });
    };
    let done = button("button button--quiet")
        .live("aria-label", move || if is_done() { (words.not_done)(&what()) } else { (words.done)(&what()) })
        .on(ev::click, turn)
        .child(tag("span").live_text(move || if is_done() { words.not_done_short } else { words.done_short }));
    let carry = move || {
        button("button button--quiet")
            .live("aria-label", move || (words.carry)(&what()))
            .on(ev::click, move |_| {
                act(|app, promise| app.carry(promise));
                // The button is gone; the one beside it is about the same agreement.
                focus::when_lost([".promise:nth-child(", &(at + 1).to_string(), ") .button"].concat());
            })
            .child(icon("add"))
            .child(tag("span").text(words.carry_short))
    };
    tag("li")
        .class("change promise")
        .live("data-standing", name)
        .child(tag("strong").attr("dir", "auto").live_text(what))
        .child(tag("span").live_text(facts))
        .child(tag("span").class("promise__standing").live_text(move || standing().map(words.standing)))
        .when(is_carried, move || tag("span").class("promise__carried").text(words.carried))
        .children(is_here.then(|| tag("div").class("panel__actions").child(done).when(move || !is_carried(), carry)))
}
