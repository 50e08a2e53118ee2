//! People who click everything twice, or press a key once more to be sure: it is done once.

use e2e::games::{in_game, laid, with_people};
use e2e::{NewGame, Player};

/// The second half of the click laid a fiche that nobody had wanted to lay.
#[test]
fn a_double_click_on_a_button_that_moves_away_does_nothing_else() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    let before = player.board();
    for _ in 0..6 {
        player.reads_next_fiche();
        player.click_twice(".reader__foot button:nth-child(2)");
        player.closes_reader();
    }
    assert_eq!(player.board(), before);
}

/// Both halves took somebody off the list, on a screen where nothing brings them back.
#[test]
fn a_double_click_on_a_cross_takes_one_away() {
    let player = Player::before_loading();
    player.visit("#/nieuw");
    let people = &[("Noor", ""), ("Sam", ""), ("Youssef", ""), ("Eva", "")];
    player.fills_in(&NewGame { people, ..NewGame::default() });
    player.click_twice(".people__row:nth-child(2) .icon-button");
    player.press("Nog iemand");
    player.sees_soon(".people__row:nth-child(4):last-child");
}

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
