//! `cargo xtask test`: every check there is, and one line at the end that counts.
//!
//! The release build goes on beside the checks that do not need it, for most of its time it keeps one core busy. A step
//! that fails does not stop the others; only the stories need the build before them. What is left out is said.

mod steps;

use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use crate::browser::{Browser, Found};
use crate::build::{self, Output};
use crate::child;
use crate::command::{Depth, InBrowser};
use crate::faults;
use crate::project::Project;
use crate::ready::{self, Ready};
use crate::rust;
use crate::say;
use crate::sizes;
use crate::stories::{self, Selection};
use crate::tally::Tally;
use crate::tools::Toolbox;
use crate::trouble::{Result, failed};
use crate::webdriver;
use steps::{Steps, in_minutes};

/// Runs all of it and prints the last line; the tally decides about the exit code.
pub fn run(project: &Project, depth: Depth, in_browser: InBrowser) -> Tally {
    let began = Instant::now();
    let total = match get_ready(project, in_browser) {
        Ok(Ready { toolbox, found }) => {
            let mut check = Check { project, toolbox, depth, found, steps: Steps::default() };
            check.all();
            check.tell(began)
        }
        Err(trouble) => {
            say::trouble(&trouble.to_string());
            Tally::ONE_FAILED
        }
    };
    say::line(&total.last_line());
    total
}

fn get_ready(project: &Project, in_browser: InBrowser) -> Result<Ready> {
    rust::ensure_components(project)?;
    let browsers = match in_browser {
        InBrowser::Run(browsers) => browsers.list(),
        InBrowser::LeaveOut => Vec::new(),
    };
    ready::to_test_in(&browsers, project)
}

struct Check<'project> {
    project: &'project Project,
    toolbox: Toolbox,
    depth: Depth,
    found: Vec<Found>,
    steps: Steps,
}

