//! The start under the policies of hosts, and files that break off on their way: what a page may do then, and what it is
//! told, differs from engine to engine. The other causes: `before_the_program`.

use e2e::{Fault, Player};

const README: &str = include_str!("../../../../README.md");

/// What the README asks of a host.
const POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'";

#[test]
fn under_the_policy_of_the_readme_the_game_starts_and_keeps_what_is_done() {
    // Without inline scripts nothing ran at all, and the page said for ever that the game was being loaded.
    assert!(README.contains(POLICY), "the README asks for another policy");
    let player = Player::before_loading();
    player.site.host.sends_policy(POLICY);
    player.visit("");
    player.start_at_once();
    player.lays_quickly("duur", 1);
    player.saved();
    player.visit("#/boekje/duur");
    player.finds_words("Waar gaat het over?");
}

#[test]
fn a_policy_without_webassembly_is_told_with_the_permission_that_is_missing() {
    let player = Player::before_loading();
    player.site.host.sends_policy("default-src 'self'; style-src 'self' 'unsafe-inline'");
    player.tries("");
    let words = player.reads_why_it_does_not_start("policy-wasm");
    assert!(words.contains("de beveiliging van deze site staat het niet toe."), "{words}");
    assert!(words.contains("Zet 'wasm-unsafe-eval' bij script-src."), "{words}");
    assert!(!words.contains("wordt nu geladen"), "{words}");
}

#[test]
fn a_policy_that_forbids_the_program_itself_is_told_with_the_permission_that_is_missing() {
    let player = Player::before_loading();
    player.site.host.sends_policy(&format!("{POLICY}; connect-src 'none'"));
    player.tries("");
    let words = player.reads_why_it_does_not_start("policy-file");
    assert!(words.contains("_bg.wasm") && words.contains("Zet 'self' bij connect-src."), "{words}");
    assert!(!words.contains("verbinding"), "{words}");
}

#[test]
fn under_a_policy_without_any_script_the_page_says_after_a_while_what_is_known() {
    let player = Player::before_loading();
    player.site.host.sends_policy("script-src 'none'");
    player.tries("");
    let words = player.waits_for_nothing();
    assert!(words.contains("Het spel is na 20 seconden nog niet begonnen. Laad de pagina opnieuw."), "{words}");
    assert!(words.contains("scripts of bestanden van de site niet aankomen"), "{words}");
    assert!(!words.contains("wordt nu geladen"), "{words}");
}

/// Safari hands over half an answer as if it were the whole.
#[test]
fn a_file_that_breaks_off_on_its_way_is_told_and_comes_whole_the_next_time() {
    let player = Player::before_loading();
    player.site.host.gets_wrong("dilemmaspel-*_bg.wasm", Fault::BreaksOff);
    player.tries("#/boekje/duur");
    let words = player.reads_why_it_does_not_start("broken");
    assert!(words.contains("een bestand van deze site is niet helemaal binnengekomen."), "{words}");
    assert!(words.contains("_bg.wasm"), "{words}");
    player.site.host.gets_all_right();
    player.site.host.gets_wrong("clientondersteuning.nl.json", Fault::BreaksOff);
    player.press("Laad opnieuw");
    player.finds_words("Het boekje kon niet worden geladen: niet alles is binnengekomen.");
    player.site.host.gets_all_right();
    player.press("Probeer het opnieuw");
    player.finds_words("Waar gaat het over?");
}
