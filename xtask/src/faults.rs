//! `cargo xtask faults`: real faults in real browsers for many rounds, and the counts as a block for the README.
//!
//! The faults themselves are a program of the end-to-end tests; each prints one line of counts, which is read along.

use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::browser::{Browser, Found};
use crate::build;
use crate::child;
use crate::command::Faults;
use crate::project::Project;
use crate::ready::{self, Ready};
use crate::say;
use crate::tally::{Tally, result_in};
use crate::tools::Toolbox;
use crate::trouble::{Result, failed};
use crate::webdriver;

/// So few rounds when they are one step among all the tests.
const ROUNDS_IN_THE_TESTS: u64 = 3;

/// The program with all faults; it prints while it runs, so that a long run can be followed.
const PROGRAM: [&str; 8] = ["test", "--package", "e2e", "--test", "faults", "--", "--test-threads=1", "--nocapture"];

/// Builds when needed, tries every fault in every browser, and prints the block.
pub fn try_all(project: &Project, asked: Faults) -> Result<Tally> {
    let browsers: Vec<Browser> =
        asked.browsers.list().into_iter().filter(|browser| browser.keeps_a_profile()).collect();
    if browsers.is_empty() {
        return failed("This browser keeps nothing when its power is cut, so there is nothing to be found again.");
    }
    let Ready { toolbox, found } = ready::to_test_in(&browsers, project)?;
    build::for_release_unless_fresh(&toolbox, project)?;
    let seed = asked.seed.unwrap_or_else(new_seed);
    let mut tally = Tally::default();
    let mut counts = Vec::new();
    for found in &found {
        say::title(&format!("faults in {}, rounds: {}", found.browser, asked.rounds));
        let mut variables = webdriver::for_end_to_end(found, project);
        variables.extend(webdriver::for_faults(asked.rounds, Some(seed)));
        let mut program = program(&toolbox, project)?;
        let mut of_this_browser = Tally::default();
        let status = child::followed(program.envs(variables), |line| {
            of_this_browser += result_in(line).unwrap_or_default();
            counts.extend(counts_in(line, found.browser));
        })?;
        tally += of_this_browser.with_ending(status.success());
    }
    say::title("what was kept and lost");
    for line in counts {
        say::line(&line);
    }
    say::line(&format!("rounds: {}, seed: {seed}, tests: {}", asked.rounds, tally.last_line()));
    Ok(tally)
}

/// A few rounds, as one step among all the tests.
pub fn in_the_tests(found: &Found, toolbox: &Toolbox, project: &Project) -> Result<Command> {
    let mut program = program(toolbox, project)?;
    program.envs(webdriver::for_end_to_end(found, project)).envs(webdriver::for_faults(ROUNDS_IN_THE_TESTS, None));
    Ok(program)
}

fn program(toolbox: &Toolbox, project: &Project) -> Result<Command> {
    let mut cargo = toolbox.cargo(project)?;
    cargo.args(PROGRAM);
    Ok(cargo)
}

/// `kill · chromium: 50 kills, 0 lost`, if that is what the line is.
fn counts_in(line: &str, browser: Browser) -> Option<String> {
    let line = line.trim();
    line.contains(&format!(" · {browser}: ")).then(|| line.to_owned())
}

fn new_seed() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(1, |time| time.as_secs())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_with_counts_are_picked_out() {
        let counts = "two tabs · firefox: 24 actions, 0 lost";
        assert_eq!(counts_in(&format!("{counts}\n"), Browser::Firefox).as_deref(), Some(counts));
        for line in [counts, "test two_tabs::nothing_is_lost ... ok", ""] {
            assert_eq!(counts_in(line, Browser::Chromium), None, "{line}");
        }
    }
}
