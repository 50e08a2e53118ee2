//! A browser that does not keep things: the game goes on, says so in words, and offers a file.

use e2e::Player;

#[test]
fn when_nothing_can_be_written_the_game_goes_on_and_saves_again_when_it_can() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.lays_quickly("duur", 1);
    player.saved();
    player.storage_is_full();

    player.lays_quickly("schaal", 2);
    player.save_state("failed");
    player.is_told("De opslag van deze browser is vol.");
    player.goes_to_the_talk();
    player.answer("why", "Dit staat alleen op het scherm.");
    player.save_state("failed");
    player.press("Bewaar als bestand");
    let (_, text) = player.receives_file(".dilemmaspel.json");
    assert!(text.contains("Dit staat alleen op het scherm."), "{text}");

    player.storage_has_room_again();
    player.saved();
    assert_eq!(player.notices(), [""; 0]);
    player.reload();
    player.talks_about("duur");
    // What localStorage still has is shown until the database has answered.
    player.saved();
    assert_eq!(player.answer_of("why"), "Dit staat alleen op het scherm.");
}

#[test]
fn what_could_not_be_written_is_still_there_after_a_look_at_another_screen() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.lays_quickly("duur", 1);
    player.saved();
    player.storage_is_full();
    player.goes_to_the_talk();
    player.answer("why", "Dit staat alleen op het scherm.");
    player.save_state("failed");
    let talk = player.hash();
    player.go_to("#/boekje/duur");
    player.arrives_on("booklet");
    player.go_to(&talk);
    player.arrives_on("talk");
    assert_eq!(player.answer_of("why"), "Dit staat alleen op het scherm.");
}

#[test]
fn a_full_quick_storage_loses_nothing_while_the_vault_has_room() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.lays_quickly("duur", 1);
    player.saved();
    player.quick_storage_is_full();
    player.goes_to_the_talk();
    player.answer("why", "Dit past er niet meer bij.");
    player.saved();
    player.reload();
    player.talks_about("duur");
    // What localStorage still has is shown until the database has answered.
    player.saved();
    assert_eq!(player.answer_of("why"), "Dit past er niet meer bij.");
}

/// A browser in which this script has taken something away.
#[track_caller]
fn without(taken_away: &str) -> Player {
    let player = Player::before_loading();
    let page = player.site.page_with_script("zonder-opslag.html", taken_away);
    player.open(&page);
    player.is_on("start");
    player.press("Direct spelen");
    player.arrives_on("board");
    player
}

const NO_QUICK_STORAGE: &str = "Object.defineProperty(window, 'localStorage',
    { get() { throw new DOMException('forbidden', 'SecurityError') } });";
const NO_VAULT: &str = "Object.defineProperty(window, 'indexedDB', { value: undefined });";

#[test]
fn where_the_browser_forbids_all_storage_a_game_can_be_played_and_kept_as_a_file() {
    let player = without(&format!("{NO_QUICK_STORAGE}{NO_VAULT}"));
    player.save_state("failed");
    player.is_told("Deze browser laat het spel niets bewaren.");
    player.lays_quickly("duur", 1);
    player.press("Bewaar als bestand");
    let (_, text) = player.receives_file(".dilemmaspel.json");
    assert!(text.contains("\"duur\""), "{text}");
}

#[test]
fn without_the_vault_saved_is_not_said_and_a_reload_still_finds_the_game() {
    for no_vault in [NO_VAULT, "IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError') };"] {
        let player = without(no_vault);
        player.save_state("failed");
        player.is_told("Deze browser bewaart het spel nu maar half");
        player.lays_quickly("duur", 1);
        player.reload();
        player.is_on("board");
        player.lies_at("duur", 1);
    }
}

#[test]
fn without_quick_storage_the_vault_is_enough() {
    let player = without(NO_QUICK_STORAGE);
    player.lays_quickly("duur", 1);
    player.saved();
    player.reload();
    player.is_on("board");
    player.lies_at("duur", 1);
}
