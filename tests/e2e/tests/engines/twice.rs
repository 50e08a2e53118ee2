//! People who click everything twice, or press a key once more to be sure: it is done once.

use e2e::Player;
use e2e::games::{in_game, laid, with_people};

#[test]
fn a_double_click_ends_one_turn() {
    let player = Player::before_loading();
    in_game(&player, with_people(&["Noor", "Sam", "Youssef"], "turns"), "samen");
    player.press("Loot wie begint");
    player.finds_words("is aan de beurt");
    player.press("Naar het bord");
    player.arrives_on("board");
    player.click_twice(".turn [type=submit]");
    player.saved();
    let turns = player.stored_game()["games"][0]["group"]["turns"].clone();
    assert_eq!(turns["log"].as_array().map(Vec::len), Some(1), "{turns}");
}

/// What was typed at once closed the sheet and went through the game as keys.
#[test]
fn what_is_typed_at_once_stands_on_the_white_fiche() {
    let player = Player::before_loading();
    in_game(&player, laid(), "bord");
    player.press("Schrijf een witte fiche");
    player.sees_soon("#white-title");
    player.keys("Kan de buurt helpen?".chars());
    assert_eq!(player.value("#white-title"), "Kan de buurt helpen?");
}
