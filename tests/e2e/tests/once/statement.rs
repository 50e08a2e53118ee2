//! The statement about accessibility.

use e2e::{Fault, Player};

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

#[test]
fn a_statement_that_does_not_come_says_why_and_can_be_asked_for_again() {
    let player = Player::before_loading();
    player.site.host.gets_wrong("toegankelijkheid.nl.json", Fault::Status(403));
    player.visit("#/toegankelijkheid");
    player.finds_words("Deze tekst kon niet worden geladen: de site gaf antwoord 403.");
    player.site.host.gets_all_right();
    player.press("Probeer het opnieuw");
    player.finds_words("Nalevingsstatus");
}
