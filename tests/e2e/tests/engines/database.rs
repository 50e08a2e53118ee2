//! The database, when a page with a newer version of the game wants it.

use e2e::Player;
use e2e::games::{fresh, in_game};

/// A tab that held the database would have kept a newer version from opening it for ever.
#[test]
fn a_tab_lets_go_of_the_database_for_a_newer_version_and_says_so() {
    let player = Player::before_loading();
    in_game(&player, fresh(), "gesprek/duur");
    player.answer("why", "Van de oude versie.");
    player.saved();
    let first = player.tab();
    player.opens_tab("");
    player.blank_page();
    assert_eq!(player.holds_database(Some(2)), "open");
    let newer = player.tab();
    player.turns_to(&first);
    player.is_told("nieuwere versie van het Dilemmaspel");
    player.save_state("failed");
    player.answer("why", " Dit staat er nog.");
    player.shows_answer("why", "Van de oude versie. Dit staat er nog.");
    player.save_state("failed");
    player.turns_to(&newer);
    player.closes_tab_for(&first);
}
