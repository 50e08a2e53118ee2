//! The table of contents; on a small screen it unfolds.

use super::super::parts::{button, icon};
use super::super::tag::{Tag, tag};
use super::Links;
use super::page::{in_order, title_of};
use crate::app::App;
use crate::text::NL;
use leptos::ev;
use leptos::prelude::*;
use std::rc::Rc;

pub fn contents(app: App, links: &Links, current: impl Fn() -> String + Clone + 'static) -> Tag {
    let unfolded = RwSignal::new(false);
    let entry = |id: &'static str| {
        let (links, current) = (Rc::clone(links), current.clone());
        let link = tag("a")
            .live("href", move || links(id))
            .live("aria-current", move || (current() == id).then_some("page"))
            .live_text(move || title_of(app, id));
        tag("li").attr("data-hue", app.pack.named(id).map(|dilemma| dilemma.number)).child(link)
    };
    let entries = in_order(app.pack).into_iter().map(entry);
    let unfold = button("booklet__unfold button button--quiet")
        .live("aria-expanded", move || unfolded.get())
        .on(ev::click, move |_| unfolded.set(!unfolded.get_untracked()))
        .child(tag("span").text(NL.booklet.contents))
        .child(icon("more"));
    tag("nav")
        .class("booklet__contents")
        .attr("aria-label", NL.booklet.contents)
        .child(unfold)
        .child(tag("h2").text(NL.booklet.contents))
        .child(tag("ol").children(entries))
}
