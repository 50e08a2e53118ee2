//! What the group said about one dilemma.

use super::super::parts::spectrum_picture;
use crate::app::App;
use crate::domain::{Dilemma, FicheId, Pin, Question, Record};
use crate::text::NL;
use leptos::prelude::*;

/// The section of one laid fiche; nothing for a fiche that the pack does not know.
pub fn section(app: App, fiche: &FicheId) -> Option<AnyView> {
    let dilemma = app.pack.dilemma(fiche)?;
    let record = app.ask(|game| game.record(fiche).cloned()).flatten().unwrap_or_default();
    let place = app.place_of(fiche).map(|place| place.to_string()).and_then(|place| place.parse().ok());
    let view = view! {
        <section class="report__dilemma" data-hue=dilemma.number>
            <p class="report__place">{place.map(NL.report.place)}</p>
            <h2>{dilemma.title.as_str()}</h2>
            <p class="report__core">{dilemma.core.as_str()}</p>
            {match record.is_blank() {
                true => view! { <p class="report__none">{NL.report.not_discussed}</p> }.into_any(),
                false => view! { {answers(app, &record)}{spectrum(dilemma, &record)} }.into_any(),
            }}
        </section>
    };
    Some(view.into_any())
}

fn answers(app: App, record: &Record) -> AnyView {
    let answer = |question: Question| {
        let text = record.answer(question).trim().to_owned();
        let said = if text.is_empty() { NL.report.empty.to_owned() } else { text.clone() };
        let class = if text.is_empty() { "report__none" } else { "report__answer" };
        view! { <h3>{app.pack.guide.ask(question).question.as_str()}</h3><p class=class dir="auto">{said}</p> }
    };
    Question::ALL.map(answer).collect_view().into_any()
}

fn spectrum(dilemma: &'static Dilemma, record: &Record) -> Option<AnyView> {
    let spectrum = record.spectrum;
    if spectrum == Default::default() {
        return None;
    }
    let pin = move |pin: Pin| {
        spectrum.pin(pin).map(|mark| {
            view! { <p><strong>{(NL.talk.pin)(pin)}</strong>" "{(NL.talk.mark)(Some(mark), &dilemma.poles)}"."</p> }
        })
    };
    let view = view! {
        <h3>{NL.report.spectrum}</h3>
        <figure class="spectrum">
            <div class="spectrum__poles">
                <p class="spectrum__left"><strong>{dilemma.poles.left.name.as_str()}</strong></p>
                <p class="spectrum__right"><strong>{dilemma.poles.right.name.as_str()}</strong></p>
            </div>
            {spectrum_picture(Signal::stored(spectrum))}
            <figcaption>{pin(Pin::Now)}{pin(Pin::Wanted)}</figcaption>
        </figure>
    };
    Some(view.into_any())
}
