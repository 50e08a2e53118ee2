//! 2.5.7: whatever can be dragged, also goes with single taps, and no finger has to move while it presses.

use e2e::{FICHES, Player};

/// Counts what moves while it is pressed.
const WATCH: &str = "
    window.dragged = 0;
    addEventListener('pointermove', event => { if (event.buttons) window.dragged++; }, true);";

#[test]
fn every_move_on_the_board_and_on_the_lines_goes_with_taps_alone() {
    let player = Player::with_a_phone();
    player.start_at_once();
    player.script::<()>(WATCH, vec![]);
    for (fiche, place) in FICHES.iter().zip(1..) {
        player.lay_by_tap(fiche, place);
    }
    // To a place that is taken, aside, back on the stack, and to a place again.
    player.lay_by_hand_bar("schaal", 1);
    player.order_becomes(&["schaal", "generalist", "duur", "afbakening", "wmo-wlz", "onafhankelijk"]);
    player.lay_by_tap("duur", "aside");
    player.lay_by_tap("wmo-wlz", "stack");
    player.lay_by_hand_bar("duur", 3);
    player.lay_by_menu("wmo-wlz", 5);

    player.starts_the_talk();
    player.marks("now", 3);
    player.marks("wanted", 8);
    player.marks("now", 6);
    assert_eq!(player.script::<usize>("return dragged", vec![]), 0, "something was dragged");
}
