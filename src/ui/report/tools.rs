//! Print, copy, keep as a file.

use super::super::finish::finish;
use super::super::parts::{button, icon};
use super::super::tag::{Tag, tag};
use crate::app::{App, Filed, Tone};
use crate::platform::{page, same_file};
use crate::text::{NL, as_text};
use leptos::ev;
use leptos::prelude::*;

pub fn tools(app: App) -> Tag {
    let words = &NL.report;
    let finishing = RwSignal::new(false);
    let print = move || page::print(move || app.tell(Tone::Warning, words.not_printed));
    let same_file = same_file::is_possible().then(|| {
        button("button button--quiet")
            .on(ev::click, move |_| app.write_same_file())
            .child(icon("download"))
            .child(tag("span").live_text(move || (NL.files.same_file)(app.same_file_name())))
    });
    tag("div")
        .class("report-tools")
        .child(tool("button button--primary", "print", words.print, print))
        .child(tool("button button--quiet", "copy", words.copy, move || copy(app)))
        .child(tool("button button--quiet", "download", words.download, move || app.download_game()))
        .children(same_file)
        .child(tool("button button--quiet", "check", NL.finish.open, move || finishing.set(true)))
        .when(move || finishing.get(), move || finish(app, finishing))
}

/// Reminds of a file as long as what was recorded is in none, and of looking whether it is there.
pub fn reminder(app: App) -> Tag {
    let words = &NL.finish;
    let filed = move || app.see(|game| if game.has_answers() { app.filed(game) } else { Filed::Yes });
    let download = move || tool("button button--quiet", "download", NL.report.download, move || app.download_game());
    let seen = move || tool("button button--quiet", "check", words.seen, move || app.note_open_filed());
    let reminder = |text: &'static str| tag("div").class("reminder").child(icon("warning")).child(tag("p").text(text));
    tag("div").class("report__reminder").attr("role", "status").show(filed, move |filed| match filed {
        Filed::No => Some(reminder(words.reminder).child(download())),
        Filed::Offered => Some(reminder(words.is_it_there).child(seen()).child(download())),
        Filed::Yes => None,
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
