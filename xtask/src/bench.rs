//! `cargo xtask bench`: how quick it is, in milliseconds, to read and to compare. Nothing passes or fails by it.

use crate::browser::Browser;
use crate::build;
use crate::child;
use crate::project::Project;
use crate::ready::{self, Ready};
use crate::say;
use crate::trouble::Result;
use crate::webdriver;

/// The program that measures; it prints a line for each thing that it timed.
const PROGRAM: [&str; 8] = ["test", "--package", "e2e", "--test", "bench", "--", "--test-threads=1", "--nocapture"];

/// Builds when needed, measures in Chromium, and prints the lines.
pub fn print(project: &Project) -> Result<()> {
    let Ready { toolbox, found } = ready::to_test_in(&[Browser::Chromium], project)?;
    build::for_release_unless_fresh(&toolbox, project)?;
    let mut measured = Vec::new();
    for found in &found {
        let mut cargo = toolbox.cargo(project)?;
        cargo.args(PROGRAM).envs(webdriver::for_end_to_end(found, project));
        child::followed(&mut cargo, |line| measured.extend(line.trim().strip_prefix("bench · ").map(str::to_owned)))?;
    }
    say::title("how quick it is");
    measured.iter().for_each(|line| say::line(line));
    Ok(())
}
