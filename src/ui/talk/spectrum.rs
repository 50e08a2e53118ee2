//! The spectrum between the two poles, with a pin for now and a pin for where the group wants to be.

use super::super::parts::spectrum_picture;
use crate::app::App;
use crate::domain::{Dilemma, Event, Mark, Pin, Pole};
use crate::text::NL;
use leptos::prelude::*;

#[component]
pub fn SpectrumView(dilemma: &'static Dilemma) -> impl IntoView {
    let app = App::here();
    let words = &NL.talk;
    let spectrum = app.of_game(|game| game.record(&dilemma.id).map(|record| record.spectrum).unwrap_or_default());
    let pole = |class: &'static str, pole: &'static Pole| {
        view! { <p class=class><strong>{pole.name.as_str()}</strong>{pole.text.as_str()}</p> }
    };
    view! {
        <fieldset class="spectrum">
            <legend>{words.spectrum}</legend>
            <div class="spectrum__poles">
                {pole("spectrum__left", &dilemma.poles.left)}
                {pole("spectrum__right", &dilemma.poles.right)}
            </div>
            {row(app, dilemma, Pin::Now, "now")}
            {row(app, dilemma, Pin::Wanted, "wanted")}
            {spectrum_picture(spectrum.into())}
        </fieldset>
    }
}

/// One pin: a slider that says in words where it stands.
fn row(app: App, dilemma: &'static Dilemma, pin: Pin, name: &'static str) -> AnyView {
    let words = &NL.talk;
    let mark = app.of_game(move |game| game.record(&dilemma.id).and_then(|record| record.spectrum.pin(pin)));
    let set = move |mark| app.dispatch(Event::SpectrumMarked { fiche: dilemma.id.clone(), pin, mark });
    let choose = move |value: String| {
        if let Some(mark) = value.parse().ok().and_then(Mark::new) {
            set(Some(mark));
        }
    };
    // A press in the middle changes nothing of a slider that stands there already, but it is a choice.
    let confirm = move |_| {
        if mark.get_untracked().is_none() {
            set(Some(Mark::MIDDLE));
        }
    };
    let in_words = move || (words.mark)(mark.get(), &dilemma.poles);
    view! {
        <div class="spectrum__row" data-mark=name data-set=move || if mark.get().is_some() { "yes" } else { "no" }>
            <label for=name>{(words.pin)(pin)}</label>
            <input
                class="spectrum__input"
                type="range"
                id=name
                name=name
                min="0"
                max=Mark::MOST
                step="1"
                aria-valuetext=in_words
                prop:value=move || mark.get().unwrap_or(Mark::MIDDLE).value().to_string()
                on:input=move |event| choose(event_target_value(&event))
                on:click=confirm
            />
            <output for=name>{in_words}</output>
            {move || mark.get().map(|_| view! {
                <button class="button button--plain" type="button" aria-label=(words.clear)(pin) on:click=move |_| set(None)>
                    {words.clear_short}
                </button>
            })}
        </div>
    }
    .into_any()
}
