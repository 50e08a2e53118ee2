//! Print, copy, keep as a file.

use super::super::parts::{button, icon};
use super::super::tag::{Tag, tag};
use crate::app::{App, Attachment, Notice, Tone};
use crate::platform::{clipboard, files, page};
use crate::text::{NL, as_text};
use leptos::ev;

pub fn tools(app: App) -> Tag {
    let words = &NL.report;
    let download = move || {
        if let Some((name, text)) = app.as_file() {
            files::download(&name, &text);
        }
    };
    tag("div")
        .class("report-tools")
        .child(tool("button button--primary", "print", words.print, page::print))
        .child(tool("button button--quiet", "copy", words.copy, move || copy(app)))
        .child(tool("button button--quiet", "download", words.download, download))
}

fn tool(class: &str, sign: &str, name: &'static str, act: impl Fn() + 'static) -> Tag {
    button(class).on(ev::click, move |_| act()).child(icon(sign)).child(tag("span").text(name))
}

/// Copies the report; where the browser does not allow it, the text is offered as a file.
fn copy(app: App) {
    let Some(text) = app.ask(|game| as_text(game, app.pack)) else { return };
    clipboard::copy(&text.clone(), move |copied| match copied {
        Ok(()) => app.tell(Tone::Calm, NL.report.copied),
        Err(clipboard::NotCopied) => app.notify(Notice {
            tone: Tone::Warning,
            text: NL.report.not_copied.to_owned(),
            file: Some(Attachment { name: NL.report.text_file.to_owned(), text }),
        }),
    });
}
