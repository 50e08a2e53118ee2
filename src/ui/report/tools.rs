//! Print, copy, keep as a file.

use super::super::parts::icon;
use crate::app::{App, Attachment, Notice, Tone};
use crate::platform::{clipboard, files, page};
use crate::text::{NL, as_text};
use leptos::prelude::*;
use leptos::task::spawn_local;

#[component]
pub fn Tools() -> impl IntoView {
    let app = App::here();
    let words = &NL.report;
    let download = move |_| {
        if let Some((name, text)) = app.as_file() {
            files::download(&name, &text);
        }
    };
    view! {
        <div class="report-tools">
            <button class="button button--primary" type="button" on:click=move |_| page::print()>{icon("print")}<span>{words.print}</span></button>
            <button class="button button--quiet" type="button" on:click=move |_| copy(app)>{icon("copy")}<span>{words.copy}</span></button>
            <button class="button button--quiet" type="button" on:click=download>{icon("download")}<span>{words.download}</span></button>
        </div>
    }
}

/// Copies the report; where the browser does not allow it, the text is offered as a file.
fn copy(app: App) {
    let Some(text) = app.ask(|game| as_text(game, app.pack)) else { return };
    spawn_local(async move {
        match clipboard::copy(text.clone()).await {
            Ok(()) => app.tell(Tone::Calm, NL.report.copied),
            Err(clipboard::NotCopied) => app.notify(Notice {
                tone: Tone::Warning,
                text: NL.report.not_copied.to_owned(),
                file: Some(Attachment { name: NL.report.text_file.to_owned(), text }),
            }),
        }
    });
}
