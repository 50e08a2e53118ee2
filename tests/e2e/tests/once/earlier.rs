//! Last time beside this time.

use e2e::storage::{document, key_of};
use e2e::{Player, pack::title_of};
use serde_json::{Value, json};

/// Last time: `duur` on place 1, and an agreement that is late by now.
fn last_time() -> Value {
    let mut document = document("vorigekeer", "Teamdag vorig jaar");
    document["games"][0]["records"]["duur"]["agreements"][0]["due"] = json!("2020-03-03");
    document
}

/// This time: `schaal` on place 1 and `duur` on place 2, in the report.
fn this_time() -> Player {
    let player = Player::at_a_laptop();
    player.stores(&key_of("vorigekeer"), &last_time().to_string());
    player.start_at_once();
    player.lays_quickly("schaal", 1);
    player.lays_quickly("duur", 2);
    player.goes_to_the_talk();
    player.talks_about("schaal");
    player.click(".trail__item:nth-child(2) a");
    player.talks_about("duur");
    player.answer("why", "Mensen blijven nu langer weg.");
    player.goes_to_the_report();
    player.click(".report__earlier a");
    player.arrives_on("earlier");
    player
}

/// What is told about last time.
fn sees_what_changed(player: &Player) {
    let changes = |panel: &str| player.texts(&format!("[aria-labelledby={panel}-title] .change"));
    player.sees_soon(".change");
    let moved = changes("moved");
    assert!(moved.contains(&format!("‘{}’ lag op plaats 1 en ligt nu op plaats 2.", title_of("duur"))), "{moved:?}");
    let answers = changes("answers");
    assert_eq!(answers.len(), 1, "{answers:?}");
    assert!(answers[0].contains("Mensen komen terug.") && answers[0].contains("Mensen blijven nu langer weg."));
    player.finds_words_in("[data-standing=overdue]", "Belronde");
}

#[test]
fn a_game_of_this_device_lies_beside_this_one_and_an_agreement_is_kept_after_all() {
    let player = this_time();
    player.click(".earlier__games button");
    sees_what_changed(&player);
    player.press("Gedaan: Belronde");
    player.finds_words_in("[data-standing=done]", "Meegenomen in dit spel.");
    player.press("Toch nog niet gedaan: Belronde");
    player.sees_soon("[data-standing=overdue]");
    player.press("Gedaan: Belronde");
    player.sees_soon("[data-standing=done]");
    player.saved();
    assert_eq!(player.stored(&key_of("vorigekeer")), Some(last_time().to_string()), "last time is only read");

    player.goes_to_the_report();
    let agreements = player.report().agreements;
    assert_eq!(agreements.len(), 1, "{agreements:?}");
    assert!(agreements[0].join(" ").contains("Gedaan"), "{agreements:?}");
}

#[test]
fn a_file_of_last_time_is_read_and_what_is_no_game_is_explained() {
    let player = this_time();
    let choose = |path: &std::path::Path| player.choose_file(".screen--earlier input[type=file]", path);
    choose(&player.file("boodschappen.json", "melk, brood"));
    player.is_told("boodschappen.json");
    player.closes_notices();
    choose(&player.file("vorig-jaar.dilemmaspel.json", &last_time().to_string()));
    sees_what_changed(&player);
    player.press("Neem mee in dit spel: Belronde");
    player.finds_words_in("[data-standing=overdue]", "Meegenomen in dit spel.");
    player.saved();
    player.reload();
    player.sees_soon(".earlier__games");
    player.goes_to_the_talk();
    player.talks_about("schaal");
    player.click(".trail__item:nth-child(2) a");
    player.talks_about("duur");
    assert_eq!(player.value("li:nth-child(1) > .agreement [name=agreement]"), "Belronde");
}
