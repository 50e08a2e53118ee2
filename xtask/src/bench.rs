//! `cargo xtask bench`: how quick it is, in milliseconds, to read and to compare. Nothing passes or fails by it.

use crate::browser::Browser;
use crate::build;
use crate::child;
use crate::project::Project;
use crate::ready::{self, Ready};
use crate::say;
use crate::trouble::Result;
use crate::webdriver;

/// The programs that measure, without and with a browser; they print a line for each thing that they timed.
const COUNTING: [&str; 3] = ["bench", "--bench", "count"];
const PLAYING: [&str; 8] = ["test", "--package", "e2e", "--test", "bench", "--", "--test-threads=1", "--nocapture"];

/// Builds when needed, measures in Chromium, and prints the lines.
pub fn print(project: &Project) -> Result<()> {
    let Ready { toolbox, found } = ready::to_test_in(&[Browser::Chromium], project)?;
    build::for_release_unless_fresh(&toolbox, project)?;
    let mut measured = Vec::new();
    let mut note = |line: &str| measured.extend(line.trim().strip_prefix("bench · ").map(str::to_owned));
    child::followed(toolbox.cargo(project)?.args(COUNTING), &mut note)?;
    for found in &found {
        let mut cargo = toolbox.cargo(project)?;
        cargo.args(PLAYING).envs(webdriver::for_end_to_end(found, project));
        child::followed(&mut cargo, &mut note)?;
    }
    say::title("how quick it is");
    measured.iter().for_each(|line| say::line(line));
    Ok(())
}
