//! One game in two tabs: the one that is behind stops writing and says so.

use e2e::Player;

#[test]
fn a_tab_that_is_behind_writes_nothing_over_the_newer_game() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.lay_by_keys("duur", 1);
    player.goes_to_the_talk();
    player.answer("why", "Uit het eerste tabblad.");
    player.saved();
    player.in_another_tab(&player.hash(), |player| {
        player.talks_about("duur");
        assert_eq!(player.answer_of("why"), "Uit het eerste tabblad.");
        player.answer_by_typing("why", " En het tweede.");
        player.saved();
    });

    player.answer_by_typing("why", " Te laat.");
    player.save_state("failed");
    player.is_told("Dit spel is in een ander tabblad verder gespeeld.");
    assert_eq!(player.answer_of("why"), "Uit het eerste tabblad. Te laat.");
    player.reload();
    player.talks_about("duur");
    assert_eq!(player.answer_of("why"), "Uit het eerste tabblad. En het tweede.");
}
