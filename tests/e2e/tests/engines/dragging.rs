//! Holding a fiche while the page moves under it: at the edge of the window, by a wheel, on a screen that is turned; and
//! hands of another size than a finger's.

use e2e::wait::wait_until;
use e2e::{Browser, Hand, Player};

/// How far the page reaches below the window.
fn left_below(player: &Player) -> f64 {
    player.script("return document.body.getBoundingClientRect().bottom - innerHeight", vec![])
}

fn with_a_hand_on(player: &Player) -> Hand<'_> {
    player.start_at_once();
    player.bring_into_sight("[data-place] [data-fiche=duur]");
    let hand = Hand::finger(player, 11);
    hand.grips("duur");
    hand
}

/// Held still, a fiche never came to a place that was out of sight.
#[test]
fn held_still_near_the_edge_the_page_scrolls_until_the_last_place_is_in_reach() {
    let player = Player::with_a_phone();
    let hand = with_a_hand_on(&player);
    assert!(left_below(&player) > 300.0, "there is something to scroll");
    hand.moves_to(180, 770);
    wait_until("the page stands at its end", || (left_below(&player).abs() < 1.5).then_some(()));
    hand.carries();
    // What hangs in the hand makes the page no longer.
    player.draws();
    assert!(left_below(&player).abs() < 1.5, "{}", left_below(&player));
    hand.moves_over("[data-place='6']");
    hand.lets_go();
    player.lies_at("duur", 6);
}

#[test]
fn held_still_near_the_upper_edge_the_page_scrolls_back_to_its_beginning() {
    let player = Player::with_a_phone();
    let hand = with_a_hand_on(&player);
    player.scroll_to(600.0);
    hand.moves_to(180, 400);
    hand.carries();
    hand.moves_to(180, 8);
    wait_until("the page stands at its beginning", || (player.scrolled() < 1.0).then_some(()));
    hand.carries();
    hand.moves_to(180, -40);
    hand.lets_go();
    player.lies_at("duur", "stack");
}

/// The wheel left the fiche 272 pixels away from the hand, and a screen that was turned 54.
#[test]
fn whatever_scrolls_or_turns_the_page_the_fiche_stays_in_the_hand() {
    let player = Player::with_a_phone();
    let hand = with_a_hand_on(&player);
    hand.moves_to(150, 250);
    hand.carries();
    player.script::<()>("scrollBy(0, 272)", vec![]);
    hand.carries();
    player.resize(780, 500);
    hand.carries();
    player.resize(360, 780);
    hand.carries();
    player.bring_into_sight("[data-place='2']");
    hand.moves_over("[data-place='2']");
    hand.lets_go();
    player.lies_at("duur", 2);
}

/// A finger on a board with infrared light is 95 pixels wide, and was taken for a palm.
#[test]
fn a_hand_that_is_wider_than_a_finger_drags_too() {
    let player = Player::with_a_phone();
    player.start_at_once();
    player.script::<()>("addEventListener('pointerdown', event => window.breadth = event.width)", vec![]);
    player.drag_with_a_wide_hand("[data-place] [data-fiche=duur] .fiche__grip", "[data-place='1']");
    player.lies_at("duur", 1);
    let breadth: f64 = player.script("return window.breadth", vec![]);
    // Other drivers make of it what they can.
    assert!(breadth > 80.0 || player.browser != Browser::Chromium, "{breadth}");
}
