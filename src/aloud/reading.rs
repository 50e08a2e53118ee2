//! What follows when somebody presses a button, or when the voice has said a sentence.
//!
//! A pause lets the voice stop and begins the sentence again afterwards: the pauses of browsers cannot be
//! trusted on phones. What a voice says about a sentence that was broken off may come late and does not
//! count: each time it is asked to speak it gets a new [`Call`].
//!
//! A voice that got stuck in a sentence is asked for that sentence once more: breaking it off wakes most of them. The
//! second time it counts as one that failed.

use super::Sentence;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Phase {
    #[default]
    Silent,
    /// The voice has this sentence.
    Speaking(usize),
    /// This sentence comes when it goes on.
    Paused(usize),
}

/// The number of a time that the voice was asked to speak.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Call(pub u32);

/// What can happen while a text is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    /// Somebody wants a pause, or wants to go on.
    Pressed,
    /// Somebody wants silence, or left what was read.
    Stopped,
    PaceChosen,
    SentenceEnded(Call),
    VoiceFailed(Call),
    /// It was asked, or began, and told nothing for longer than the sentence takes.
    VoiceStuck(Call),
}

/// What to do then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Response {
    Nothing,
    /// The sentence of the phase.
    Speak(Call, Wait),
    /// Silence the voice, keep the mark.
    Hush,
    /// It is over.
    End,
    /// It is over, and somebody should hear why.
    Fail,
}

/// What comes before a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wait {
    Nothing,
    /// The voice was broken off. Some forget what they are asked within the same moment.
    Recover,
    /// A new paragraph, or the next item of a list.
    Breathe,
}

#[derive(Default)]
pub struct Reading {
    sentences: Vec<Sentence>,
    phase: Phase,
    call: Call,
    /// The sentence that was asked for once more.
    retried: Option<usize>,
}

impl Reading {
    pub fn phase(&self) -> Phase {
        self.phase
    }

    pub fn is_current(&self, call: Call) -> bool {
        call == self.call
    }

    /// The sentence that is being said.
    pub fn sentence(&self) -> Option<&Sentence> {
        match self.phase {
            Phase::Silent => None,
            Phase::Speaking(at) | Phase::Paused(at) => self.sentences.get(at),
        }
    }

    /// Begins with these sentences, at the one that stands at or before this spot of a block.
    pub fn begin(&mut self, sentences: Vec<Sentence>, spot: Option<(usize, usize)>) -> Response {
        self.sentences = sentences;
        self.retried = None;
        let is_before = |sentence: &Sentence| spot.is_some_and(|spot| (sentence.block, sentence.start) <= spot);
        let from = self.sentences.iter().rposition(is_before).unwrap_or_default();
        // The very first words have to come within the press of the button: some browsers want that.
        let wait = if self.call == Call::default() { Wait::Nothing } else { Wait::Recover };
        self.speak(from, wait)
    }

    pub fn hear(&mut self, heard: Heard) -> Response {
        match (heard, self.phase) {
            (Heard::Pressed, Phase::Speaking(at)) => {
                self.next_call();
                self.phase = Phase::Paused(at);
                Response::Hush
            }
            (Heard::Pressed, Phase::Paused(at)) => self.speak(at, Wait::Recover),
            (Heard::PaceChosen, Phase::Speaking(at)) => self.speak(at, Wait::Recover),
            (Heard::Stopped, Phase::Speaking(_) | Phase::Paused(_)) => self.end(Response::End),
            (Heard::SentenceEnded(call), Phase::Speaking(at)) if self.is_current(call) => {
                let blocks = (self.sentences.get(at), self.sentences.get(at + 1));
                let is_same = matches!(blocks, (Some(said), Some(next)) if said.block == next.block);
                self.speak(at + 1, if is_same { Wait::Nothing } else { Wait::Breathe })
            }
            (Heard::VoiceStuck(call), Phase::Speaking(at)) if self.is_current(call) && self.retried != Some(at) => {
                self.retried = Some(at);
                self.speak(at, Wait::Recover)
            }
            (Heard::VoiceFailed(call) | Heard::VoiceStuck(call), Phase::Speaking(_)) if self.is_current(call) => {
                self.end(Response::Fail)
            }
            _ => Response::Nothing,
        }
    }

    fn speak(&mut self, at: usize, wait: Wait) -> Response {
        if at >= self.sentences.len() {
            return self.end(Response::End);
        }
        self.next_call();
        self.phase = Phase::Speaking(at);
        Response::Speak(self.call, wait)
    }

    fn end(&mut self, response: Response) -> Response {
        self.next_call();
        self.phase = Phase::Silent;
        self.sentences.clear();
        response
    }

