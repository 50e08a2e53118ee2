//! The rules: those of axe-core, and a file for each of our own. Each gives what is wrong in words.

mod axe;
mod contrast;
mod focus;
pub mod paper;
mod reflow;
mod spacing;
mod still;
mod targets;
mod text;

use super::outcome::Seen;
use e2e::Player;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    Axe(Light),
    /// 2.4.11: what has the focus is never covered.
    Focus,
    /// Nothing is faint, cut off or in the way when the page is printed.
    Paper,
    /// 1.4.10: nothing has to be scrolled sideways.
    Reflow,
    /// 1.4.12: nothing is lost when the text gets more air.
    Spacing,
    /// 1.4.4: nothing is lost when the text is twice as large.
    LargeText,
    /// 2.3.3: nothing moves for people who asked for less motion.
    Still,
    /// 2.5.5 on the board; elsewhere `target-size` of axe-core looks after 2.5.8.
    Targets,
}

/// The colours of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Light {
    Day,
    Evening,
}

#[track_caller]
pub fn ask(rule: Rule, player: &Player, seen: &mut Seen, at: &str) {
    let (name, wrong) = match rule {
        Rule::Axe(light) => ("axe", axe::check(player, light, seen, at)),
        Rule::Focus => ("focus", focus::check(player)),
        Rule::Paper => ("on paper", paper::check(player)),
        Rule::Reflow => ("reflow", reflow::check(player)),
        Rule::Spacing => ("spacing", spacing::check(player)),
        Rule::LargeText => ("200 %", spacing::check_large(player)),
        Rule::Still => ("motion", still::check(player)),
        Rule::Targets => ("targets", targets::check(player)),
    };
    seen.wrong.extend(wrong.into_iter().map(|words| format!("{name} {at}: {words}")));
}
