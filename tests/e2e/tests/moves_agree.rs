//! Four ways of laying a fiche, and the bar on a phone: whichever is used, the board is the same.

use e2e::games::{fresh, in_game};
use e2e::{Board, Player};

#[derive(Clone, Copy, Debug)]
enum Way {
    Drag,
    Tap,
    HandBar,
    Keys,
    Menu,
}

/// To empty places, to taken ones from above and from below, aside, and back to the stack.
const MOVES: [(&str, &str); 9] = [
    ("duur", "3"),
    ("schaal", "3"),
    ("generalist", "3"),
    ("wmo-wlz", "1"),
    ("generalist", "1"),
    ("wmo-wlz", "4"),
    ("afbakening", "aside"),
    ("duur", "aside"),
    ("schaal", "stack"),
];

fn board_by(player: &Player, way: Way) -> Board {
    in_game(player, fresh(), "bord");
    for (fiche, place) in MOVES {
        match way {
            Way::Drag => player.lay_by_drag(fiche, place),
            Way::Tap => player.lay_by_tap(fiche, place),
            Way::HandBar => player.lay_by_hand_bar(fiche, place),
            Way::Keys => player.lay_by_keys(fiche, place),
            Way::Menu => player.lay_by_menu(fiche, place),
        }
    }
    player.saved();
    player.board()
}

#[test]
fn with_a_mouse_and_the_keys_every_way_gives_the_same_board() {
    let player = Player::before_loading();
    let expected = board_by(&player, Way::Keys);
    for way in [Way::Drag, Way::Tap, Way::HandBar, Way::Menu] {
        assert_eq!(board_by(&player, way), expected, "{way:?}");
    }
}

#[test]
fn with_a_finger_every_way_gives_the_same_board() {
    let player = Player::with_a_phone();
    let expected = board_by(&player, Way::Menu);
    for way in [Way::HandBar, Way::Tap, Way::Drag] {
        assert_eq!(board_by(&player, way), expected, "{way:?}");
    }
}

#[test]
fn every_move_can_be_undone_one_by_one_and_done_again() {
    let player = Player::before_loading();
    in_game(&player, fresh(), "bord");
    let mut boards = vec![player.board()];
    for (fiche, place) in MOVES {
        player.lay_by_keys(fiche, place);
        boards.push(player.board());
    }
    for board in boards.iter().rev().skip(1) {
        player.undoes();
        assert_eq!(player.board(), *board);
    }
    for board in boards.iter().skip(1) {
        player.redoes();
        assert_eq!(player.board(), *board);
    }
}
