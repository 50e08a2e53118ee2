//! The board as a list: the same game, with words and buttons instead of a map.

use e2e::{FICHES, Player, key};

/// Turns the switch for the list under "Weergave".
fn with_a_list(player: &Player) {
    player.press("Weergave");
    player.sees_soon("dialog[open]");
    player.lies_still();
    player.press("Bord als lijst");
    player.press("Sluiten");
    player.sees_no_more("dialog");
}

#[test]
fn a_fiche_goes_up_and_down_the_list_with_buttons_and_the_focus_goes_along() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    with_a_list(&player);
    player.sees_soon("[data-form='list'] .list");

    for fiche in ["duur", "schaal", "generalist"] {
        player.click(&format!("[data-fiche='{fiche}'] .fiche__onto"));
        player.lies_still();
    }
    player.order_becomes(&["duur", "schaal", "generalist"]);
    let hears = |words: &str| player.is_told_softly(words);

    player.click("[data-fiche='generalist'] .fiche__up");
    player.order_becomes(&["duur", "generalist", "schaal"]);
    hears("Fiche ‘Alleskunner of kenner?’ ligt nu op plaats 2.");
    player.focus_comes_to("[data-fiche='generalist'] .fiche__up");
    player.keys([key::ENTER]);
    player.order_becomes(&["generalist", "duur", "schaal"]);
    player.focus_comes_to("[data-fiche='generalist'] .fiche__up");
    assert_eq!(player.attribute("[data-fiche='generalist'] .fiche__up", "aria-disabled").as_deref(), Some("true"));
    player.keys([key::ENTER]);
    player.click("[data-fiche='duur'] .fiche__down");
    player.order_becomes(&["generalist", "schaal", "duur"]);

    player.lay_by_menu("duur", "aside");
    player.lay_by_drag("wmo-wlz", 2);
    player.lay_by_tap("onafhankelijk", 1);
    player.lay_by_keys("afbakening", 6);
    let mut all = FICHES;
    all.sort_unstable();
    assert_eq!(player.board().all(), all);
}

#[test]
fn the_list_is_the_same_board_and_both_remember_what_was_laid() {
    let player = Player::with_a_phone();
    player.start_at_once();
    player.lay_by_menu("duur", 1);
    player.lay_by_menu("schaal", 4);
    let before = player.board();
    with_a_list(&player);
    player.sees_soon("[data-form='list'] .list");
    assert_eq!(player.board(), before);
    assert_eq!(
        player.texts(".place__empty"),
        ["Plaats 2 is leeg", "Plaats 3 is leeg", "Plaats 5 is leeg", "Plaats 6 is leeg"]
    );
    player.saved();
    player.reload();
    player.sees_soon("[data-form='list'] .list");
    assert_eq!(player.board(), before);
    with_a_list(&player);
    player.sees_soon("[data-form='sheet'] .board");
    assert_eq!(player.board(), before);
}

#[test]
fn nothing_of_the_list_is_wider_than_the_smallest_phone() {
    let player = Player::at_a_laptop();
    player.resize(320, 640);
    player.start_at_once();
    with_a_list(&player);
    player.fits("the list");
    player.click("[data-fiche='duur'] .fiche__onto");
    player.focus_comes_to("[data-fiche='duur'] .fiche__up");
    player.takes_up("duur");
    player.fits("the list with a fiche in the hand");
}

#[test]
fn the_buttons_lay_down_what_is_in_the_hand() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.lay_by_keys("duur", 1);
    player.lay_by_keys("schaal", 2);
    with_a_list(&player);
    player.takes_up("duur");
    player.sees_soon(".hand");
    player.click("[data-fiche='duur'] .fiche__down");
    player.sees_no_more(".hand");
    assert_eq!(player.board().ranking(), ["schaal", "duur"]);
}
