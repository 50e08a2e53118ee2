//! Dates: what is half typed takes nothing away, and a year of two digits is one of this century. Each browser has parts of
//! its own in such a field.

use e2e::games::{begun, in_game};
use e2e::wait::wait_for;
use e2e::{Player, key};

/// In the talk about the dilemma with an agreement for 3 March 2027.
fn with_an_agreement() -> Player {
    let player = Player::before_loading();
    in_game(&player, begun(), "gesprek/duur");
    player
}

/// Waits until this is the day of the agreement that is stored.
fn day_is(player: &Player, day: Option<&str>) {
    wait_for("the day that is stored", &day.map(str::to_owned), || {
        let game = player.stored_game();
        game["games"][0]["records"]["duur"]["agreements"][0]["due"].as_str().map(str::to_owned)
    });
}

/// A date of which one part was changed was saved as no date.
#[test]
fn a_date_that_is_half_typed_takes_nothing_away() {
    let player = with_an_agreement();
    player.comes_to_the_date();
    player.keys([key::BACKSPACE]);
    day_is(&player, Some("2027-03-03"));
    player.leaves_the_date();
    player.finds_words_in(".agreement .field__note", "Tot die tijd blijft 3 maart 2027 bewaard.");
    player.reload();
    player.talks_about("duur");
    assert_eq!(player.value("[name=due]"), "2027-03-03");
    player.comes_to_the_date();
    player.keys([key::BACKSPACE]);
    player.leaves_the_date();
    player.press("Wis de datum");
    day_is(&player, None);
    player.focus_comes_to("[name=due]");
    player.press("Ongedaan maken");
    day_is(&player, Some("2027-03-03"));
    assert_eq!(player.value("[name=due]"), "2027-03-03");
}

/// The year 26 was kept as it stood there, and the agreement was late by two thousand years.
#[test]
fn a_year_of_two_digits_is_one_of_this_century() {
    let player = with_an_agreement();
    player.picks_date("[name=due]", "");
    day_is(&player, None);
    player.leaves_the_date();
    player.comes_to_the_date();
    player.keys("040428".chars());
    player.leaves_the_date();
    if player.value("[name=due]").is_empty() {
        // This browser waits for four digits, so it is asked for.
        player.finds_words_in(".agreement .field__note", "De datum is nog niet compleet.");
        return;
    }
    day_is(&player, Some("2028-04-04"));
    assert_eq!(player.value("[name=due]"), "2028-04-04");
}

#[test]
fn a_year_far_away_is_asked_about_and_kept() {
    let player = with_an_agreement();
    player.picks_date("[name=due]", "2207-03-03");
    day_is(&player, Some("2207-03-03"));
    player.finds_words_in(".agreement .field__note", "Er staat nu 2207. Klopt dat jaar?");
}

#[test]
fn a_half_date_in_the_form_of_a_new_game_is_pointed_at_before_the_game_begins() {
    let player = Player::before_loading();
    player.visit("#/nieuw");
    player.script::<()>("document.querySelector('#municipality').focus()", vec![]);
    player.keys([key::TAB]);
    player.focus_comes_to("#date");
    player.keys([key::BACKSPACE]);
    player.press("Begin het spel");
    player.focus_comes_to("#date");
    player.finds_words_in(".field__note", "De datum is nog niet compleet.");
    player.picks_date("#date", "2026-12-12");
    player.press("Begin het spel");
    player.arrives_on("board");
    assert_eq!(player.stored_game()["games"][0]["setup"]["date"], "2026-12-12");
}
