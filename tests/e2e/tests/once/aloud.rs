//! Reading aloud: only with a Dutch voice of the device, sentence by sentence, and silent as soon as what is
//! read is left.

use e2e::pack::title_of;
use e2e::wait::wait_for;
use e2e::{DUTCH, Player, Voice, key};

const OF_A_SERVER: Voice = Voice { language: "nl-NL", of_the_device: false };
const ENGLISH: Voice = Voice { language: "en-GB", of_the_device: true };

/// On the board of a new game, with a voice.
#[track_caller]
fn with_a_voice(player: Player) -> Player {
    player.visits_with_voices(&[DUTCH], "");
    player.press("Direct spelen");
    player.arrives_on("board");
    player
}

/// A fiche is held up, and the voice says its title.
#[track_caller]
fn reading_a_fiche(player: Player) -> (Player, String) {
    let player = with_a_voice(player);
    player.reads_next_fiche();
    player.lies_still();
    let title = player.text(".reader .big-fiche__title");
    player.press("Lees voor");
    player.voice_says(&title);
    (player, title)
}

/// Waits until nothing is read: no voice, no marks, and the button begins anew.
#[track_caller]
fn is_silent(player: &Player) {
    player.voice_is_silent();
    wait_for("no marks", &(None, None, Vec::new()), || {
        (player.marked_sentence(), player.marked_word(), player.marked_blocks())
    });
    assert_eq!(player.count(".aloud:not([data-aloud=silent])"), 0);
}

#[test]
fn without_a_dutch_voice_of_the_device_there_is_no_button_until_one_comes() {
    let player = Player::before_loading();
    for voices in [&[][..], &[ENGLISH], &[OF_A_SERVER, ENGLISH]] {
        player.visits_with_voices(voices, "#/boekje/duur");
        player.finds_words("Waar gaat het over?");
        assert_eq!(player.count(".aloud"), 0);
    }
    player.voices_come(&[ENGLISH, OF_A_SERVER, Voice { language: "nl_BE", of_the_device: true }]);
    player.sees_soon(".aloud");
    player.voices_come(&[OF_A_SERVER]);
    player.sees_no_more(".aloud");
}

#[test]
fn where_the_browser_cannot_speak_the_game_goes_on_without_a_button() {
    let player = Player::before_loading();
    let mute = "Object.defineProperty(window, 'speechSynthesis', { value: undefined }); delete window.SpeechSynthesisUtterance";
    let page = player.site.page_with_script("zonder-stem.html", mute);
    player.open(&format!("{page}#/boekje/duur"));
    player.reads_page(title_of("duur"));
    player.finds_words("Waar gaat het over?");
    assert_eq!(player.count(".aloud"), 0);
}

#[test]
fn a_fiche_is_read_sentence_by_sentence_and_each_is_marked_while_it_is_said() {
    let (player, title) = reading_a_fiche(Player::at_a_laptop());
    let paper: String = player.script("return document.querySelector('.reader .big-fiche__paper').textContent", vec![]);
    let mut last = title;
    let mut said = 1;
    while player.attribute(".aloud", "data-aloud").as_deref() == Some("speaking") {
        assert!(paper.contains(&last), "`{last}` does not stand on the fiche");
        let blocks = player.marked_blocks();
        assert!(blocks.len() == 1 && blocks[0].contains(&last), "`{last}` is read, and marked is {blocks:?}");
        if player.can_mark_sentences() {
            assert_eq!(player.marked_sentence().as_ref(), Some(&last));
        }
        player.voice_ends();
        said += 1;
        let spoken = || player.was_said().len();
        wait_for("the next sentence, or silence", &true, || spoken() == said || !player.sees(".aloud__more"));
        last = player.was_said().pop().unwrap_or_default();
    }
    is_silent(&player);
    assert!(player.was_said().len() > 4, "only this was said: {:?}", player.was_said());
    let poles = player.texts(".reader .poles span:not([aria-hidden])");
    assert!(player.was_said().ends_with(&poles), "the poles {poles:?} come last in {:?}", player.was_said());
}

