//! What can be done with all games at once: one file, and leaving nothing behind.

use super::super::super::finish::finish;
use super::super::super::parts::{button, icon};
use super::super::super::tag::{Tag, tag};
use crate::app::App;
use crate::text::NL;
use leptos::ev;
use leptos::prelude::*;

pub fn all(app: App) -> Tag {
    let finishing = RwSignal::new(false);
    let way =
        |sign: &str, name: &'static str| button("button button--quiet").child(icon(sign)).child(tag("span").text(name));
    tag("div")
        .class("saved__all")
        .child(way("download", NL.files.download_all).on(ev::click, move |_| app.download_all()))
        .child(way("check", NL.finish.open).on(ev::click, move |_| finishing.set(true)))
        .when(move || finishing.get(), move || finish(app, finishing))
}
