//! Forms remember: what is typed is still there after a look elsewhere and a reload, until it is handed over.

use e2e::games::{full, in_game, with_people};
use e2e::{NewGame, Player};

const FORM: NewGame = NewGame {
    name: "Teamdag toegang",
    municipality: "Waterrijk",
    date: "2026-12-12",
    company: "Met partners",
    people: &[("Noor", "beleid"), ("Sam", "")],
    discuss: "De bovenste 3",
    seed: "2020",
};

fn still_stands_there(player: &Player) {
    assert_eq!(player.value("#name"), "Teamdag toegang");
    assert_eq!(player.value("#municipality"), "Waterrijk");
    assert_eq!(player.value("#date"), "2026-12-12");
    assert_eq!(player.value("#seed"), "2020");
    assert_eq!(player.value("#discuss"), "3");
    let people: Vec<String> =
        player.script("return [...document.querySelectorAll('.people__row input')].map(field => field.value)", vec![]);
    assert_eq!(people, ["Noor", "beleid", "Sam", ""]);
    assert_eq!(player.count("[name=company]:checked"), 1);
}

/// The form was empty after a look at the explanation.
#[test]
fn the_form_of_a_new_game_is_still_filled_in_after_a_look_elsewhere_and_a_reload() {
    let player = Player::before_loading();
    player.visit("#/nieuw");
    player.fills_in(&FORM);
    player.go_to("#/uitleg");
    player.is_on("how");
    player.goes_back();
    player.is_on("new");
    still_stands_there(&player);
    player.finds_words_in(".screen__left-over", "Dit hebben jullie al eerder ingevuld.");
    player.reload();
    player.is_on("new");
    still_stands_there(&player);
    player.press("Begin het spel");
    player.arrives_on("board");
    assert_eq!(player.stored_game()["games"][0]["setup"]["municipality"], "Waterrijk");
    player.go_to("#/nieuw");
    player.is_on("new");
    assert_eq!((player.value("#name"), player.count(".people__row")), (String::new(), 0));
}

#[test]
fn a_form_that_was_filled_in_by_somebody_else_is_emptied_with_one_press() {
    let player = Player::before_loading();
    player.visit("#/nieuw");
    player.fills_in(&FORM);
    player.reload();
    player.press("Maak het formulier leeg");
    player.focus_comes_to("#name");
    assert_eq!((player.value("#name"), player.count(".people__row")), (String::new(), 0));
    player.reload();
    player.is_on("new");
    assert!(!player.sees(".screen__left-over"));
}

/// The page said that all was saved while the facts that were typed went with it.
#[test]
fn the_facts_of_a_game_are_kept_as_they_are_typed() {
    let player = Player::before_loading();
    in_game(&player, full(), "verslag");
    player.press("Gegevens van het spel");
    player.type_in("#municipality", " en omstreken");
    player.saved();
    player.go_to("#/");
    player.is_on("start");
    player.goes_back();
    player.is_on("report");
    player.finds_words_in(".report__facts", "en omstreken");
    player.press("Gegevens van het spel");
    assert!(player.value("#municipality").ends_with(" en omstreken"), "{}", player.value("#municipality"));
    player.press("Ongedaan maken");
    e2e::wait::wait_until("the form shows what was undone", || {
        (!player.value("#municipality").ends_with("omstreken")).then_some(())
    });
}

#[test]
fn a_name_that_is_too_long_keeps_nothing_else_from_being_kept() {
    let player = Player::before_loading();
    in_game(&player, full(), "verslag");
    player.press("Gegevens van het spel");
    player.paste_in("#name", &"x".repeat(500));
    player.paste_in("#municipality", " aan Zee");
    player.finds_words_in(".form .field__error", "Er passen er 120 in.");
    let setup = player.stored_game()["games"][0]["setup"].clone();
    assert!(setup["municipality"].as_str().is_some_and(|name| name.ends_with(" aan Zee")), "{setup}");
    assert!(setup["name"].as_str().is_some_and(|name| !name.contains("xxx")), "{setup}");
    // It was gone after a look elsewhere, beside the word that all was saved.
    player.reload();
    player.is_on("report");
    player.press("Gegevens van het spel");
    player.finds_words_in(".form .field__error", "Er passen er 120 in.");
    assert!(player.value("#name").ends_with(&"x".repeat(500)), "{}", player.value("#name"));
    assert!(player.value("#municipality").ends_with(" aan Zee"), "{}", player.value("#municipality"));
}

#[test]
fn the_small_forms_of_a_group_remember_too() {
    let player = Player::before_loading();
    in_game(&player, with_people(&["Noor", "Sam"], "each"), "samen");
    player.paste_in("#new-name", "Youssef");
    player.paste_in("#new-role", "inwoner");
    player.paste_in("#paper", "3 1 4");
    player.reload();
    player.is_on("group");
    let fields = ["#new-name", "#new-role", "#paper"].map(|field| player.value(field));
    assert_eq!(fields, ["Youssef", "inwoner", "3 1 4"]);
    player.press("Voeg toe");
    player.reload();
    player.is_on("group");
    assert_eq!((player.value("#new-name"), player.count(".voter")), (String::new(), 3));
}
