//! Paper is white and ink is dark, also when the screen was not: in the evening, or with the colours of the device.

use super::catalogue::{State, board, group, report, talk, whites};
use super::rules::paper;
use e2e::{Ability, Player};

/// A state of each screen with colours of its own.
const SHOWN: [(&[State], &str, &str); 6] = [
    (board::STATES, "board", "all laid"),
    (board::STATES, "board as a list", "half laid"),
    (whites::STATES, "board", "on two sheets"),
    (talk::STATES, "talk", "said and marked"),
    (report::STATES, "report", "of a whole game"),
    (group::STATES, "differences", "all open"),
];

#[test]
fn on_paper_it_is_day_whatever_the_colours_of_the_device_are() {
    let player = Player::before_loading();
    if !player.can(Ability::ForcedColours) {
        return;
    }
    let mut wrong = Vec::new();
    for (states, screen, name) in SHOWN {
        let state = states.iter().find(|state| (state.screen, state.state) == (screen, name));
        let state = state.unwrap_or_else(|| panic!("no {screen} {name}"));
        (state.reach)(&player);
        player.lies_still();
        let found = paper::check_on_a_dark_device(&player);
        wrong.extend(found.into_iter().map(|words| format!("{screen} · {name}: {words}")));
    }
    assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
}