impl Check<'_> {
    fn all(&mut self) {
        let (project, toolbox) = (self.project, self.toolbox.clone());
        let (built, took) = thread::scope(|beside| {
            let building = beside.spawn(|| {
                let began = Instant::now();
                (build::for_release(&toolbox, project, Output::OnlyOfFailure), began.elapsed())
            });
            self.without_the_build();
            building.join().unwrap_or_else(|_| (failed("The release build stopped unexpectedly."), Duration::ZERO))
        });
        say::title("release build");
        let built = self.steps.end_whole("release build, beside the others", built, took);
        if !built.is_clean() {
            return say::trouble("There is no release build to test, so the stories and the faults could not run.");
        }
        self.sizes();
        for number in 0..self.found.len() {
            self.stories(number);
        }
        for number in self.with_faults() {
            self.faults(number);
        }
    }

    fn without_the_build(&mut self) {
        self.check("formatting", &["fmt", "--all", "--", "--check"]);
        self.check("clippy, on this machine", &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]);
        self.check(
            "clippy, in the browser",
            &["clippy", "--target", rust::WASM, "--lib", "--bins", "--test", "wasm", "--", "-D", "warnings"],
        );
        let (toolbox, project) = (&self.toolbox, self.project);
        self.steps.counted("native tests", || {
            cargo(toolbox, project, &["test", "--workspace", "--exclude", "e2e", "--no-fail-fast"])
        });
        if let Some((found, driver)) = for_wasm_tests(&self.found) {
            self.steps.counted("wasm tests", || {
                let mut cargo = cargo(toolbox, project, &["test", "--target", rust::WASM, "--test", "wasm"])?;
                cargo.envs(webdriver::variables(found, driver, project)?);
                Ok(cargo)
            });
        }
        if !self.found.is_empty() {
            self.steps.whole("compiling the stories", || child::shown(&mut stories::compilation(toolbox, project)?));
        }
    }

    fn check(&mut self, name: &str, words: &[&str]) {
        let (toolbox, project) = (&self.toolbox, self.project);
        self.steps.whole(name, || child::shown(&mut cargo(toolbox, project, words)?));
    }

    /// Printed for whoever reads along; only a table that cannot be made is a failure.
    fn sizes(&mut self) {
        say::title("sizes");
        if let Err(trouble) = sizes::print(&self.project.dist()) {
            self.steps.end_whole("sizes", Err(trouble), Duration::ZERO);
        }
    }

    fn stories(&mut self, number: usize) {
        let (found, toolbox, project) = (&self.found[number], &self.toolbox, self.project);
        let (selection, depth) = (Selection::of(number, self.depth), self.depth);
        self.steps.counted(&format!("stories in {}", found.browser), || {
            stories::forget_times(found.browser, project)?;
            stories::command(found, &selection, depth, toolbox, project)
        });
    }

    fn faults(&mut self, number: usize) {
        let (found, toolbox, project) = (&self.found[number], &self.toolbox, self.project);
        self.steps.counted(&format!("faults in {}", found.browser), || faults::in_the_tests(found, toolbox, project));
    }

    /// The browsers in which the faults are tried, by their numbers.
    fn with_faults(&self) -> Vec<usize> {
        let most = match self.depth {
            Depth::Everyday => 1,
            Depth::Everything => usize::MAX,
        };
        let keeping = self.found.iter().enumerate().filter(|(_, found)| found.browser.keeps_a_profile());
        keeping.map(|(number, _)| number).take(most).collect()
    }

    fn tell(&self, began: Instant) -> Tally {
        let browsers: Vec<Browser> = self.found.iter().map(|found| found.browser).collect();
        if let Err(trouble) = stories::tell_slowest(&browsers, self.project) {
            say::trouble(&trouble.to_string());
        }
        let total = self.steps.tell();
        self.tell_what_is_left_out(&browsers);
        say::note(&format!("All of it took {}.", in_minutes(began.elapsed())));
        total
    }

    fn tell_what_is_left_out(&self, browsers: &[Browser]) {
        if browsers.is_empty() {
            say::note("Left out, as asked with --without-browser: the wasm tests, the stories and the faults.");
        } else if for_wasm_tests(&self.found).is_none() {
            say::note("Left out: the wasm tests, because their runner does not know the driver of this browser.");
        }
        for browser in browsers.iter().filter(|browser| !browser.keeps_a_profile()) {
            say::note(&format!("Left out: the faults in {browser}, which keeps nothing when its power is cut."));
        }
        if self.depth == Depth::Everyday && !browsers.is_empty() {
            match stories::left_to_everything(&self.toolbox, self.project) {
                Ok(number) => say::note(&left_to_everything(number, browsers)),
                Err(trouble) => say::trouble(&trouble.to_string()),
            }
        }
    }
}

/// What the check of every day leaves to the whole one, in one line.
fn left_to_everything(stories: usize, browsers: &[Browser]) -> String {
    let others: Vec<&str> = browsers.iter().skip(1).map(|browser| browser.name()).collect();
    let elsewhere = match others.len() {
        0 => String::new(),
        several => format!("{} stories ({stories} each in {}), ", several * stories, others.join(" and ")),
    };
    format!(
        "Left to `cargo xtask test --everything`: {elsewhere}every screen in the evening, enlarged and on a phone on its \
         side, and the faults in a second browser."
    )
}

fn cargo(toolbox: &Toolbox, project: &Project, words: &[&str]) -> Result<Command> {
    let mut cargo = toolbox.cargo(project)?;
    cargo.args(words);
    Ok(cargo)
}

/// The first browser that the runner of the wasm tests can steer, and the name by which it knows the driver.
fn for_wasm_tests(browsers: &[Found]) -> Option<(&Found, &'static str)> {
    browsers.iter().find_map(|found| Some((found, found.browser.driver_variable()?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_to_the_whole_check_is_one_line_with_the_number_of_stories() {
        let words = left_to_everything(70, &Browser::ALL);
        assert!(words.contains("140 stories (70 each in firefox and webkit)"), "{words}");
        assert!(!left_to_everything(70, &[Browser::Firefox]).contains("stories ("));
    }
}
