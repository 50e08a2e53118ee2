//! 1.4.10: at 320 CSS pixels nothing has to be scrolled sideways, and no words are cut off.

use super::text;
use e2e::Player;

pub fn check(player: &Player) -> Vec<String> {
    player.script(&format!("{}; return [...wide(), ...clipped()]", text::SCRIPT), vec![])
}
