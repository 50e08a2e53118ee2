//! The statement about accessibility.

use e2e::Player;

#[test]
fn the_statement_is_one_link_away_and_comes_when_it_is_opened() {
    let player = Player::at_a_laptop();
    player.click(".colophon a[href='#/toegankelijkheid']");
    player.has_title("Toegankelijkheid – Dilemmaspel");
    player.focus_comes_to("main h1");
    player.finds_words("Nalevingsstatus");
    player.finds_words("Handhavingsprocedure");
    player.press("Kopieer als tekst");
    player.sees_soon(".notice");
}
