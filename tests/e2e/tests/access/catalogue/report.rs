//! The report, and finishing on a shared device.

use super::State;
use e2e::Player;
use e2e::games::{full, in_game, laid};

pub const STATES: &[State] = &[
    State::new("report", "of a game with nothing said", |player| in_game(player, laid(), "verslag")),
    State::new("report", "of a whole game", |player| {
        in_game(player, full(), "verslag");
        player.sees_soon(".report__table");
    }),
    State::new("report", "with a file that nobody has seen yet", |player| {
        in_game(player, full(), "verslag");
        player.click(".reminder .button");
        player.finds_words_in(".report__reminder", "Kijk of het bij de downloads staat.");
    }),
    State::new("finishing", "the first step", finishing),
    State::new("finishing", "ready to wipe", |player| {
        finishing(player);
        player.click("dialog .finish__step .button");
        let (path, _) = player.receives_file(".dilemmaspel.json");
        player.choose_file("dialog input[type=file]", &path);
        player.finds_words_in("dialog", "is goed.");
    }),
    State::new("finishing", "another file", |player| {
        finishing(player);
        player.click("dialog .finish__step .button");
        let other = player.file("iets-anders.json", "{}");
        player.choose_file("dialog input[type=file]", &other);
        player.finds_words_in("dialog", "is niet het bestand");
    }),
];

fn finishing(player: &Player) {
    in_game(player, full(), "verslag");
    player.press("Afronden");
    player.sees_soon("dialog[open] .finish__step");
    player.lies_still();
}
