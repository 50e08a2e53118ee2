//! On paper: a printer may leave all grounds out, so words and drawings are dark on white, and dark on their ground where it
//! is printed; nothing that is there to press stands on it, nothing lies over every page, and no words are cut off.

use e2e::Player;

const SCRIPT: &str = include_str!("paper.js");

pub fn check(player: &Player) -> Vec<String> {
    player.on_paper(|| player.script(SCRIPT, vec![]))
}

/// As [`check`], on a device that is dark and forces its own colours.
pub fn check_on_a_dark_device(player: &Player) -> Vec<String> {
    player.on_paper_of_a_dark_device(|| player.script(SCRIPT, vec![]))
}