#[test]
fn the_word_that_is_said_is_marked_inside_its_sentence() {
    let (player, _) = reading_a_fiche(Player::at_a_laptop());
    player.voice_ends();
    wait_for("the second sentence", &2, || player.was_said().len());
    let sentence = player.voice_says_something();
    let words: Vec<&str> = sentence.split(' ').collect();
    player.voice_says_word(words[0].encode_utf16().count() + 1);
    if player.can_mark_sentences() {
        assert_eq!(player.marked_word().as_deref(), Some(words[1]));
        assert_eq!(player.marked_sentence().as_ref(), Some(&sentence));
    }
}

#[test]
fn a_pause_keeps_the_place_and_going_on_begins_the_sentence_again() {
    let (player, title) = reading_a_fiche(Player::at_a_laptop());
    player.voice_ends();
    wait_for("the second sentence", &2, || player.was_said().len());
    let second = player.voice_says_something();
    assert_ne!(second, title);

    player.press("Pauze");
    player.voice_is_silent();
    player.sees_soon(".aloud[data-aloud=paused]");
    assert_eq!(player.marked_blocks().len(), 1);
    player.press("Ga verder");
    player.voice_says(&second);
    assert_eq!(player.was_said(), [title, second.clone(), second]);
}

#[test]
fn stop_ends_it_and_leaves_the_focus_where_reading_can_begin_again() {
    let (player, title) = reading_a_fiche(Player::at_a_laptop());
    player.tab_to("Stop");
    player.keys([key::ENTER]);
    is_silent(&player);
    wait_for("the focus is on the button", &true, || player.focus_is_on(".aloud__main"));
    player.keys([key::ENTER]);
    player.voice_says(&title);
}

#[test]
fn turning_or_putting_down_the_fiche_stops_the_voice() {
    let (player, _) = reading_a_fiche(Player::at_a_laptop());
    player.press("Draai om: de vragen");
    is_silent(&player);
    player.press("Lees voor");
    player.voice_says_something();
    player.press("Volgende");
    is_silent(&player);
    player.press("Lees voor");
    player.voice_says_something();
    player.closes_reader();
    player.voice_is_silent();
    assert_eq!(player.marked_blocks().len(), 0);
}

#[test]
fn other_words_stop_the_voice() {
    let (player, _) = reading_a_fiche(Player::at_a_laptop());
    player.press("Eenvoudige taal");
    is_silent(&player);
}

#[test]
fn leaving_the_page_or_hiding_the_tab_stops_the_voice() {
    let player = Player::before_loading();
    player.visits_with_voices(&[DUTCH], "#/boekje/duur");
    player.reads_page(title_of("duur"));
    player.finds_words("Waar gaat het over?");
    player.press("Lees voor");
    player.voice_says_something();
    player.click(".booklet__turn [rel=next]");
    player.reads_page(title_of("afbakening"));
    is_silent(&player);

    player.press("Lees voor");
    player.voice_says_something();
    player.script::<()>(
        "Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
         document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))",
        vec![],
    );
    is_silent(&player);
}

#[test]
fn a_page_is_read_from_its_title_without_buttons_and_without_the_slips_of_hard_words() {
    let player = Player::before_loading();
    player.visits_with_voices(&[DUTCH], "#/boekje/wmo-wlz");
    player.click(".term");
    let note = player.text(".term__note");
    player.press("Lees voor");
    player.voice_says_something();
    player.voice_reads_to_the_end();
    let said = player.was_said();
    assert_eq!(said[..2], ["Dilemma 4", title_of("wmo-wlz")]);
    assert!(said.len() > 40, "{said:?}");
    for left_out in [note.as_str(), "Lees voor", "Pauze", "Vorige", "Volgende"] {
        assert!(!said.iter().any(|sentence| left_out.contains(sentence.as_str())), "`{left_out}` was read");
    }
    let law = player.texts("[data-kind=law] p");
    assert!(said.iter().any(|sentence| law[0].contains(sentence.as_str())), "the law was not read: {said:?}");
}

