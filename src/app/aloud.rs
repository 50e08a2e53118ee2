//! Reading a passage of the page aloud: asks `crate::aloud` what to do, and does it.
//!
//! One passage at a time. It never begins by itself, and it stops as soon as what is read is left.

use super::App;
use super::notice::Tone;
use crate::aloud::{Call, Heard, Pace, Phase, Reading, Response, Wait, patience, sentences, word_at};
use crate::platform::passage::{self, Mark, Passage};
use crate::platform::timer::Timer;
use crate::platform::voice::{self, Said, Utterance};
use crate::platform::{focus, storage};
use crate::text::NL;
use leptos::prelude::*;
use send_wrapper::SendWrapper;
use std::cell::{RefCell, RefMut};
use std::time::Duration;

/// Signals for the views, and the desk with the text that is being read.
pub struct Aloud {
    /// The device has a Dutch voice of its own.
    pub has_voice: RwSignal<bool>,
    /// Counts what happened at the desk, so that a view that asks is told again.
    turns: RwSignal<usize>,
    desk: SendWrapper<RefCell<Desk>>,
}

#[derive(Default)]
struct Desk {
    /// Where the passage stands in the page, as a selector.
    region: &'static str,
    passage: Passage,
    reading: Reading,
    utterance: Option<Utterance>,
    /// First the wait before a sentence, then that for a voice that does not begin, and then that for one that does not end.
    timer: Timer,
    /// Until the browser is asked again for a voice.
    search: Timer,
    pace: Pace,
    /// The browser will tell when it has other voices.
    is_listening: bool,
}

/// After the voice was broken off.
const RECOVERY: Duration = Duration::from_millis(120);
/// Between paragraphs.
const BREATH: Duration = Duration::from_millis(350);

impl Aloud {
    pub(super) fn new() -> Self {
        Self { has_voice: RwSignal::new(false), turns: RwSignal::new(0), desk: SendWrapper::new(RefCell::default()) }
    }
}

/// The key of the pace that was chosen on this device.
fn pace_key() -> String {
    [storage::PREFIX, "voorlezen"].concat()
}

impl App {
    /// Asks the browser for its voices. They may come later, in some browsers without a word: it is asked again a few
    /// times, and at each page and sheet that calls this.
    pub fn look_for_voice(self) {
        let is_listening = std::mem::replace(&mut self.desk().is_listening, true);
        if !is_listening {
            voice::on_change(move || self.ask_for_voice(usize::MAX));
            if let Ok(Some(word)) = storage::read(&pace_key()) {
                self.desk().pace = Pace::of_word(&word);
            }
        }
        self.ask_for_voice(0);
    }

    /// So many times before it had none.
    fn ask_for_voice(self, asked: usize) {
        let is_here = voice::is_here();
        if self.aloud.has_voice.get_untracked() != is_here {
            self.aloud.has_voice.set(is_here);
        }
        if is_here {
            self.desk().search.cancel();
        } else if let Some(wait) = patience::to_ask_again(asked) {
            self.desk().search.after(wait, move || self.ask_for_voice(asked + 1));
        }
    }

    /// How far the reading of this region is; a view that asks is told again.
    pub fn phase_of_reading(self, region: &'static str) -> Phase {
        self.aloud.turns.track();
        self.desk().phase(region)
    }

    /// The one button: begins to read what fits this selector, pauses, and goes on. What was being read
    /// elsewhere stops.
    pub fn read_aloud(self, region: &'static str) {
        let phase = self.desk().phase(region);
        if phase != Phase::Silent {
            return self.reading_heard(Heard::Pressed);
        }
        self.reading_heard(Heard::Stopped);
        let passage = Passage::find(region);
        let found = sentences(passage.texts());
        let begun = self.desk().reading.begin(found, passage.chosen());
        {
            let mut desk = self.desk();
            desk.region = region;
            desk.passage = passage;
        }
        self.read_on(begun);
    }

    /// Silence, when this is what is being read.
    pub fn stop_reading(self, region: &'static str) {
        let is_read = self.desk().region == region;
        if is_read {
            self.reading_heard(Heard::Stopped);
        }
    }

    /// What was being read is about to be other words.
    pub(super) fn fall_silent(self) {
        self.reading_heard(Heard::Stopped);
    }

    pub fn pace(self) -> Pace {
        self.desk().pace
    }

