//! The spectrum as a drawing: a line between two poles with two pins. The words stand beside it.

use super::super::tag::{Tag, tag};
use crate::domain::{Mark, Pin, Spectrum};
use crate::text::NL;

/// `--now` and `--wanted` are per cents along the line; a pin that was not set is not drawn, and the
/// arrow shows only a way that is to be gone.
pub fn spectrum_picture(spectrum: impl Fn() -> Spectrum + Copy + 'static) -> Tag {
    let pin = move |pin: Pin, name: &'static str| {
        move || tag("span").class("spectrum__pin").attr("data-mark", name).text((NL.talk.short_pin)(pin))
    };
    tag("div")
        .class("spectrum__picture")
        .attr("aria-hidden", true)
        .live("style", move || style(spectrum()))
        .when(move || spectrum().distance().is_some_and(|steps| steps != 0), || tag("span").class("spectrum__arrow"))
        .when(move || spectrum().now.is_some(), pin(Pin::Now, "now"))
        .when(move || spectrum().wanted.is_some(), pin(Pin::Wanted, "wanted"))
}

fn style(spectrum: Spectrum) -> String {
    let percent = |mark: Option<Mark>| mark.map_or(50, |mark| u32::from(mark.value()) * 100 / u32::from(Mark::MOST));
    format!("--now:{}%;--wanted:{}%", percent(spectrum.now), percent(spectrum.wanted))
}
