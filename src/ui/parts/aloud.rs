//! The button that reads a part of the page aloud. While the voice reads it is the button for a pause,
//! with Stop and the pace beside it.

use super::super::tag::{Tag, tag};
use super::icon::changing_icon;
use super::{button, icon};
use crate::aloud::{Pace, Phase};
use crate::app::App;
use crate::platform::{listen, page, passage};
use crate::text::NL;
use leptos::ev;
use leptos::prelude::*;

/// Adds the button for what fits this selector. Where the device has no voice there is nothing.
pub fn with_aloud(parent: Tag, app: App, region: &'static str, name: &'static str) -> Tag {
    app.look_for_voice();
    parent.when(move || app.aloud.has_voice.get(), move || aloud(app, region, name))
}

/// The voice stops as soon as what belongs to the current owner goes.
pub fn silent_when_gone(app: App, region: &'static str) {
    on_cleanup(move || app.stop_reading(region));
}

fn aloud(app: App, region: &'static str, name: &'static str) -> Tag {
    let phase = move || app.phase_of_reading(region);
    silent_when_gone(app, region);
    listen::on_window(ev::pagehide, move |_| app.stop_reading(region));
    listen::on_window(ev::visibilitychange, move |_| {
        if page::is_hidden() {
            app.stop_reading(region);
        }
    });
    let face = move || match phase() {
        Phase::Silent => ("silent", "voice", name),
        Phase::Speaking(_) => ("speaking", "pause", NL.aloud.pause),
        Phase::Paused(_) => ("paused", "play", NL.aloud.go_on),
    };
    // A press leaves the selected text selected: reading begins there.
    let main = button("button button--quiet aloud__main")
        .on(ev::click, move |_| app.read_aloud(region))
        .on(ev::mousedown, |event| {
            if passage::is_text_selected() {
                event.prevent_default();
            }
        })
        .child(changing_icon(move || face().1))
        .child(tag("span").live_text(move || face().2));
    tag("div")
        .class("aloud")
        .live("data-aloud", move || face().0)
        .child(main)
        .when(move || phase() != Phase::Silent, move || more(app, region))
}

fn more(app: App, region: &'static str) -> Tag {
    let words = &NL.aloud;
    let stop = button("button button--quiet")
        .on(ev::click, move |_| app.stop_reading(region))
        .child(icon("stop"))
        .child(tag("span").text(words.stop));
    let option = |pace: Pace| {
        let is_chosen = (pace == app.pace()).then_some("");
        tag("option").attr("value", pace.word()).attr("selected", is_chosen).text((words.pace_name)(pace))
    };
    let pace = tag("select")
        .class("aloud__pace")
        .attr("aria-label", words.pace)
        .on(ev::change, move |event| app.choose_pace(Pace::of_word(&event_target_value(&event))))
        .children(Pace::ALL.map(option));
    tag("div").class("aloud__more").child(stop).child(pace)
}
