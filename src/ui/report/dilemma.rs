//! What the group said about one dilemma.

use super::super::parts::spectrum_picture;
use super::super::tag::{Tag, tag};
use crate::app::App;
use crate::domain::{Dilemma, Pin, Place, Poles, Question, Record, Spectrum, Words};
use crate::text::NL;

/// The section of one laid fiche.
pub fn section(app: App, dilemma: &'static Dilemma) -> Tag {
    let place = move || match app.place_of(&dilemma.id) {
        Some(Place::Rank(rank)) => Some((NL.report.place)(rank.number())),
        _ => None,
    };
    let record = move || app.see(|game| game.record(&dilemma.id).cloned()).unwrap_or_default();
    tag("section")
        .class("report__dilemma")
        .attr("data-hue", dilemma.hue())
        .child(tag("p").class("report__place").live_text(place))
        .child(tag("h2").attr("dir", "auto").text(dilemma.title.as_str()))
        .child(
            tag("p")
                .class("report__core")
                .attr("dir", "auto")
                .live_text(move || dilemma.told(app.words()).core.as_str()),
        )
        .show(move || (record(), app.words()), move |(record, words)| said(app, dilemma, record, *words))
}

fn said(app: App, dilemma: &'static Dilemma, record: &Record, words: Words) -> Vec<Tag> {
    if record.is_blank() {
        return vec![tag("p").class("report__none").text(NL.report.not_discussed)];
    }
    let mut said = Vec::new();
    for question in Question::ALL {
        let text = record.answer(question).trim();
        let answer = match text {
            "" => tag("p").class("report__none").text(NL.report.empty),
            text => tag("p").class("report__answer").text(text.to_owned()),
        };
        said.push(tag("h3").text(app.pack.guide.told(words).ask(question).question.as_str()));
        said.push(answer.attr("dir", "auto"));
    }
    if record.spectrum != Spectrum::default() {
        said.push(tag("h3").text(NL.report.spectrum));
        said.push(spectrum(&dilemma.told(words).poles, record.spectrum));
    }
    said
}

fn spectrum(poles: &'static Poles, spectrum: Spectrum) -> Tag {
    let pin = |pin: Pin| {
        let words = (NL.talk.mark)(Some(spectrum.pin(pin)?), poles);
        Some(tag("p").child(tag("strong").text((NL.talk.pin)(pin))).text(" ").text(words).text("."))
    };
    let pole = |class, name: &'static str| tag("p").class(class).child(tag("strong").attr("dir", "auto").text(name));
    let ends = tag("div")
        .class("spectrum__poles")
        .child(pole("spectrum__left", &poles.left.name))
        .child(pole("spectrum__right", &poles.right.name));
    tag("figure")
        .class("spectrum")
        .child(ends)
        .child(spectrum_picture(move || spectrum))
        .child(tag("figcaption").children(pin(Pin::Now)).children(pin(Pin::Wanted)))
}
