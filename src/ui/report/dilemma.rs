//! What the group said about one dilemma.

use super::super::parts::spectrum_picture;
use super::super::tag::{Tag, tag};
use crate::app::App;
use crate::domain::{Dilemma, Pin, Place, Question, Record, Spectrum};
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
        .attr("data-hue", dilemma.number)
        .child(tag("p").class("report__place").live_text(place))
        .child(tag("h2").text(dilemma.title.as_str()))
        .child(tag("p").class("report__core").text(dilemma.core.as_str()))
        .show(record, move |record| said(app, dilemma, record))
}

fn said(app: App, dilemma: &'static Dilemma, record: &Record) -> Vec<Tag> {
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
        said.push(tag("h3").text(app.pack.guide.ask(question).question.as_str()));
        said.push(answer.attr("dir", "auto"));
    }
    if record.spectrum != Spectrum::default() {
        said.push(tag("h3").text(NL.report.spectrum));
        said.push(spectrum(dilemma, record.spectrum));
    }
    said
}

fn spectrum(dilemma: &'static Dilemma, spectrum: Spectrum) -> Tag {
    let pin = |pin: Pin| {
        let words = (NL.talk.mark)(Some(spectrum.pin(pin)?), &dilemma.poles);
        Some(tag("p").child(tag("strong").text((NL.talk.pin)(pin))).text(" ").text(words).text("."))
    };
    let pole = |class, name: &'static str| tag("p").class(class).child(tag("strong").text(name));
    let poles = tag("div")
        .class("spectrum__poles")
        .child(pole("spectrum__left", &dilemma.poles.left.name))
        .child(pole("spectrum__right", &dilemma.poles.right.name));
    tag("figure")
        .class("spectrum")
        .child(poles)
        .child(spectrum_picture(move || spectrum))
        .child(tag("figcaption").children(pin(Pin::Now)).children(pin(Pin::Wanted)))
}
