//! Print, copy, keep as a file.

use super::super::finish::finish;
use super::super::parts::{button, icon};
use super::super::tag::{Tag, tag};
use crate::app::App;
use crate::platform::{page, same_file};
use crate::text::{NL, as_text};
use leptos::ev;
use leptos::prelude::*;

pub fn tools(app: App) -> Tag {
    let words = &NL.report;
    let finishing = RwSignal::new(false);
    let same_file = same_file::is_possible().then(|| {
        button("button button--quiet")
            .on(ev::click, move |_| app.write_same_file())
            .child(icon("download"))
            .child(tag("span").live_text(move || (NL.files.same_file)(app.same_file_name())))
    });
    tag("div")
        .class("report-tools")
        .child(tool("button button--primary", "print", words.print, page::print))
        .child(tool("button button--quiet", "copy", words.copy, move || copy(app)))
        .child(tool("button button--quiet", "download", words.download, move || app.download_game()))
        .children(same_file)
        .child(tool("button button--quiet", "check", NL.finish.open, move || finishing.set(true)))
        .when(move || finishing.get(), move || finish(app, finishing))
}

/// Reminds of a file as long as what was recorded is in none.
pub fn reminder(app: App) -> Tag {
    let is_due = move || app.see(|game| game.has_answers() && !app.is_filed(game));
    tag("div").class("report__reminder").attr("role", "status").when(is_due, move || {
        tag("div").class("reminder").child(icon("warning")).child(tag("p").text(NL.finish.reminder)).child(tool(
            "button button--quiet",
            "download",
            NL.report.download,
            move || app.download_game(),
        ))
    })
}

fn tool(class: &str, sign: &str, name: &'static str, act: impl Fn() + 'static) -> Tag {
    button(class).on(ev::click, move |_| act()).child(icon(sign)).child(tag("span").text(name))
}

fn copy(app: App) {
    if let Some(text) = app.ask(|game| as_text(game, app.pack, app.preferences.get_untracked().words)) {
        app.copy_text(text, &NL.report.copying);
    }
}
