//! A voice as some engines have it: one that freezes in the middle of a sentence, and voices that come late without a word.

use e2e::pack::title_of;
use e2e::wait::wait_for;
use e2e::{DUTCH, Player};

/// With what the page about `duur` begins.
const FIRST: &str = "Dilemma 2";

/// The voice says the title of a page of the booklet.
#[track_caller]
fn reading_a_page() -> Player {
    let player = Player::before_loading();
    player.visits_with_voices(&[DUTCH], "#/boekje/duur");
    player.finds_words("Waar gaat het over?");
    player
}

/// A voice that began and never ended was waited for without end.
#[test]
fn a_voice_that_freezes_gets_its_sentence_once_more_and_reads_on() {
    let player = reading_a_page();
    player.voice_freezes(1);
    player.press("Lees voor");
    wait_for("the sentence once more", &2, || player.was_said().len());
    player.voice_says(FIRST);
    assert_eq!(player.attribute(".aloud", "data-aloud").as_deref(), Some("speaking"));
    player.voice_ends();
    wait_for("the next sentence", &3, || player.was_said().len());
    assert_eq!(player.was_said()[2], title_of("duur"));
    assert_eq!((player.most_at_once(), player.notices()), (1, Vec::new()));
}

#[test]
fn a_voice_that_freezes_again_ends_in_silence_and_a_notice_says_so() {
    let player = reading_a_page();
    player.voice_freezes(2);
    player.press("Lees voor");
    player.is_told("Het voorlezen is gestopt");
    player.voice_is_silent();
    player.sees_soon(".aloud[data-aloud=silent]");
    assert_eq!(player.was_said(), [FIRST, FIRST]);
}

#[test]
fn a_voice_that_comes_a_second_later_without_a_word_gives_the_button_all_the_same() {
    let player = Player::before_loading();
    player.visits_with_late_voices(&[DUTCH], "#/boekje/duur");
    player.press("Lees voor");
    player.voice_says(FIRST);
}
