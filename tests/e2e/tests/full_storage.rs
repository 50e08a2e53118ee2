//! A browser that does not keep things: the game goes on, says so in words, and offers a file.

use e2e::Player;

#[test]
fn when_nothing_can_be_written_the_game_goes_on_and_saves_again_when_it_can() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.lay_by_keys("duur", 1);
    player.saved();
    player.storage_is_full();

    player.lay_by_keys("schaal", 2);
    player.save_state("failed");
    player.is_told("De opslag van deze browser is vol.");
    player.goes_to_the_talk();
    player.answer("why", "Dit staat alleen op het scherm.");
    player.save_state("failed");
    player.press("Bewaar als bestand");
    let (_, text) = player.receives_file(".dilemmaspel.json");
    assert!(text.contains("Dit staat alleen op het scherm."), "{text}");

    player.storage_has_room_again();
    player.answer_by_typing("why", " Nu ook op het apparaat.");
    player.saved();
    assert_eq!(player.notices(), [""; 0]);
    player.reload();
    player.talks_about("duur");
    assert_eq!(player.answer_of("why"), "Dit staat alleen op het scherm. Nu ook op het apparaat.");
}

#[test]
fn what_could_not_be_written_is_still_there_after_a_look_at_another_screen() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.lay_by_keys("duur", 1);
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
fn where_the_browser_forbids_all_storage_a_game_can_be_played_and_kept_as_a_file() {
    let player = Player::before_loading();
    let forbid = "Object.defineProperty(window, 'localStorage',
        { get() { throw new DOMException('forbidden', 'SecurityError') } })";
    let page = player.site.page_with_script("zonder-opslag.html", forbid);
    player.open(&page);
    player.is_on("start");
    player.press("Direct spelen");
    player.arrives_on("board");
    player.save_state("failed");
    player.is_told("Deze browser laat het spel niets bewaren.");
    player.lay_by_keys("duur", 1);
    player.press("Bewaar als bestand");
    let (_, text) = player.receives_file(".dilemmaspel.json");
    assert!(text.contains("\"duur\""), "{text}");
}
