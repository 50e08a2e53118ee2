//! One look at each state of a list: every rule at every size of the window, by day and in the evening. The check of every
//! day looks by day, on a laptop and on a phone.

use super::catalogue::{Lasts, State};
use super::outcome::{self, Seen};
use super::rules::{self, Light, Rule};
use e2e::{Depth, Player};

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
            Rule::Paper,
        ],
    ),
    (PHONE, &[Rule::Axe(Light::Day), Rule::Targets, Rule::Reflow, Rule::Spacing, Rule::Focus]),
    (ENLARGED, &[Rule::Reflow]),
    (PHONE_ON_ITS_SIDE, &[Rule::Reflow, Rule::Focus]),
];

/// Reaches every state, asks every rule, and fails at the end with all that was found. What a look at everything found is
/// kept for the page about accessibility.
#[track_caller]
pub fn walk(states: &'static [State]) {
    look_at(states, |player, depth, seen| {
        if depth == Depth::Everything {
            outcome::keep(player.browser, seen);
        }
    });
}

/// As [`walk`], with states that are looked at elsewhere too, of which nothing is kept.
#[track_caller]
pub fn look_once_more(states: impl IntoIterator<Item = &'static State>) {
    look_at(states, |_, _, _| {});
}

#[track_caller]
fn look_at(states: impl IntoIterator<Item = &'static State>, keep: impl Fn(&Player, Depth, Seen)) {
    let player = Player::before_loading();
    let depth = Depth::from_environment();
    let mut wrong = Vec::new();
    for state in states {
        let seen = look(&player, state, depth);
        wrong.extend(seen.wrong.iter().map(|words| format!("{} · {}: {words}", state.screen, state.state)));
        keep(&player, depth, seen);
    }
    assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[track_caller]
fn look(player: &Player, state: &State, depth: Depth) -> Seen {
    let mut seen = Seen::of(state);
    let looks = LOOKS.into_iter().filter(|(size, _)| depth == Depth::Everything || [LAPTOP, PHONE].contains(size));
    for (number, ((width, height), rules)) in looks.enumerate() {
        player.resize(width, height);
        if number == 0 || state.lasts == Lasts::WhileItHasTheFocus {
            (state.reach)(player);
            player.lies_still();
        }
        let is_in_the_air = state.lasts == Lasts::WhileTheMouseIsDown;
        for rule in rules
            .iter()
            .filter(|rule| is_asked(**rule, depth))
            .filter(|rule| !is_in_the_air || matches!(rule, Rule::Axe(_)))
        {
            rules::ask(*rule, player, &mut seen, &format!("at {width} by {height}"));
        }
        if is_in_the_air {
            player.lets_go();
            return seen;
        }
    }
    seen
}

fn is_asked(rule: Rule, depth: Depth) -> bool {
    depth == Depth::Everything || rule != Rule::Axe(Light::Evening)
}
