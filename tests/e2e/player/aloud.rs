//! Having something read aloud, by a made-up voice that says how it goes when the story wants it.

use super::Player;
use crate::wait::{wait_for, wait_until};
use serde_json::json;

const MADE_UP_VOICE: &str = include_str!("../made_up_voice.js");
const PAGE: &str = "verzonnen.html";

/// A voice as a device or a company has it.
#[derive(Clone, Copy)]
pub struct Voice {
    pub language: &'static str,
    pub of_the_device: bool,
}

pub const DUTCH: Voice = Voice { language: "nl-NL", of_the_device: true };

impl Player {
    /// Goes to an address, with these voices in the browser.
    #[track_caller]
    pub fn visits_with_voices(&self, voices: &[Voice], hash: &str) {
        let script = format!("{MADE_UP_VOICE}\nvoice.voices = {}", listed(voices));
        self.visits_with_script(&script, hash);
    }

    /// Goes to an address, on a page that runs this script before the program.
    #[track_caller]
    pub(super) fn visits_with_script(&self, script: &str, hash: &str) {
        let page = self.site.page_with_script(PAGE, script);
        self.blank_page();
        self.open(&format!("{page}{hash}"));
        self.sees_soon("main h1");
    }

    /// The browser has these voices from now on, and tells the page.
    #[track_caller]
    pub fn voices_come(&self, voices: &[Voice]) {
        self.script::<()>("voice.come(arguments[0])", vec![listed(voices)]);
    }

    /// Waits until the voice has been asked to say this, the last of all.
    #[track_caller]
    pub fn voice_says(&self, sentence: &str) {
        wait_for("what the voice says", &Some(sentence.to_owned()), || {
            self.script("return voice.is_busy() ? voice.said.at(-1) : null", vec![])
        });
    }

    /// What the voice is saying now.
    #[track_caller]
    pub fn voice_says_something(&self) -> String {
        wait_until("the voice says something", || {
            self.script("return voice.is_busy() ? voice.said.at(-1) : null", vec![])
        })
    }

    /// Waits until the voice is silent.
    #[track_caller]
    pub fn voice_is_silent(&self) {
        wait_for("the voice is silent", &false, || self.script("return voice.is_busy()", vec![]));
    }

    /// Everything that the voice was asked to say.
    #[track_caller]
    pub fn was_said(&self) -> Vec<String> {
        self.script("return voice.said", vec![])
    }

    /// The voice is done with its sentence.
    #[track_caller]
    pub fn voice_ends(&self) {
        self.script::<()>("voice.tell('end')", vec![]);
    }

    /// The voice is done with each sentence as soon as it has it, until it gets no more.
    #[track_caller]
    pub fn voice_reads_to_the_end(&self) {
        self.script_that_waits::<()>(
            "const is_read = () => document.querySelector('.aloud')?.dataset.aloud === 'speaking';
             const next = () => {
                 if (!is_read()) return done();
                 if (voice.is_busy()) voice.tell('end');
                 setTimeout(next);
             };
             next()",
            vec![],
        );
    }

    /// The voice breaks down.
    #[track_caller]
    pub fn voice_fails(&self) {
        self.script::<()>("voice.tell('error', { error: 'synthesis-failed' })", vec![]);
    }

    /// From now on the voice begins and never ends, and so many times somebody has waited long enough.
    #[track_caller]
    pub fn voice_freezes(&self, times: usize) {
        self.script::<()>("voice.freezes = arguments[0]", vec![times.into()]);
    }

    /// The browser has these voices from a second from now on, and tells nobody.
    #[track_caller]
    pub fn visits_with_late_voices(&self, voices: &[Voice], hash: &str) {
        let script = format!("{MADE_UP_VOICE}\nsetTimeout(() => voice.voices = {}, 1000)", listed(voices));
        self.visits_with_script(&script, hash);
    }

    /// The voice begins the word that stands here in its sentence.
    #[track_caller]
    pub fn voice_says_word(&self, at: usize) {
        self.script::<()>("voice.tell('boundary', { name: 'word', charIndex: arguments[0] })", vec![at.into()]);
    }

    /// Chooses this pace, as somebody does in the list.
    #[track_caller]
    pub fn chooses_pace(&self, pace: &str) {
        self.sees_soon(".aloud__pace");
        self.script::<()>(
            "const list = document.querySelector('.aloud__pace');
             list.value = arguments[0];
             list.dispatchEvent(new Event('change', { bubbles: true }))",
            vec![pace.into()],
        );
    }

    /// How fast the voice was asked to be, the last time.
    #[track_caller]
    pub fn pace_of_voice(&self) -> f64 {
        let rate: f64 = self.script("return voice.rates.at(-1)", vec![]);
        (rate * 100.0).round() / 100.0
    }

    /// The most that ever waited for the voice at once.
    #[track_caller]
    pub fn most_at_once(&self) -> usize {
        self.script("return voice.most_at_once", vec![])
    }

    /// The sentence that is marked; where the browser has no highlights there is none.
    #[track_caller]
    pub fn marked_sentence(&self) -> Option<String> {
        self.marked("voorlezen-zin")
    }

    /// The word that is marked; where the browser has no highlights there is none.
    #[track_caller]
    pub fn marked_word(&self) -> Option<String> {
        self.marked("voorlezen-woord")
    }

    fn marked(&self, name: &str) -> Option<String> {
        self.script(
            "const mark = globalThis.CSS?.highlights?.get(arguments[0]);
             return mark ? [...mark].join('') : null",
            vec![name.into()],
        )
    }

    /// True in a browser that can mark a sentence, and not only the block in which it stands.
    #[track_caller]
    pub fn can_mark_sentences(&self) -> bool {
        self.script("return 'Highlight' in window", vec![])
    }

    /// The text of the blocks that are being read: one, or none.
    #[track_caller]
    pub fn marked_blocks(&self) -> Vec<String> {
        self.script("return [...document.querySelectorAll('[data-read=yes]')].map(e => e.textContent)", vec![])
    }
}

fn listed(voices: &[Voice]) -> serde_json::Value {
    voices
        .iter()
        .map(|voice| json!({ "lang": voice.language, "localService": voice.of_the_device, "name": voice.language }))
        .collect()
}