    pub fn choose_pace(self, pace: Pace) {
        self.desk().pace = pace;
        if storage::write(&pace_key(), pace.word()).is_err() {
            leptos::logging::warn!("The pace of reading is not kept.");
        }
        self.reading_heard(Heard::PaceChosen);
    }

    fn reading_heard(self, heard: Heard) {
        let response = self.desk().reading.hear(heard);
        self.read_on(response);
    }

    fn read_on(self, response: Response) {
        if response == Response::Nothing {
            return;
        }
        self.desk().timer.cancel();
        let broken_off = self.desk().utterance.take();
        match response {
            Response::Speak(call, wait) => {
                if broken_off.is_some() {
                    voice::hush();
                }
                match wait {
                    Wait::Nothing => self.say_sentence(call),
                    Wait::Recover => self.after(RECOVERY, move || self.say_sentence(call)),
                    Wait::Breathe => self.after(BREATH, move || self.say_sentence(call)),
                }
            }
            Response::Hush => voice::hush(),
            Response::End | Response::Fail | Response::Nothing => {
                voice::hush();
                passage::unmark();
                focus::move_up(".aloud__more", ".aloud", ".aloud__main");
            }
        }
        self.aloud.turns.set(self.aloud.turns.get_untracked().wrapping_add(1));
        if response == Response::Fail {
            self.tell(Tone::Warning, NL.aloud.failed);
        }
    }

    /// Marks the sentence whose turn it is, and gives it to the voice.
    fn say_sentence(self, call: Call) {
        let Some((text, rate)) = self.desk().turn_to_sentence() else {
            return self.reading_heard(Heard::Stopped);
        };
        self.expect_voice(call, patience::TO_BEGIN);
        match voice::speak(&text, rate, move |said| self.heard_voice(call, said)) {
            None => self.reading_heard(Heard::VoiceFailed(call)),
            utterance => self.desk().utterance = utterance,
        }
    }

    /// The voice is stuck when it tells nothing for so long.
    fn expect_voice(self, call: Call, wait: Duration) {
        self.after(wait, move || self.reading_heard(Heard::VoiceStuck(call)));
    }

    fn heard_voice(self, call: Call, said: Said) {
        if !self.desk().reading.is_current(call) {
            return;
        }
        self.desk().hear(said);
        match said {
            Said::Ended => self.reading_heard(Heard::SentenceEnded(call)),
            Said::Failed => self.reading_heard(Heard::VoiceFailed(call)),
            Said::Started | Said::Word(_) => {
                let from = if let Said::Word(at) = said { at } else { 0 };
                let wait = self.desk().time_to_say(from);
                self.expect_voice(call, wait);
            }
        }
    }

    fn after(self, delay: Duration, act: impl Fn() + Clone + 'static) {
        self.desk().timer.after(delay, act);
    }

    /// Held only for a moment: the voice may answer at once.
    fn desk(&self) -> RefMut<'_, Desk> {
        self.aloud.desk.borrow_mut()
    }
}

impl Desk {
    fn phase(&self, region: &str) -> Phase {
        if self.region == region { self.reading.phase() } else { Phase::Silent }
    }

    /// Its words and how fast to say them; nothing when it is no longer in the page.
    fn turn_to_sentence(&mut self) -> Option<(String, f32)> {
        let sentence = self.reading.sentence()?;
        if !self.passage.is_there(sentence.block) {
            return None;
        }
        self.passage.mark(Mark::Sentence, sentence.block, sentence.range());
        Some((sentence.text.clone(), self.pace.rate()))
    }

    /// How long the rest of its sentence may take.
    fn time_to_say(&self, from: usize) -> Duration {
        let sentence = self.reading.sentence().map(|sentence| sentence.text.as_str()).unwrap_or_default();
        patience::to_say(sentence, from, self.pace)
    }

    /// What the voice tells about the sentence that it has.
    fn hear(&mut self, said: Said) {
        self.timer.cancel();
        match (said, self.reading.sentence()) {
            (Said::Word(at), Some(sentence)) => {
                let (word, start) = (word_at(&sentence.text, at), sentence.start);
                self.passage.mark(Mark::Word, sentence.block, start + word.start..start + word.end);
            }
            (Said::Ended | Said::Failed, _) => self.utterance = None,
            _ => {}
        }
    }
}
