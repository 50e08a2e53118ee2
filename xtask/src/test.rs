//! `cargo xtask test`: every check there is, one step after the other, and one line at the end that counts.
//!
//! A step that fails does not stop the others; only the end-to-end tests need the build before them. What is
//! left out is said. `webdriver` knows how the wasm tests reach their browser.

use std::process::Command;

use crate::browser::Found;
use crate::build;
use crate::child;
use crate::command::InBrowser;
use crate::faults;
use crate::project::Project;
use crate::ready::{self, Ready};
use crate::rust;
use crate::say;
use crate::sizes;
use crate::tally::{Tally, result_in};
use crate::tools::Toolbox;
use crate::trouble::Result;
use crate::webdriver;

/// Runs everything and prints the last line; the tally decides about the exit code.
pub fn everything(project: &Project, in_browser: InBrowser) -> Tally {
    let total = match get_ready(project, in_browser) {
        Ok(Ready { toolbox, found }) => Run { project, toolbox, steps: Vec::new() }.all(&found),
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

/// Which stories are played.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stories {
    All,
    /// Without those that one engine is enough for; `tests/e2e/tests/once` says which.
    OfEveryEngine,
}

struct Run<'project> {
    project: &'project Project,
    toolbox: Toolbox,
    steps: Vec<(String, Tally)>,
}

