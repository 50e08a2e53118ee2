//! 2.3.3: for people who asked their device for less motion nothing glides, turns or rises; every browser of these stories
//! asks for it by its own setting.

use e2e::Player;

/// Notes whatever moves for longer than a blink, frame by frame.
const WATCH: &str = "
    window.moved = new Set();
    (function look() {
        for (const { effect } of document.getAnimations())
            if (effect.getComputedTiming().activeDuration > 10) moved.add(effect.target.getAttribute('class'));
        requestAnimationFrame(look);
    })();";

/// Everything that moves in a game, seen from the start screen.
fn moved_in_a_game(player: &Player) -> Vec<String> {
    player.script::<()>(WATCH, vec![]);
    player.start_at_once();
    player.lay_by_keys("duur", 1);
    player.lay_by_keys("schaal", 1);
    player.turns("duur");
    player.lay_by_hand_bar("generalist", 1);
    player.reads_next_fiche();
    player.press("Draai om: de vragen");
    player.closes_reader();
    player.press("Alle stappen");
    player.sees_soon("dialog[open] .history__step");
    player.press("Sluiten");
    player.goes_to_the_talk();
    player.script("return [...moved]", vec![])
}

#[test]
fn nothing_moves_for_those_who_asked_for_that() {
    assert_eq!(moved_in_a_game(&Player::at_a_laptop()), [""; 0]);
}

#[test]
fn for_others_fiches_glide_and_turn() {
    let moved = moved_in_a_game(&Player::where_things_move());
    assert!(moved.iter().any(|class| class == "fiche"), "what moves: {moved:?}");
}
