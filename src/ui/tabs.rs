//! Tells which tab writes this game, and lets this one take it over.

use super::parts::{button, icon};
use super::tag::{Tag, tag};
use crate::app::App;
use crate::text::NL;
use leptos::ev;

/// A bar above the game while another tab writes it; nothing to see otherwise.
pub fn tab_bar(app: App, is_watching: bool) -> Tag {
    let bar = tag("div").class("tab-bar");
    if !is_watching {
        return bar.attr("data-tab", "editing").attr("hidden", true);
    }
    let take_over = button("button button--primary").on(ev::click, move |_| app.take_over()).text(NL.frame.take_over);
    bar.attr("data-tab", "watching")
        .attr("role", "status")
        .child(icon("eye"))
        .child(tag("p").text(NL.frame.watching))
        .child(take_over)
}
