//! 2.3.3: for people who asked their device for less motion nothing glides, turns or rises.

use e2e::Player;

/// Notes whatever moves for longer than a blink, frame by frame.
const WATCH: &str = "
    window.moved = new Set();
    (function look() {
        for (const { effect } of document.getAnimations())
            if (effect.getComputedTiming().activeDuration > 10) moved.add(effect.target.getAttribute('class'));
        requestAnimationFrame(look);
    })();";

/// A device that asks for less motion, as the program and the style sheet hear it.
const LESS: &str = "
    const ask = window.matchMedia;
    window.matchMedia = query => query.includes('prefers-reduced-motion') ? { matches: true } : ask.call(window, query);
    addEventListener('DOMContentLoaded', () => {
        for (const rule of [...document.styleSheets].flatMap(sheet => [...sheet.cssRules]))
            if (rule instanceof CSSMediaRule && rule.media.mediaText.includes('prefers-reduced-motion')) rule.media.mediaText = 'all';
    });";

/// Everything that moves in a game, seen from the start screen.
fn moved_in_a_game(script: &str) -> Vec<String> {
    let player = Player::before_loading();
    player.open(&player.site.page_with_script("beweging.html", script));
    player.is_on("start");
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
    assert_eq!(moved_in_a_game(LESS), [""; 0]);
    assert!(moved_in_a_game("").iter().any(|class| class == "fiche"), "the test sees no motion at all");
}
