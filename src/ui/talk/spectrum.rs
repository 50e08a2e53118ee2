//! The spectrum between the two poles, with a pin for now and a pin for where the group wants to be.

use super::super::parts::{button, spectrum_picture};
use super::super::tag::{Tag, tag};
use crate::app::App;
use crate::domain::{Dilemma, Event, Mark, Pin, Pole, Poles, Spectrum};
use crate::text::NL;
use leptos::ev;

pub fn spectrum(app: App, dilemma: &'static Dilemma) -> Tag {
    let pole = |class, pole: fn(&Poles) -> &Pole| {
        let pole = move || pole(poles(app, dilemma));
        let name = tag("strong").attr("dir", "auto").live_text(move || pole().name.as_str());
        tag("p").class(class).child(name).child(tag("span").live_text(move || pole().text.as_str()))
    };
    let ends = tag("div")
        .class("spectrum__poles")
        .child(pole("spectrum__left", |poles| &poles.left))
        .child(pole("spectrum__right", |poles| &poles.right));
    tag("fieldset")
        .class("spectrum")
        .child(tag("legend").text(NL.talk.spectrum))
        .child(ends)
        .child(row(app, dilemma, Pin::Now, "now"))
        .child(row(app, dilemma, Pin::Wanted, "wanted"))
        .child(spectrum_picture(move || of(app, dilemma)))
}

/// In the words that somebody reads; a view that asks is told again.
fn poles(app: App, dilemma: &'static Dilemma) -> &'static Poles {
    &dilemma.told(app.words()).poles
}

fn of(app: App, dilemma: &Dilemma) -> Spectrum {
    app.see(|game| game.record(&dilemma.id).map(|record| record.spectrum).unwrap_or_default())
}

/// One pin: a slider that says in words where it stands.
fn row(app: App, dilemma: &'static Dilemma, pin: Pin, name: &'static str) -> Tag {
    let words = &NL.talk;
    let mark = move || of(app, dilemma).pin(pin);
    let set = move |mark| app.dispatch(Event::SpectrumMarked { fiche: dilemma.id.clone(), pin, mark });
    let choose = move |value: String| {
        if let Some(mark) = value.parse().ok().and_then(Mark::new) {
            set(Some(mark));
        }
    };
    // A press in the middle changes nothing of a slider that stands there already, but it is a choice.
    let confirm = move |_| {
        if mark().is_none() {
            set(Some(Mark::MIDDLE));
        }
    };
    let in_words = move || (words.mark)(mark(), poles(app, dilemma));
    let slider = tag("input")
        .class("spectrum__input")
        .attr("type", "range")
        .attr("id", name)
        .attr("name", name)
        .attr("min", "0")
        .attr("max", usize::from(Mark::MOST))
        .attr("step", "1")
        .live("aria-valuetext", in_words)
        .live("disabled", move || app.is_read_only())
        .typed(move || mark().unwrap_or(Mark::MIDDLE).value().to_string(), choose)
        .on(ev::click, confirm);
    let clear = move || {
        button("button button--plain")
            .attr("aria-label", (words.clear)(pin))
            .on(ev::click, move |_| set(None))
            .text(words.clear_short)
    };
    tag("div")
        .class("spectrum__row")
        .attr("data-mark", name)
        .live("data-set", move || if mark().is_some() { "yes" } else { "no" })
        .child(tag("label").attr("for", name).text((words.pin)(pin)))
        .child(slider)
        .child(tag("output").attr("for", name).attr("aria-live", "off").live_text(in_words))
        .when(move || mark().is_some(), clear)
}