impl Run<'_> {
    /// Every story is played on one and the same build.
    fn all(mut self, browsers: &[Found]) -> Tally {
        self.check("formatting", &["fmt", "--all", "--", "--check"]);
        self.check("clippy, on this machine", &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]);
        self.check(
            "clippy, in the browser",
            &["clippy", "--target", rust::WASM, "--lib", "--bins", "--test", "wasm", "--", "-D", "warnings"],
        );
        self.tests("native tests", &["test", "--workspace", "--exclude", "e2e", "--no-fail-fast"], |_| Ok(Vec::new()));
        if let Some((found, driver)) = for_wasm_tests(browsers) {
            self.tests("wasm tests", &["test", "--target", rust::WASM, "--test", "wasm"], |run| {
                webdriver::variables(found, driver, run.project)
            });
        }
        let built = self.release_build();
        if built.is_clean() {
            self.sizes();
        }
        for (number, found) in browsers.iter().enumerate() {
            self.end_to_end(found, if number == 0 { Stories::All } else { Stories::OfEveryEngine }, built);
        }
        for found in browsers.iter().filter(|found| found.browser.keeps_a_profile()) {
            self.faults(found, built);
        }
        self.summary(browsers)
    }

    /// A step that passes or fails as a whole.
    fn check(&mut self, name: &str, words: &[&str]) {
        say::title(name);
        let ran = self.cargo(words).and_then(|mut cargo| child::shown(&mut cargo));
        self.whole_step(name, ran);
    }

    /// A step that counts its tests itself.
    fn tests(&mut self, name: &str, words: &[&str], variables: impl FnOnce(&Self) -> Result<webdriver::Variables>) {
        say::title(name);
        let mut tally = Tally::default();
        let status = variables(self).and_then(|variables| {
            let mut cargo = self.cargo(words)?;
            child::followed(cargo.envs(variables), |line| tally += result_in(line).unwrap_or_default())
        });
        let succeeded = match status {
            Ok(status) if status.success() && tally == Tally::default() => {
                say::trouble("Not a single test ran, and that cannot be right.");
                false
            }
            Ok(status) => {
                if !status.success() {
                    say::trouble(&format!("The {name} {}.", child::ended(status)));
                }
                status.success()
            }
            Err(trouble) => {
                say::trouble(&trouble.to_string());
                false
            }
        };
        self.end_step(name, tally.without_left_out().with_ending(succeeded));
    }

    fn release_build(&mut self) -> Tally {
        const NAME: &str = "release build";
        say::title(NAME);
        let built = build::for_release(&self.toolbox, self.project);
        self.whole_step(NAME, built)
    }

    /// Printed for whoever reads along; only a table that cannot be made is a failure.
    fn sizes(&mut self) {
        say::title("sizes");
        if let Err(trouble) = sizes::print(&self.project.dist()) {
            self.whole_step("sizes", Err(trouble));
        }
    }

    fn end_to_end(&mut self, found: &Found, stories: Stories, built: Tally) {
        // Two at a time: each story has a browser, a folder and a screen of its own. Two keep two cores busy.
        let mut words =
            vec!["test", "--package", "e2e", "--lib", "--test", "stories", "--no-fail-fast", "--", "--test-threads=2"];
        match stories {
            Stories::All => {}
            Stories::OfEveryEngine => words.extend(["--skip", "once::"]),
        }
        self.on_the_build(built, &format!("end-to-end tests in {}", found.browser), &words, |run| {
            webdriver::for_stories(found, &run.toolbox, run.project)
        });
    }

    fn faults(&mut self, found: &Found, built: Tally) {
        self.on_the_build(built, &format!("faults in {}", found.browser), &faults::PROGRAM, |run| {
            faults::variables_in_the_tests(found, run.project)
        });
    }

    /// Tests that need the release build.
    fn on_the_build(
        &mut self,
        built: Tally,
        name: &str,
        words: &[&str],
        variables: impl FnOnce(&Self) -> webdriver::Variables,
    ) {
        if built.is_clean() {
            return self.tests(name, words, |run| Ok(variables(run)));
        }
        say::title(name);
        say::trouble("There is no release build to test, so these could not run.");
        self.end_step(name, Tally::ONE_FAILED);
    }

    fn cargo(&self, words: &[&str]) -> Result<Command> {
        let mut cargo = self.toolbox.cargo(self.project)?;
        cargo.args(words);
        Ok(cargo)
    }

    fn whole_step(&mut self, name: &str, ran: Result<()>) -> Tally {
        let tally = match ran {
            Ok(()) => Tally::ONE_PASSED,
            Err(trouble) => {
                say::trouble(&trouble.to_string());
                Tally::ONE_FAILED
            }
        };
        self.end_step(name, tally);
        tally
    }

    fn end_step(&mut self, name: &str, tally: Tally) {
        let words = format!("{name}: {}", tally.in_words());
        if tally.is_clean() {
            say::done(&words)
        } else {
            say::trouble(&words)
        }
        self.steps.push((name.to_owned(), tally));
    }

    fn summary(self, browsers: &[Found]) -> Tally {
        say::title("all steps");
        let mut total = Tally::default();
        for (name, tally) in self.steps {
            let words = format!("{name}: {}", tally.in_words());
            if tally.is_clean() {
                say::done(&words)
            } else {
                say::trouble(&words)
            }
            total += tally;
        }
        if total.ignored > 0 {
            say::note(&format!("{} tests are marked as ignored and did not run.", total.ignored));
        }
        if browsers.is_empty() {
            say::note(
                "Left out, as asked with --without-browser: the wasm tests, the end-to-end tests and the faults.",
            );
        } else if for_wasm_tests(browsers).is_none() {
            say::note("Left out: the wasm tests, because their runner does not know the driver of this browser.");
        }
        if let [first, _, ..] = browsers {
            say::note(&format!(
                "The stories about what only the game decides (tests/e2e/tests/once) were played in {} alone.",
                first.browser
            ));
        }
        for found in browsers.iter().filter(|found| !found.browser.keeps_a_profile()) {
            say::note(&format!(
                "Left out: the faults in {}, which keeps nothing when its power is cut.",
                found.browser
            ));
        }
        total
    }
}

/// The first browser that the runner of the wasm tests can steer, and the name by which it knows the driver.
fn for_wasm_tests(browsers: &[Found]) -> Option<(&Found, &'static str)> {
    browsers.iter().find_map(|found| Some((found, found.browser.driver_variable()?)))
}
