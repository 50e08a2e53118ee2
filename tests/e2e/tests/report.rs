//! The report: everything that was written, in order of priority, on the screen and as text. On paper: `engines/printing.rs`.

use e2e::Player;
use e2e::games::{full, in_game};
use e2e::pack::{core_of, question, title_of};
use e2e::waterrijk::{CLOSING, TALKS};

#[test]
fn everything_that_was_written_is_in_the_report_in_order() {
    let player = Player::before_loading();
    in_game(&player, full(), "verslag");
    let report = player.report();

    assert_eq!(report.title, "Teamdag toegang");
    let facts = [
        ("Gemeente of regio", "Waterrijk"),
        ("Datum", "21 november 2026"),
        ("Gespeeld", "Met partners"),
        ("Deelnemers", "Noor (beleidsadviseur), Youssef (Wmo-consulent), Marijke (Adviesraad)"),
    ];
    assert_eq!(report.facts, facts.map(|(name, fact)| (name.to_owned(), fact.to_owned())));
    let order: Vec<(String, String)> =
        (1..).zip(&TALKS).map(|(number, talk)| (number.to_string(), title_of(talk.fiche).to_owned())).collect();
    assert_eq!(report.order, order);
    let not =
        [format!("Speelt bij ons niet: {}", title_of("wmo-wlz")), format!("Nog op de stapel: {}", title_of("schaal"))];
    assert_eq!(report.not, not);
    assert_eq!(report.closing, CLOSING);

    assert_eq!(report.dilemmas.len(), TALKS.len());
    for (number, (talk, (place, title, said))) in (1..).zip(TALKS.iter().zip(&report.dilemmas)) {
        assert_eq!((place.to_lowercase(), title.as_str()), (format!("plaats {number}"), title_of(talk.fiche)));
        let written = [core_of(talk.fiche), talk.why, talk.choices, talk.considerations];
        let asked = ["why", "choices", "considerations"].map(question);
        for text in written.iter().chain(&asked) {
            assert!(said.contains(text), "`{text}` is not under `{title}`:\n{said}");
        }
    }
    let agreements: Vec<Vec<String>> = TALKS
        .iter()
        .map(|talk| [talk.agreement.0, talk.agreement.1, talk.day, title_of(talk.fiche)].map(str::to_owned).to_vec())
        .collect();
    assert_eq!(report.agreements, agreements);
}

#[test]
fn the_spectrum_stands_in_the_report_in_words() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.lays_quickly("duur", 1);
    player.goes_to_the_talk();
    player.marks("now", 2);
    let now = player.mark_in_words("now");
    player.marks("wanted", 7);
    let wanted = player.mark_in_words("wanted");
    player.goes_to_the_report();
    let (_, _, said) = &player.report().dilemmas[0];
    for words in [format!("Waar staan we nu? {now}."), format!("Waar willen we heen? {wanted}.")] {
        assert!(said.contains(&words), "`{words}` is not in the report:\n{said}");
    }
}

#[test]
fn a_report_of_an_empty_board_says_so_and_leaves_nothing_out() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.goes_to_the_report();
    let report = player.report();
    assert!(report.order.is_empty() && report.dilemmas.is_empty() && report.agreements.is_empty());
    let words = player.text(".report");
    for said in ["Er ligt nog geen fiche op het bord.", "Er zijn geen afspraken gemaakt.", "Nog op de stapel:"] {
        assert!(words.contains(said), "`{said}` is not in the report:\n{words}");
    }
}

#[test]
fn the_report_can_be_copied_as_text_and_a_notice_says_so() {
    let player = Player::at_a_laptop();
    player.starts_with(&e2e::waterrijk::GAME);
    player.lays_as_waterrijk();
    player.goes_to_the_talk();
    player.talks_as_waterrijk(&TALKS[0]);
    player.goes_to_the_report();
    player.press("Kopieer als tekst");
    player.is_told("Het verslag is gekopieerd.");

    let copied = player.pastes();
    let talk = &TALKS[0];
    let agreed = format!("- {} ({}, {}) – {}", talk.agreement.0, talk.agreement.1, talk.day, title_of(talk.fiche));
    for text in ["Teamdag toegang", "Waterrijk", "Marijke (Adviesraad)", talk.why, talk.choices, &agreed] {
        assert!(copied.contains(text), "`{text}` was not copied:\n{copied}");
    }
    let places: Vec<usize> =
        TALKS.iter().map(|talk| copied.find(title_of(talk.fiche)).expect("each title is copied")).collect();
    assert!(places.is_sorted(), "the copied order is another one:\n{copied}");
}

#[test]
fn the_facts_of_the_game_can_still_be_changed_under_the_report() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.goes_to_the_report();
    player.press("Gegevens van het spel");
    player.paste_in("#municipality", "Waterrijk");
    player.press("Klaar");
    player.reads_heading("Spel in Waterrijk");
    player.saved();
    player.reload();
    player.reads_heading("Spel in Waterrijk");
}
