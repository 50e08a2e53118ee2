//! What can go wrong while somebody drags: two people at once, a palm, a call, a menu of the browser. The
//! fiche then lies where it was, and the game goes on. The pointers are events of the page itself, so that
//! several hands can do several things at one moment.

use e2e::{Hand, Player, key};

const SHAPE: &str = "[data-dragged='yes']";

fn at_the_table() -> Player {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.lies_still();
    player
}

/// Nothing is in the air, nothing has moved, and a fiche can be laid as ever.
fn all_is_well(player: &Player, before: &e2e::Board) {
    player.sees_no_more(SHAPE);
    assert_eq!(player.board(), *before);
    player.lay_by_drag("duur", 1);
}

#[test]
fn two_people_drag_two_fiches_at_the_same_time() {
    let player = at_the_table();
    let (one, two) = (Hand::finger(&player, 11), Hand::finger(&player, 12));
    one.grips("duur");
    two.grips("schaal");
    one.moves_over("[data-place='1']");
    two.moves_over("[data-place='2']");
    assert_eq!(player.count(SHAPE), 2);
    two.lets_go();
    player.lies_at("schaal", 2);
    assert_eq!(player.count(SHAPE), 1);
    one.moves_over("[data-place='3']");
    one.lets_go();
    player.lies_at("duur", 3);
    player.sees_no_more(SHAPE);
}

/// From now on, what glides stops at its first moment.
const GLIDES_NEVER_END: &str = "
    const animate = Element.prototype.animate;
    Element.prototype.animate = function (...how) {
        const glide = animate.apply(this, how);
        glide.pause();
        this.dataset.glides = 'yes';
        return glide;
    }";

#[test]
fn a_fiche_that_still_glides_to_its_place_catches_nothing_on_its_way() {
    let player = Player::where_things_move();
    player.start_at_once();
    player.lies_still();
    player.script::<()>(GLIDES_NEVER_END, vec![]);
    let (one, two) = (Hand::finger(&player, 11), Hand::finger(&player, 12));
    one.grips("duur");
    two.grips("schaal");
    two.moves_over("[data-place='2']");
    two.lets_go();
    player.sees_soon("[data-place='2'] [data-fiche='schaal'][data-glides]");
    one.moves_over_part("[data-place='3']", 0.3);
    one.lets_go();
    player.lies_at("duur", 3);
    player.lies_at("schaal", 2);
}

#[test]
fn a_move_by_one_ends_the_drag_of_the_other_whose_fiche_made_room() {
    let player = at_the_table();
    player.lay_by_drag("duur", 1);
    let (one, two) = (Hand::finger(&player, 11), Hand::finger(&player, 12));
    one.grips("duur");
    one.moves_over("[data-place='4']");
    two.grips("schaal");
    two.moves_over("[data-place='1']");
    two.lets_go();
    player.order_becomes(&["schaal", "duur"]);
    player.sees_no_more(SHAPE);
    one.lets_go();
    player.order_becomes(&["schaal", "duur"]);
}

#[test]
fn a_call_a_menu_or_a_gesture_of_the_browser_puts_the_fiche_back() {
    let player = at_the_table();
    let before = player.board();
    for interruption in [
        "window.dispatchEvent(new FocusEvent('blur'))",
        "document.querySelector('[data-dragged=yes]').dispatchEvent(new MouseEvent('contextmenu', {bubbles: true, cancelable: true}))",
        "document.querySelector('[data-dragged=yes]').dispatchEvent(new PointerEvent('pointercancel', {bubbles: true, pointerId: 11}))",
        "document.dispatchEvent(new Event('visibilitychange', {bubbles: true}))",
    ] {
        let hand = Hand::finger(&player, 11);
        hand.grips("duur");
        hand.moves_over("[data-place='1']");
        player.sees_soon(SHAPE);
        player.script::<()>(interruption, vec![]);
        player.sees_no_more(SHAPE);
        hand.moves_over("[data-place='2']");
        hand.lets_go();
        player.sees_no_more(SHAPE);
        assert_eq!(player.board(), before, "{interruption}");
    }
    all_is_well(&player, &before);
}

