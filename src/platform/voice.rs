//! The voice that reads aloud: a Dutch one, of the device itself.
//!
//! A voice that is not of the device sends what it reads to the servers of a company, and no request
//! leaves for another origin. So a voice only counts when the browser calls it local; where there is none,
//! nothing is read aloud.

use super::listen;
use leptos::prelude::window;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{SpeechSynthesis, SpeechSynthesisEvent, SpeechSynthesisUtterance, SpeechSynthesisVoice};

/// What a voice tells while it speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    Started,
    /// It begins a word here, in UTF-16 units. Many voices do not tell.
    Word(usize),
    Ended,
    Failed,
}

/// What is being said. Browsers forget one that nobody holds, and then never tell that it ended.
pub struct Utterance(#[expect(dead_code, reason = "it is only held")] SpeechSynthesisUtterance);

/// Whether there is a Dutch voice of the device. Many browsers only know a moment after they were asked.
pub fn is_here() -> bool {
    dutch().is_some()
}

/// Acts whenever other voices can be had, as long as the page is open.
pub fn on_change(act: impl Fn() + 'static) {
    if let Some(speech) = speech() {
        listen::on_target(&speech, "voiceschanged", Box::new(move |_| act()));
    }
}

/// Says this, and tells how it goes. Nothing when the browser does not do it.
pub fn speak(text: &str, rate: f32, tell: impl Fn(Said) + 'static) -> Option<Utterance> {
    let voice = dutch()?;
    let utterance = SpeechSynthesisUtterance::new_with_text(text).ok()?;
    utterance.set_lang(&voice.lang().replace('_', "-"));
    utterance.set_voice(Some(&voice));
    utterance.set_rate(rate);
    let tell = Rc::new(tell);
    for (name, said) in [("start", Said::Started), ("end", Said::Ended), ("error", Said::Failed)] {
        let tell = Rc::clone(&tell);
        listen::on_target(&utterance, name, Box::new(move |_| tell(said)));
    }
    let at_boundary = move |event: web_sys::Event| {
        let event: SpeechSynthesisEvent = event.unchecked_into();
        if event.name().is_none_or(|name| name == "word") {
            tell(Said::Word(event.char_index() as usize));
        }
    };
    listen::on_target(&utterance, "boundary", Box::new(at_boundary));
    speech()?.speak(&utterance);
    Some(Utterance(utterance))
}

/// Silence, at once.
pub fn hush() {
    if let Some(speech) = speech() {
        speech.cancel();
    }
}

/// Some browsers have none.
fn speech() -> Option<SpeechSynthesis> {
    window().speech_synthesis().ok().filter(|speech| speech.is_object())
}

fn dutch() -> Option<SpeechSynthesisVoice> {
    let voices = speech()?.get_voices();
    let voices = voices.iter().map(JsCast::unchecked_into::<SpeechSynthesisVoice>);
    let fitting = voices.filter_map(|voice| Some((fit(&voice.lang(), voice.local_service())?, voice)));
    fitting.min_by_key(|(fit, _)| *fit).map(|(_, voice)| voice)
}

/// How well a voice fits; the lowest fits best. Some browsers write `nl_NL`.
fn fit(language: &str, is_local: bool) -> Option<u8> {
    let language = language.to_ascii_lowercase().replace('_', "-");
    match language.as_str() {
        _ if !is_local => None,
        "nl-nl" => Some(0),
        "nl" => Some(1),
        "nl-be" => Some(2),
        other => other.starts_with("nl-").then_some(3),
    }
}

#[cfg(test)]
mod tests {
    use super::fit;

    #[test]
    fn a_dutch_voice_of_the_device_fits_and_one_of_a_server_does_not() {
        for (language, fits) in [("nl-NL", 0), ("nl_NL", 0), ("nl", 1), ("nl-BE", 2), ("nl-SR", 3)] {
            assert_eq!(fit(language, true), Some(fits), "{language}");
            assert_eq!(fit(language, false), None, "{language}");
        }
        for other in ["en-GB", "nlx", "nds-NL", ""] {
            assert_eq!(fit(other, true), None, "{other}");
        }
    }
}
