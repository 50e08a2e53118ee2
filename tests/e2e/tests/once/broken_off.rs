//! A program that breaks off on its way. The site makes it so with an answer that cannot be unpacked to its end, which one
//! engine takes for another file.

use e2e::{Fault, Player};

#[test]
fn a_program_that_breaks_off_on_its_way_is_told_and_a_reload_starts_the_game() {
    let player = Player::before_loading();
    player.site.host.gets_wrong("dilemmaspel-*_bg.wasm", Fault::BreaksOff);
    player.tries("#/uitleg");
    let words = player.reads_why_it_does_not_start("broken");
    assert!(words.contains("een bestand van deze site kwam niet helemaal binnen."), "{words}");
    assert!(words.contains("_bg.wasm"), "{words}");
    player.site.host.gets_all_right();
    player.press("Laad opnieuw");
    player.is_on("how");
    assert_eq!(player.hash(), "#/uitleg");
}
