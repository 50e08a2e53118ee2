//! How long to wait for a voice: until it begins, until it is done with a sentence, and until there is one at all.

use super::Pace;
use std::time::Duration;

/// Until a voice begins: long enough for one that has to be fetched from the disk first. Also what a voice that speaks gets
/// beyond the time that its words take.
pub const TO_BEGIN: Duration = Duration::from_secs(10);

/// A slow voice says eight letters in a second; most say twice as many.
const OF_A_LETTER: Duration = Duration::from_millis(125);
/// A digit is said as a word.
const LETTERS_OF_A_DIGIT: u32 = 6;

/// How long a voice may be silent about a sentence that it says at this pace, from this spot on, in UTF-16 units.
pub fn to_say(sentence: &str, from: usize, pace: Pace) -> Duration {
    let mut at = 0;
    let mut letters: u32 = 0;
    for letter in sentence.chars() {
        if at >= from {
            letters += if letter.is_numeric() { LETTERS_OF_A_DIGIT } else { 1 };
        }
        at += letter.len_utf16();
    }
    TO_BEGIN + (OF_A_LETTER * letters).div_f32(pace.rate())
}

/// How long to wait before a browser is asked again for its voices, when it had none so many times: some know them only a
/// moment later and never tell. Nothing when it was asked often enough.
pub fn to_ask_again(asked: usize) -> Option<Duration> {
    [250, 500, 1_000, 2_000, 4_000].get(asked).copied().map(Duration::from_millis)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_sentence_a_slow_pace_and_digits_take_more_time() {
        let seconds = |text: &str, from, pace| to_say(text, from, pace).as_secs_f32().round();
        let long = "a".repeat(80);
        assert_eq!(seconds("", 0, Pace::Usual), 10.0);
        assert_eq!(seconds(&long, 0, Pace::Usual), 20.0);
        assert_eq!(seconds(&long, 0, Pace::Slower), 23.0);
        assert_eq!(seconds(&long, 0, Pace::Faster), 18.0);
        assert_eq!(seconds(&long, 40, Pace::Usual), 15.0);
        assert_eq!(seconds(&long, 999, Pace::Usual), 10.0);
        assert_eq!(seconds("2026", 0, Pace::Usual), 13.0);
        assert_eq!(seconds("😀😀a", 4, Pace::Usual), to_say("a", 0, Pace::Usual).as_secs_f32().round());
    }

    #[test]
    fn a_browser_without_voices_is_asked_again_a_few_times_ever_later() {
        let waits: Vec<Duration> = (0..).map_while(to_ask_again).collect();
        assert!(waits.len() > 3 && waits.is_sorted() && waits.iter().sum::<Duration>() > Duration::from_secs(5));
    }
}
