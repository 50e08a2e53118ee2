//! Notices that stay until they are closed, the failed save, and the voice for those who listen.

use super::parts::{button, icon, icon_button};
use super::tag::{Tag, Value, tag};
use crate::app::{App, Attachment, Notice, Tone};
use crate::domain::Saving;
use crate::text::NL;
use leptos::ev;
use leptos::prelude::*;

/// All notices; the one about a failed save comes first and goes when saving works again.
pub fn notices(app: App) -> Tag {
    let failed = move || match app.saving.get() {
        Saving::Failed(why) => Some(why),
        _ => None,
    };
    let save_failed = move || app.download_game();
    tag("div")
        .class("notices")
        .bar("--bar-notices")
        .attr("role", "region")
        .attr("aria-label", NL.frame.notices)
        .show(failed, move |failed| {
            failed.map(|why| {
                notice("error", "warning", (NL.save.failed)(why)).attr("role", "alert").child(download(save_failed))
            })
        })
        .each(
            move || app.notices.get().iter().map(key).collect(),
            move |text| {
                let found = app.notices.get_untracked().into_iter().find(|notice| key(notice) == text);
                found.map_or_else(|| tag("div"), |notice| one(app, notice))
            },
        )
}

/// Two notices can say the same about different files.
fn key(notice: &Notice) -> String {
    [std::slice::from_ref(&notice.text), &notice.details].concat().join("\n")
}

fn one(app: App, told: Notice) -> Tag {
    let sign = match told.tone {
        Tone::Calm => "check",
        Tone::Warning => "warning",
    };
    let file = told.file.clone().map(|Attachment { name, text }| download(move || app.offer(&name, &text)));
    let details = (!told.details.is_empty()).then(|| details(&told.details));
    notice(told.tone.name(), sign, told.text.clone()).children(details).children(file).child(icon_button(
        "close",
        NL.frame.close,
        move || app.close_notice(&told),
    ))
}

/// All that was found, as far as a person would read it.
fn details(found: &[String]) -> Tag {
    const SHOWN: usize = 500;
    let one = |found: &String| tag("li").text(found.clone());
    tag("details")
        .class("notice__details")
        .child(tag("summary").text(NL.files.details))
        .child(tag("ol").children(found.iter().take(SHOWN).map(one)))
}

fn notice(tone: &'static str, sign: &str, text: impl Value) -> Tag {
    tag("div").class("notice").attr("data-tone", tone).child(icon(sign)).child(tag("p").text(text))
}

fn download(act: impl Fn() + 'static) -> Tag {
    let button = button("button button--plain").on(ev::click, move |_| act()).text(NL.frame.download);
    tag("div").class("notice__actions").child(button)
}

/// Says what happened to those who listen instead of look.
pub fn live_region(app: App) -> Tag {
    tag("p")
        .class("visually-hidden")
        .attr("role", "status")
        .attr("aria-live", "polite")
        .live_text(move || app.said.get())
}