    fn next_call(&mut self) {
        self.call.0 = self.call.0.wrapping_add(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::aloud::sentences;

    /// Three sentences in two blocks, of which the first is being said.
    fn begun() -> Reading {
        let mut reading = Reading::default();
        let first = reading.begin(sentences(["Een. Twee.", "Drie."].into_iter()), None);
        assert_eq!(first, Response::Speak(Call(1), Wait::Nothing));
        reading
    }

    #[test]
    fn it_reads_to_the_end_with_a_breath_between_blocks() {
        let mut reading = begun();
        assert_eq!(reading.hear(Heard::SentenceEnded(Call(1))), Response::Speak(Call(2), Wait::Nothing));
        assert_eq!(reading.hear(Heard::SentenceEnded(Call(2))), Response::Speak(Call(3), Wait::Breathe));
        assert_eq!(reading.sentence().map(|sentence| sentence.text.as_str()), Some("Drie."));
        assert_eq!(reading.hear(Heard::SentenceEnded(Call(3))), Response::End);
        assert_eq!((reading.phase(), reading.sentence()), (Phase::Silent, None));
    }

    #[test]
    fn after_a_pause_the_sentence_begins_again() {
        let mut reading = begun();
        assert_eq!(reading.hear(Heard::Pressed), Response::Hush);
        assert_eq!(reading.phase(), Phase::Paused(0));
        assert_eq!(reading.hear(Heard::Pressed), Response::Speak(Call(3), Wait::Recover));
    }

    #[test]
    fn what_the_voice_says_of_a_sentence_that_was_broken_off_does_not_count() {
        let mut reading = begun();
        reading.hear(Heard::Pressed);
        for late in [Heard::SentenceEnded(Call(1)), Heard::VoiceFailed(Call(1)), Heard::VoiceStuck(Call(1))] {
            assert_eq!(reading.hear(late), Response::Nothing);
        }
        reading.hear(Heard::Pressed);
        for late in [Heard::SentenceEnded(Call(1)), Heard::VoiceFailed(Call(2))] {
            assert_eq!((reading.hear(late), reading.phase()), (Response::Nothing, Phase::Speaking(0)));
        }
    }

    #[test]
    fn another_pace_begins_the_sentence_again_and_changes_nothing_of_a_pause() {
        let mut reading = begun();
        assert_eq!(reading.hear(Heard::PaceChosen), Response::Speak(Call(2), Wait::Recover));
        reading.hear(Heard::Pressed);
        assert_eq!(reading.hear(Heard::PaceChosen), Response::Nothing);
    }

    #[test]
    fn it_stops_once_and_a_voice_that_fails_ends_it_with_a_word() {
        let mut reading = begun();
        assert_eq!(reading.hear(Heard::Stopped), Response::End);
        for late in [Heard::Stopped, Heard::Pressed, Heard::PaceChosen, Heard::SentenceEnded(Call(2))] {
            assert_eq!(reading.hear(late), Response::Nothing, "{late:?}");
        }
        assert_eq!(begun().hear(Heard::VoiceFailed(Call(1))), Response::Fail);
    }

    #[test]
    fn a_voice_that_is_stuck_gets_the_sentence_once_more_and_then_counts_as_one_that_failed() {
        let mut reading = begun();
        assert_eq!(reading.hear(Heard::VoiceStuck(Call(1))), Response::Speak(Call(2), Wait::Recover));
        assert_eq!(reading.phase(), Phase::Speaking(0));
        assert_eq!(reading.hear(Heard::VoiceStuck(Call(1))), Response::Nothing, "that was told already");
        assert_eq!(reading.hear(Heard::SentenceEnded(Call(2))), Response::Speak(Call(3), Wait::Nothing));
        assert_eq!(reading.hear(Heard::VoiceStuck(Call(3))), Response::Speak(Call(4), Wait::Recover));
        assert_eq!(reading.phase(), Phase::Speaking(1));
        assert_eq!(reading.hear(Heard::VoiceStuck(Call(4))), Response::Fail);
        assert_eq!(reading.phase(), Phase::Silent);
    }

    #[test]
    fn it_begins_at_the_sentence_that_was_chosen() {
        for (spot, from) in [((0, 0), 0), ((0, 4), 0), ((0, 5), 1), ((0, 99), 1), ((1, 2), 2)] {
            let mut reading = Reading::default();
            reading.begin(sentences(["Een. Twee.", "Drie."].into_iter()), Some(spot));
            assert_eq!(reading.phase(), Phase::Speaking(from), "{spot:?}");
        }
    }

    #[test]
    fn without_a_sentence_it_is_over_at_once() {
        let mut reading = Reading::default();
        assert_eq!(reading.begin(Vec::new(), None), Response::End);
    }
}