#[test]
fn in_the_talk_the_fiche_and_the_questions_are_read_apart() {
    let player = with_a_voice(Player::at_a_laptop());
    player.lays_quickly("duur", 1);
    player.goes_to_the_talk();
    player.press("Lees de vragen voor");
    let first = player.text(".field--talk .field__label");
    player.voice_says(&first);
    player.press("Lees voor");
    player.voice_says(title_of("duur"));
    assert_eq!(player.texts(".aloud__more").len(), 1);
    assert_eq!(player.most_at_once(), 1);

    // The booklet beside it is something else: opening and closing it leaves the voice alone.
    player.opens_booklet();
    player.reads_page(title_of("duur"));
    player.press("Sluit het boekje");
    player.sees_no_more(".beside");
    player.voice_says(title_of("duur"));
}

#[test]
fn a_voice_that_fails_ends_in_silence_and_a_notice_says_so() {
    let (player, _) = reading_a_fiche(Player::at_a_laptop());
    player.voice_fails();
    player.is_told("Het voorlezen is gestopt");
    assert_eq!(player.attribute(".notice", "data-tone").as_deref(), Some("warning"));
    is_silent(&player);
}

#[test]
fn pressing_many_times_in_a_row_never_makes_two_sentences_wait() {
    let (player, title) = reading_a_fiche(Player::at_a_laptop());
    let press = "for (let n = 0; n < arguments[0]; n++) document.querySelector('.aloud__main').click()";
    player.script::<()>(press, vec![21.into()]);
    player.sees_soon(".aloud[data-aloud=paused]");
    player.script::<()>(press, vec![21.into()]);
    player.voice_says(&title);
    assert_eq!(player.attribute(".aloud", "data-aloud").as_deref(), Some("speaking"));
    assert_eq!(player.most_at_once(), 1);
    assert_eq!(player.notices(), [""; 0]);
}

#[test]
fn the_pace_is_remembered_on_this_device() {
    let (player, title) = reading_a_fiche(Player::at_a_laptop());
    assert_eq!(player.pace_of_voice(), 1.0);
    player.chooses_pace("langzamer");
    wait_for("the sentence again", &2, || player.was_said().len());
    player.voice_says(&title);
    assert_eq!(player.pace_of_voice(), 0.75);

    player.visits_with_voices(&[DUTCH], "#/boekje/duur");
    player.press("Lees voor");
    player.voice_says_something();
    assert_eq!((player.pace_of_voice(), player.value(".aloud__pace")), (0.75, "langzamer".to_owned()));
}

#[test]
fn reading_begins_at_the_text_that_was_selected() {
    let player = Player::before_loading();
    player.visits_with_voices(&[DUTCH], "#/boekje/duur");
    player.finds_words("Waar gaat het over?");
    let heading = player.text(".booklet__section h2");
    player.script::<()>("getSelection().selectAllChildren(document.querySelector('.booklet__section h2'))", vec![]);
    player.press("Lees voor");
    player.voice_says(&heading);
    player.press("Stop");

    // From the sentence in which the selection begins, also when a word in it is explained.
    player.script::<()>(
        "const [word] = document.querySelectorAll('.booklet__section .term');
         getSelection().setBaseAndExtent(word.firstChild, 3, word.firstChild, 8)",
        vec![],
    );
    let word = player.text(".booklet__section .term");
    player.press("Lees voor");
    assert!(player.voice_says_something().contains(&word));
}

#[test]
fn with_the_voice_on_nothing_sticks_out_of_a_phone_and_the_buttons_stay_in_sight() {
    let player = Player::with_a_phone();
    player.visits_with_voices(&[DUTCH], "#/boekje/duur");
    player.finds_words("Waar gaat het over?");
    player.press("Lees voor");
    player.voice_says_something();
    player.fits("the page with the voice on");
    while !player.marked_blocks().concat().contains("?") {
        player.voice_says_something();
        player.voice_ends();
    }
    wait_for("the sentence is in sight", &true, || player.is_in_sight("[data-read]"));
    assert!(player.is_in_sight(".aloud__main"));
}
