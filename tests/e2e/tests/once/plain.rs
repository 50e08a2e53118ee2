//! Plain language: one switch for the fiches, the talk and the booklet, remembered on the device.

use e2e::pack::{core_of, plain_core_of, plain_lead_of, plain_question, question};
use e2e::wait::{wait_for, wait_until};
use e2e::{FICHES, Player};

const SWITCH: &str = "Eenvoudige taal";

#[test]
fn on_the_reader_one_switch_tells_every_fiche_in_plain_words_and_the_usual_ones_return() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.reads_next_fiche();
    let fiche = player.fiche_held_up();
    says(&player, ".reader .big-fiche__core", core_of(&fiche));
    assert_eq!(player.attribute(".reader [role=switch]", "aria-checked").as_deref(), Some("false"));

    player.press(SWITCH);
    says(&player, ".reader .big-fiche__core", plain_core_of(&fiche));
    assert_eq!(player.attribute(".reader [role=switch]", "aria-checked").as_deref(), Some("true"));
    player.press("Volgende");
    let next = wait_until("the next fiche is held up", || {
        player.held_up().map(|(next, _)| next).filter(|next| *next != fiche)
    });
    says(&player, ".reader .big-fiche__core", plain_core_of(&next));

    player.press(SWITCH);
    says(&player, ".reader .big-fiche__core", core_of(&next));
}

#[test]
fn plain_words_are_remembered_after_a_reload_also_on_the_table() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.lays_quickly("duur", 1);
    player.reads_next_fiche();
    player.press(SWITCH);
    player.closes_reader();
    let on_table = "[data-place] [data-fiche=duur] .fiche__core";
    says(&player, on_table, plain_core_of("duur"));
    player.saved();
    player.reload();
    says(&player, on_table, plain_core_of("duur"));
}

#[test]
fn in_the_talk_the_questions_become_plain_and_what_was_written_stays() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.lays_quickly("wmo-wlz", 1);
    player.goes_to_the_talk();
    player.answer("why", "Omdat het zo is.");
    says(&player, "label[for=why]", question("why"));

    player.press(SWITCH);
    says(&player, "label[for=why]", plain_question("why"));
    says(&player, ".talk .big-fiche__core", plain_core_of("wmo-wlz"));
    says(&player, ".spectrum__left strong", "Ieder een eigen taak");
    assert_eq!(player.answer_of("why"), "Omdat het zo is.");
    player.marks("now", 1);
    assert_eq!(player.mark_in_words("now"), "Vooral ‘Ieder een eigen taak’");
}

#[test]
fn the_hard_words_on_the_plain_fiches_explain_themselves_without_the_booklet() {
    let player = Player::with_a_phone();
    player.start_at_once();
    player.reads_next_fiche();
    player.lies_still();
    assert_eq!(player.count(".reader .term"), 0, "in the usual words the fiche stays as it is printed");
    player.press(SWITCH);
    let mut explained = 0;
    for _ in FICHES {
        if player.sees(".reader .term") {
            player.click(".reader .term");
            player.sees_soon(".reader .term__note");
            assert!(player.text(".reader .term__note").len() > 20);
            player.fits("the reader with a slip");
            explained += 1;
        }
        let fiche = player.fiche_held_up();
        player.press("Volgende");
        wait_until("the next fiche is held up", || (player.fiche_held_up() != fiche).then_some(()));
        player.lies_still();
    }
    assert!(explained > 2, "{explained} fiches have a hard word");
    player.closes_reader();
}

#[test]
fn the_page_of_the_booklet_keeps_its_place_when_the_words_change() {
    let player = Player::at_a_laptop();
    player.visit("#/boekje/onafhankelijk");
    let section = ".booklet__section[data-kind=examples]";
    player.sees_soon(section);
    let usual = player.texts(section).concat();
    player.script::<()>(
        "scrollBy(0, document.querySelector(arguments[0]).getBoundingClientRect().top - 140)",
        vec![section.into()],
    );
    let top = || {
        player.script::<f64>(
            "return document.querySelector(arguments[0]).getBoundingClientRect().top",
            vec![section.into()],
        )
    };
    assert!((top() - 140.0).abs() < 2.0, "the section stands at {}", top());

    let stays =
        |when: &str| wait_for(&format!("the section is where it was {when}"), &140.0, || (top() / 2.0).round() * 2.0);
    for _ in 0..2 {
        let before = player.texts(section).concat();
        player.press("Weergave");
        player.sees_soon("dialog[open] [role=switch]");
        player.lies_still();
        player.click("dialog [role=switch]");
        wait_until("other words stand there", || (player.texts(section).concat() != before).then_some(()));
        stays("in other words");
        player.press("Sluiten");
        player.sees_no_more("dialog");
        wait_until("the focus is back", || player.focus_is_on(".masthead__view button").then_some(()));
        stays("after the sheet");
    }
    assert_eq!(player.texts(section).concat(), usual);
}

#[test]
fn at_the_top_of_a_page_the_switch_stays_under_the_finger() {
    let player = Player::with_a_phone();
    player.visit("#/boekje/schaal");
    player.sees_soon(".booklet__lead");
    let before = player.middle_of(".booklet__page [role=switch]").y;
    player.press(SWITCH);
    says(&player, ".booklet__lead", plain_lead_of("schaal"));
    assert_eq!(player.middle_of(".booklet__page [role=switch]").y, before);
    player.visit("#/boekje/duur");
    says(&player, ".booklet__lead", plain_lead_of("duur"));
}

/// Waits until the first of these says this.
#[track_caller]
fn says(player: &Player, css: &str, words: &str) {
    wait_for(&format!("`{css}` speaks"), &words.to_owned(), || {
        player.texts(css).into_iter().next().unwrap_or_default()
    });
}
