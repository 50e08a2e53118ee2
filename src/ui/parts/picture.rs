//! The spectrum as a drawing: a line between two poles with two pins. The words stand beside it.

use crate::domain::{Mark, Pin, Spectrum};
use crate::text::NL;
use leptos::prelude::*;

/// `--now` and `--wanted` are per cents along the line; a pin that was not set is not drawn, and the
/// arrow shows only a way that is to be gone.
pub fn spectrum_picture(spectrum: Signal<Spectrum>) -> AnyView {
    let at = |mark: Option<Mark>| mark.map(|mark| u32::from(mark.value()) * 100 / u32::from(Mark::MOST));
    let style = move || {
        let spectrum = spectrum.get();
        let percent = |mark| at(mark).unwrap_or(50);
        format!("--now:{}%;--wanted:{}%", percent(spectrum.now), percent(spectrum.wanted))
    };
    let moves = move || spectrum.get().distance().is_some_and(|steps| steps != 0);
    let pin = move |pin: Pin, name: &'static str| {
        let set = move || spectrum.get().pin(pin).is_some();
        move || set().then(|| view! { <span class="spectrum__pin" data-mark=name>{(NL.talk.short_pin)(pin)}</span> })
    };
    view! {
        <div class="spectrum__picture" aria-hidden="true" style=style>
            {move || moves().then(|| view! { <span class="spectrum__arrow"></span> })}
            {pin(Pin::Now, "now")}
            {pin(Pin::Wanted, "wanted")}
        </div>
    }
    .into_any()
}
