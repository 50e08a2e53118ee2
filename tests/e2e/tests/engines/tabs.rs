//! One game in two tabs: one writes, the other watches it live, and nobody's work is written over.

use e2e::Player;
use e2e::storage::key_of;
use serde_json::{Value, json};

fn with_an_answer() -> Player {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.lays_quickly("duur", 1);
    player.goes_to_the_talk();
    player.answer("why", "Uit het eerste tabblad.");
    player.saved();
    player
}

#[test]
fn the_second_tab_watches_live_and_takes_over_when_asked() {
    let player = with_an_answer();
    let first = player.tab();
    player.in_another_tab(&player.hash(), |player| {
        player.talks_about("duur");
        player.has_seat("watching");
        player.finds_words_in(".tab-bar", "Hier kijk je live mee.");
        assert!(player.is_read_only("why"), "the field of the tab that watches can only be read");
        let second = player.tab();

        player.turns_to(&first);
        player.answer_by_typing("why", " En nog iets.");
        player.saved();
        player.turns_to(&second);
        player.shows_answer("why", "Uit het eerste tabblad. En nog iets.");

        player.press("Hier verder spelen");
        player.has_seat("editing");
        player.answer_by_typing("why", " Uit het tweede.");
        player.saved();
        player.turns_to(&first);
        player.has_seat("watching");
        player.shows_answer("why", "Uit het eerste tabblad. En nog iets. Uit het tweede.");
        player.turns_to(&second);
    });

    player.has_seat("editing");
    player.answer_by_typing("why", " Weer hier.");
    player.saved();
    player.reload();
    player.talks_about("duur");
    assert_eq!(player.answer_of("why"), "Uit het eerste tabblad. En nog iets. Uit het tweede. Weer hier.");
}

#[test]
fn a_tab_that_watches_goes_on_by_itself_when_the_other_went_without_a_word() {
    let player = with_an_answer();
    player.in_another_tab(&player.hash(), |player| {
        player.has_seat("watching");
        player.press("Hier verder spelen");
        player.has_seat("editing");
        player.script::<()>("addEventListener('pagehide', event => event.stopImmediatePropagation(), true)", vec![]);
    });
    player.has_seat("editing");
    player.answer_by_typing("why", " En verder.");
    player.saved();
}

#[test]
fn a_tab_that_slept_finds_out_and_what_only_it_had_becomes_a_game_of_its_own() {
    // This tab hears nothing of the others, as one that sleeps.
    let deaf = "const deaf = event => event.stopImmediatePropagation();
        for (const name of ['storage', 'visibilitychange', 'pageshow']) addEventListener(name, deaf, true);
        window.BroadcastChannel = undefined;";
    let player = Player::before_loading();
    player.open(&player.site.page_with_script("slaapt.html", deaf));
    player.is_on("start");
    player.start_at_once();
    player.lays_quickly("duur", 1);
    player.goes_to_the_talk();
    player.answer("why", "Uit het eerste tabblad.");
    player.saved();
    player.in_another_tab(&player.hash(), |player| {
        player.talks_about("duur");
        player.has_seat("editing");
        player.answer_by_typing("why", " En het tweede.");
        player.saved();
    });
    // In one go: some drivers type so slowly that the tab finds out in the middle of it.
    player.adds_to_answer("why", " Te laat.");
    player.is_told("Wat alleen hier stond, is bewaard als een eigen spel");
    player.shows_answer("why", "Uit het eerste tabblad. En het tweede.");
    player.saved();
    player.visit("");
    player.sees_games(&["Spel zonder naam (kopie)", "Spel zonder naam"]);
    player.opens_game("Spel zonder naam (kopie)");
    player.is_on("talk");
    player.shows_answer("why", "Uit het eerste tabblad. Te laat.");
}

#[test]
fn what_a_newer_version_of_the_app_wrote_is_left_alone() {
    let player = with_an_answer();
    let key = key_of(&player.game_id());
    let mut newer: Value = serde_json::from_str(&player.stored(&key).expect("a game")).expect("JSON");
    newer["version"] = json!(4);
    newer["games"][0]["revision"] = json!(1000);
    let newer = newer.to_string();
    player.stores(&key, &newer);
    player.answer_by_typing("why", " Ouder.");
    player.save_state("failed");
    player.is_told("nieuwere versie van het Dilemmaspel");
    assert_eq!(player.stored(&key).as_deref(), Some(newer.as_str()));
    player.reload();
    player.is_on("lost");
    assert_eq!(player.stored(&key).as_deref(), Some(newer.as_str()));
}

#[test]
fn what_an_older_version_of_the_app_wrote_is_followed() {
    let player = with_an_answer();
    let key = key_of(&player.game_id());
    let mut other: Value = serde_json::from_str(&player.stored(&key).expect("a game")).expect("JSON");
    let revision = other["games"][0]["revision"].as_u64().expect("a revision");
    other["games"][0]["revision"] = json!(revision + 1);
    other["games"][0]["records"]["duur"]["why"] = json!("Van de oude app.");
    other.as_object_mut().expect("a group").remove("sum");
    player.in_another_tab("#/uitleg", |player| player.stores(&key, &other.to_string()));
    player.shows_answer("why", "Van de oude app.");
    player.answer_by_typing("why", " En verder.");
    player.saved();
    player.reload();
    player.talks_about("duur");
    assert_eq!(player.answer_of("why"), "Van de oude app. En verder.");
}

#[track_caller]
fn is_thrown_away_elsewhere(player: &Player) {
    player.in_another_tab("", |player| {
        player.does_with_game("Spel zonder naam", "In de prullenbak");
        player.finds_words_in(".saved__back", "ligt in de prullenbak");
    });
    player.save_state("failed");
}

#[test]
fn a_game_that_another_tab_threw_away_is_written_no_more_and_still_stands_here() {
    let player = with_an_answer();
    let key = key_of(&player.game_id());
    is_thrown_away_elsewhere(&player);
    player.is_told("Dit spel is in een ander tabblad van dit apparaat weggegooid of gewist.");
    player.answer_by_typing("why", " Te laat.");
    player.press("Bewaar als bestand");
    player.receives_file_with("Uit het eerste tabblad. Te laat.");
    player.is_nowhere(&key);
}

/// It went on saying that it was not saved, and left without what had been typed.
#[test]
fn a_game_that_comes_back_out_of_the_bin_is_saved_again_with_what_was_typed_meanwhile() {
    let player = with_an_answer();
    is_thrown_away_elsewhere(&player);
    player.answer_by_typing("why", " Intussen getypt.");
    player.in_another_tab("", |player| {
        player.click(".drawer summary");
        player.press("Terugzetten: ‘Spel zonder naam’");
        player.sees_games(&["Spel zonder naam"]);
    });
    player.saved();
    player.reload();
    player.talks_about("duur");
    assert_eq!(player.answer_of("why"), "Uit het eerste tabblad. Intussen getypt.");
}

/// What had been typed after that was gone without a question.
#[test]
fn what_was_typed_in_a_game_that_was_thrown_away_is_put_aside_when_the_page_is_left() {
    let player = with_an_answer();
    is_thrown_away_elsewhere(&player);
    player.answer_by_typing("why", " Intussen getypt.");
    player.go_to("#/");
    player.is_on("start");
    player.goes_back();
    player.finds_words("Het ligt in de prullenbak van dit apparaat.");
    player.is_told("Wat jullie hier daarna nog hebben gedaan, is apart gezet op dit apparaat.");
    let kept = player.everything_stored();
    assert!(kept.indexed.values().any(|text| text.contains("Intussen getypt.")), "{:?}", kept.indexed);
}
