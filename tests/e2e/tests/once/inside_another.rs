//! The game in a part of another page, which can forbid it to download, to print and to copy: it says what it knows, and
//! nothing that is not in a file is said to be in one.

use e2e::Player;
use e2e::games::{GAME, full};
use e2e::storage::key_of;

/// The report of a finished game, in a frame that allows this.
fn in_a_frame(allows: &str) -> Player {
    let player = Player::before_loading();
    player.stores(&key_of(GAME), &full().to_string());
    let frame = format!("<iframe sandbox='{allows}' src='/#/spel/{GAME}/verslag' width=1000 height=700></iframe>");
    player.open(&player.site.page_with("van-een-ander.html", &frame));
    player.goes_into_the_frame();
    player.is_on("report");
    player.saved();
    player
}

/// A download that is held back took the reminder to keep a file away; a print that is held back did nothing at all.
#[test]
fn where_the_page_around_it_holds_back_downloads_and_print_that_is_said() {
    let player = in_a_frame("allow-scripts allow-same-origin");
    player.press("Bewaar als bestand");
    player.is_told("Dit spel staat binnen een andere pagina, en die kan downloads tegenhouden.");
    player.finds_words_in(".report__reminder", "Kijk of het bij de downloads staat.");
    player.closes_notices();
    player.press("Print");
    player.is_told("De browser is niet begonnen met printen.");
    player.closes_notices();
    player.press("Afronden");
    player.sees_soon("dialog[open] .finish__step");
    player.click("dialog .finish__step .button");
    player.finds_words_in("dialog .finish__wrong", "die kan downloads tegenhouden");
}

/// Whether something was held back cannot be seen from inside, so it is asked.
#[test]
fn where_the_page_around_it_allows_everything_the_file_is_there_all_the_same() {
    let player = in_a_frame("allow-scripts allow-same-origin allow-downloads allow-modals");
    player.press("Bewaar als bestand");
    let (_, text) = player.receives_file(".dilemmaspel.json");
    assert!(text.contains("Teamdag"), "{text}");
    player.is_told("Staat ‘");
    player.finds_words_in(".report__reminder", "Kijk of het bij de downloads staat.");
}
