//! 2.4.11: whatever gets the focus can be seen: no bar, hand or notice lies over it.

use e2e::Player;

pub fn check(player: &Player) -> Vec<String> {
    let found = player.script_that_waits(include_str!("focus.js"), vec![]);
    player.lies_still();
    found
}
