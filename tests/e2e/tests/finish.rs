//! Finishing on a shared device: nothing is wiped before the file was checked, and then nothing is left.

use e2e::Player;
use e2e::games::{full, in_game};
use e2e::storage::{document, key_of};

/// A device with two games, and the report of `Teamdag` on the screen.
fn at_the_report() -> Player {
    let player = Player::before_loading();
    for (id, name, changed) in
        [("teamdag", "Teamdag", 1_795_000_000_000_u64), ("ander", "Ander spel", 1_796_000_000_000)]
    {
        let mut game = document(id, name);
        game["games"][0]["changed"] = changed.into();
        player.stores(&key_of(id), &game.to_string());
    }
    player.visit("#/spel/ander/bord");
    player.saved();
    player.visit("#/spel/teamdag/verslag");
    player.is_on("report");
    player.saved();
    player
}

/// Opens the sheet, and waits until it has come to rest.
#[track_caller]
fn begins_to_finish(player: &Player) {
    player.press("Afronden");
    player.sees_soon("dialog[open] .finish__step");
    player.lies_still();
}

/// Every text on the device, in either place.
#[track_caller]
fn all_texts(player: &Player) -> Vec<String> {
    let stored = player.everything_stored();
    stored.local.into_values().chain(stored.indexed.into_values()).collect()
}

fn cannot_wipe(player: &Player) -> bool {
    player.sees(".finish__step:last-child button:disabled")
}

#[track_caller]
fn keeps_nothing_of(player: &Player, game: &str) {
    let left: Vec<String> = all_texts(player).into_iter().filter(|text| text.contains(game)).collect();
    assert!(left.is_empty(), "of {game} this is left: {left:#?}");
}

#[test]
fn one_game_is_wiped_only_after_its_file_was_checked() {
    let player = at_the_report();
    begins_to_finish(&player);
    player.click("dialog .finish__step .button");
    let (path, text) = player.receives_file(".dilemmaspel.json");
    assert!(text.contains("Teamdag"), "{text}");
    assert!(cannot_wipe(&player));

    let other = player.file("iets-anders.json", "{}");
    player.choose_file("dialog input[type=file]", &other);
    player.finds_words_in("dialog", "‘iets-anders.json’ is niet het bestand dat je net hebt bewaard.");
    assert!(cannot_wipe(&player));
    player.choose_file("dialog input[type=file]", &path);
    player.finds_words_in("dialog", "is goed. Wat je wilde bewaren, staat erin.");
    player.press("Wis van dit apparaat");
    player.arrives_on("start");
    player.is_told("Het is gewist.");
    player.sees_games(&["Ander spel"]);
    keeps_nothing_of(&player, "Teamdag");

    player.closes_notices();
    player.opens_file("terug.dilemmaspel.json", &text);
    player.arrives_on("report");
    player.saved();
}

#[test]
fn everything_can_be_wiped_and_comes_back_from_the_file() {
    let player = at_the_report();
    begins_to_finish(&player);
    player.click("dialog label:nth-of-type(2) input");
    player.click("dialog .finish__step .button");
    let (path, text) = player.receives_file(".dilemmaspel.json");
    player.choose_file("dialog input[type=file]", &path);
    player.finds_words_in("dialog", "is goed. Wat je wilde bewaren, staat erin.");
    player.press("Wis van dit apparaat");
    player.arrives_on("start");
    player.is_told("Het is gewist.");
    player.sees_games(&[]);
    assert_eq!(all_texts(&player), [""; 0], "the device is empty");

    player.opens_file("alles.dilemmaspel.json", &text);
    player.sees_games(&["Ander spel", "Teamdag"]);
}

#[test]
fn a_finished_game_without_a_file_reminds_of_it_until_it_has_one() {
    let player = Player::before_loading();
    in_game(&player, full(), "verslag");
    player.finds_words_in(".report__reminder", "Bewaar het ook als bestand.");
    player.click(".reminder .button");
    player.receives_file(".dilemmaspel.json");
    player.finds_words_in(".report__reminder", "Kijk of het bij de downloads staat.");
    player.reload();
    player.is_on("report");
    player.finds_words_in(".report__reminder", "Kijk of het bij de downloads staat.");
    player.press("Ja, het staat er");
    player.sees_no_more(".reminder");
    player.reload();
    player.is_on("report");
    player.sees_no_more(".reminder");
    player.type_in("[name=closing]", " En nog iets.");
    player.finds_words_in(".report__reminder", "Bewaar het ook als bestand.");
}
