//! Notices that stay until they are closed, the failed save, and the voice for those who listen.

use super::parts::{icon, icon_button};
use crate::app::{App, Attachment, Notice, Tone};
use crate::domain::Saving;
use crate::platform::files;
use crate::text::NL;
use leptos::prelude::*;

/// All notices; the one about a failed save comes first and goes when saving works again.
#[component]
pub fn Notices() -> impl IntoView {
    let app = App::here();
    let failed = Memo::new(move |_| match app.saving.get() {
        Saving::Failed(why) => Some(why),
        _ => None,
    });
    view! {
        <div class="notices" role="region" aria-label=NL.frame.notices>
            {move || failed.get().map(|why| view! {
                <div class="notice" data-tone="error" role="alert">
                    {icon("warning")}
                    <p>{(NL.save.failed)(why)}</p>
                    <div class="notice__actions">
                        <button class="button button--plain" on:click=move |_| {
                            if let Some((name, text)) = app.as_file() {
                                files::download(&name, &text);
                            }
                        }>{NL.frame.download}</button>
                    </div>
                </div>
            })}
            {move || app.notices.get().into_iter().map(|notice| one(app, notice)).collect_view()}
        </div>
    }
}

fn one(app: App, notice: Notice) -> AnyView {
    let Notice { tone, text, file } = notice.clone();
    let download = file.map(|Attachment { name, text }| {
        view! {
            <div class="notice__actions">
                <button class="button button--plain" on:click=move |_| files::download(&name, &text)>{NL.frame.download}</button>
            </div>
        }
    });
    let close = Callback::new(move |()| app.close_notice(&notice));
    let sign = match tone {
        Tone::Calm => "check",
        Tone::Warning => "warning",
    };
    view! {
        <div class="notice" data-tone=tone.name() role="status">
            {icon(sign)}
            <p>{text}</p>
            {download}
            {icon_button("close", NL.frame.close, Signal::stored(false), close)}
        </div>
    }
    .into_any()
}

/// Says what happened to those who listen instead of look.
#[component]
pub fn LiveRegion() -> impl IntoView {
    let app = App::here();
    view! { <p class="visually-hidden" role="status" aria-live="polite">{app.said}</p> }
}
