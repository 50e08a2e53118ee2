//! One look at each state of a list: every rule at every size of the window, by day and in the evening.

use super::catalogue::{Lasts, State};
use super::outcome::{self, Seen};
use super::rules::{self, Light, Rule};
use e2e::Player;

/// Widths and heights of the page, in CSS pixels.
pub const LAPTOP: (i64, i64) = (1280, 720);
const PHONE: (i64, i64) = (320, 640);
const PHONE_ON_ITS_SIDE: (i64, i64) = (740, 360);
/// A laptop at 400 %.
const ENLARGED: (i64, i64) = (320, 256);

/// What is asked at each size.
const LOOKS: [((i64, i64), &[Rule]); 4] = [
    (
        LAPTOP,
        &[
            Rule::Axe(Light::Day),
            Rule::Axe(Light::Evening),
            Rule::Still,
            Rule::Targets,
            Rule::Spacing,
            Rule::LargeText,
            Rule::Focus,
        ],
    ),
    (PHONE, &[Rule::Axe(Light::Day), Rule::Targets, Rule::Reflow, Rule::Spacing, Rule::Focus]),
    (ENLARGED, &[Rule::Reflow]),
    (PHONE_ON_ITS_SIDE, &[Rule::Reflow, Rule::Focus]),
];

/// Reaches every state, asks every rule, and fails at the end with all that was found.
#[track_caller]
pub fn walk(states: &[State]) {
    let player = Player::before_loading();
    let mut wrong = Vec::new();
    for state in states {
        let seen = look(&player, state);
        wrong.extend(seen.wrong.iter().map(|words| format!("{} · {}: {words}", state.screen, state.state)));
        outcome::keep(player.browser, seen);
    }
    assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[track_caller]
fn look(player: &Player, state: &State) -> Seen {
    let mut seen = Seen::of(state);
    for (number, ((width, height), rules)) in LOOKS.into_iter().enumerate() {
        player.resize(width, height);
        if number == 0 || state.lasts == Lasts::WhileItHasTheFocus {
            (state.reach)(player);
            player.lies_still();
        }
        for rule in rules {
            rules::ask(*rule, player, &mut seen, &format!("at {width} by {height}"));
            if state.lasts == Lasts::WhileTheMouseIsDown && *rule == Rule::Axe(Light::Evening) {
                player.lets_go();
                return seen;
            }
        }
    }
    seen
}