/// A palm touches in several places: here with its heel on the grip, and with another part beside it.
#[test]
fn a_palm_takes_nothing() {
    let player = at_the_table();
    let before = player.board();
    let (heel, ball) = (Hand::wide(&player, 11), Hand::wide(&player, 12));
    heel.grips("duur");
    ball.rests_on("duur");
    for part in [&heel, &ball] {
        part.moves_over("[data-place='1']");
    }
    player.sees_no_more(SHAPE);
    heel.lets_go();
    ball.lets_go();
    all_is_well(&player, &before);
}

/// On a board with infrared light every finger is as wide as a palm, and took nothing.
#[test]
fn one_wide_hand_on_a_grip_is_a_hand() {
    let player = at_the_table();
    let hand = Hand::wide(&player, 11);
    hand.grips("duur");
    hand.moves_over("[data-place='1']");
    hand.carries();
    hand.lets_go();
    player.lies_at("duur", 1);
}

/// A press that was let go outside the window took the fiche along as soon as the pointer came back over it.
#[test]
fn what_was_let_go_unseen_is_not_dragged() {
    let player = at_the_table();
    let before = player.board();
    let hand = Hand::finger(&player, 11);
    hand.grips("duur");
    hand.hovers_over("[data-place='1']");
    assert!(!player.sees(SHAPE));
    let again = Hand::finger(&player, 12);
    again.grips("duur");
    again.moves_over("[data-place='1']");
    player.sees_soon(SHAPE);
    again.hovers_over("[data-place='2']");
    all_is_well(&player, &before);
}

/// A quick hand was beyond the fiche before the page heard of a move on it, and took nothing along.
#[test]
fn a_fiche_that_is_taken_at_its_rim_comes_along_at_once() {
    let player = at_the_table();
    player.flick("[data-place] [data-fiche=duur]", "[data-place='2']");
    player.lies_at("duur", 2);
}

#[test]
fn a_sheet_that_opens_over_the_table_puts_the_fiche_back() {
    let player = at_the_table();
    let before = player.board();
    let hand = Hand::finger(&player, 11);
    hand.grips("duur");
    hand.moves_over("[data-place='1']");
    player.sees_soon(SHAPE);
    player.keys(['?']);
    player.sees_soon("dialog[open] .keys");
    player.sees_no_more(SHAPE);
    hand.lets_go();
    player.keys([key::ESCAPE]);
    player.sees_no_more("dialog[open]");
    all_is_well(&player, &before);
}

/// The click that a browser may send after a drag was waited for, and Enter was taken for it.
#[test]
fn after_a_drag_that_came_to_nothing_the_first_enter_takes_the_fiche_up() {
    let player = at_the_table();
    let hand = Hand::finger(&player, 11);
    hand.grips("duur");
    hand.moves_over("[data-place='1']");
    player.sees_soon(SHAPE);
    player.keys([key::ESCAPE]);
    player.sees_no_more(SHAPE);
    hand.lets_go();
    player.tab_to_fiche("duur");
    player.keys([key::ENTER]);
    player.holds("duur");
}

#[test]
fn a_second_finger_on_a_dragged_fiche_changes_nothing() {
    let player = at_the_table();
    let (one, two) = (Hand::finger(&player, 11), Hand::finger(&player, 12));
    one.grips("duur");
    one.moves_over("[data-place='1']");
    two.grips("duur");
    two.moves_over("[data-place='5']");
    two.lets_go();
    player.sees_soon(SHAPE);
    one.lets_go();
    player.lies_at("duur", 1);
}

#[test]
fn pressing_long_on_a_fiche_selects_no_text() {
    let player = at_the_table();
    let how: String = player.script(
        "const style = getComputedStyle(document.querySelector('[data-fiche]'));
         return style.userSelect || style.webkitUserSelect",
        vec![],
    );
    assert_eq!(how, "none");
}
