//! The stories: which of them are played where, how many at a time, and how long each took.
//!
//! Where a story stands says in how many browsers it is played (see CONTRIBUTING.md): in `once/` what one engine is
//! enough for, in `engines/` what an engine can spoil, beside them everything else.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread::available_parallelism;

use crate::browser::{Browser, Found};
use crate::build;
use crate::child;
use crate::command::{Depth, Stories};
use crate::project::Project;
use crate::ready::{self, Ready};
use crate::say;
use crate::tally::{Tally, result_in};
use crate::tools::Toolbox;
use crate::trouble::{Result, While, failed};
use crate::webdriver;

const ONCE: &str = "once::";
const ENGINES: &str = "engines::";
/// The stories themselves, and what they are told with.
const PROGRAM: [&str; 6] = ["test", "--package", "e2e", "--lib", "--test", "stories"];

/// Which stories.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Selection {
    All,
    /// Those that an engine can spoil.
    OfEngines,
    /// All but those that one engine is enough for.
    ButOnce,
    /// Those with one of these words in their names.
    Named(Vec<String>),
}

impl Selection {
    /// What the browser with this number plays: the first one has every story.
    pub fn of(number: usize, depth: Depth) -> Self {
        match (number, depth) {
            (0, _) => Self::All,
            (_, Depth::Everyday) => Self::OfEngines,
            (_, Depth::Everything) => Self::ButOnce,
        }
    }

    fn words(&self) -> Vec<String> {
        let words: &[&str] = match self {
            Self::All => &[],
            Self::OfEngines => &[ENGINES],
            Self::ButOnce => &["--skip", ONCE],
            Self::Named(words) => return words.clone(),
        };
        words.iter().map(|word| (*word).to_owned()).collect()
    }
}

/// Plays them in this browser, as many at a time as the machine has cores.
pub fn command(
    found: &Found,
    selection: &Selection,
    depth: Depth,
    toolbox: &Toolbox,
    project: &Project,
) -> Result<Command> {
    let mut cargo = toolbox.cargo(project)?;
    cargo.args(PROGRAM).args(["--no-fail-fast", "--", &format!("--test-threads={}", at_once())]);
    cargo.args(selection.words()).envs(webdriver::for_end_to_end(found, project));
    cargo.envs(toolbox.program("axe.min.js").map(|axe| ("E2E_AXE", OsString::from(axe))));
    cargo.env("E2E_DEPTH", depth.name()).env("E2E_TIMES", times_in(found.browser, project));
    Ok(cargo)
}

/// Each story keeps a core busy with its browser.
pub fn at_once() -> usize {
    available_parallelism().map_or(1, usize::from)
}

/// Compiles them, so that playing is playing alone.
pub fn compilation(toolbox: &Toolbox, project: &Project) -> Result<Command> {
    let mut cargo = toolbox.cargo(project)?;
    cargo.args(PROGRAM).args(["--test", "faults", "--no-run"]);
    Ok(cargo)
}

/// How many stories only the whole check plays in a browser that is not the first.
pub fn left_to_everything(toolbox: &Toolbox, project: &Project) -> Result<usize> {
    let mut cargo = toolbox.cargo(project)?;
    cargo.args(["test", "--quiet", "--package", "e2e", "--test", "stories", "--", "--list"]);
    match child::answer(&mut cargo) {
        Some(list) => Ok(names_in(&list).filter(|name| !name.starts_with(ONCE) && !name.starts_with(ENGINES)).count()),
        None => failed("The stories cannot be listed."),
    }
}

fn names_in(list: &str) -> impl Iterator<Item = &str> {
    list.lines().filter_map(|line| line.trim().strip_suffix(": test"))
}

/// `cargo xtask stories`: builds when needed, and plays.
pub fn play(project: &Project, asked: Stories) -> Result<Tally> {
    let Ready { toolbox, found } = ready::to_test_in(&[asked.browser], project)?;
    build::for_release_unless_fresh(&toolbox, project)?;
    let mut tally = Tally::default();
    for found in &found {
        forget_times(found.browser, project)?;
        let selection = Selection::Named(asked.words.clone());
        let mut command = command(found, &selection, Depth::Everything, &toolbox, project)?;
        let status = child::followed(&mut command, |line| tally += result_in(line).unwrap_or_default())?;
        tally = tally.without_left_out().with_ending(status.success());
    }
    tell_slowest(&[asked.browser], project)?;
    say::line(&tally.last_line());
    Ok(tally)
}

/// Where the stories note how long they took.
fn times_in(browser: Browser, project: &Project) -> PathBuf {
    project.scratch().join(format!("times-{browser}"))
}

pub fn forget_times(browser: Browser, project: &Project) -> Result<()> {
    let path = times_in(browser, project);
    fs::create_dir_all(project.scratch())
        .and_then(|()| fs::write(&path, ""))
        .while_doing(|| format!("write {}", path.display()))
}

const SLOWEST: usize = 10;

/// The stories that took longest, so that a slow one is seen by whoever writes it.
pub fn tell_slowest(browsers: &[Browser], project: &Project) -> Result<()> {
    let mut all = Vec::new();
    for browser in browsers {
        all.extend(read_times(&times_in(*browser, project))?.into_iter().map(|(name, time)| (time, *browser, name)));
    }
    all.sort_unstable_by_key(|(time, ..)| std::cmp::Reverse(*time));
    say::title("the slowest stories");
    for (time, browser, name) in all.iter().take(SLOWEST) {
        say::note(&format!("{:5.1} s  {browser}  {name}", *time as f64 / 1_000.0));
    }
    Ok(())
}

/// Milliseconds by the name of the story; one in which several people play has a line for each.
fn read_times(path: &Path) -> Result<BTreeMap<String, u64>> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(sums(&text)),
        // Nothing was played.
        Err(reason) if reason.kind() == ErrorKind::NotFound => Ok(BTreeMap::new()),
        Err(reason) => Err(reason).while_doing(|| format!("read {}", path.display())),
    }
}

fn sums(text: &str) -> BTreeMap<String, u64> {
    let mut sums = BTreeMap::new();
    for (time, name) in text.lines().filter_map(|line| line.split_once(' ')) {
        *sums.entry(name.to_owned()).or_default() += time.parse::<u64>().unwrap_or_default();
    }
    sums
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_browser_plays_every_story_and_the_others_what_they_can_spoil() {
        let cases = [
            (0, Depth::Everyday, Selection::All),
            (1, Depth::Everyday, Selection::OfEngines),
            (0, Depth::Everything, Selection::All),
            (2, Depth::Everything, Selection::ButOnce),
        ];
        for (number, depth, selection) in cases {
            assert_eq!(Selection::of(number, depth), selection, "{number} {depth:?}");
        }
    }

    #[test]
    fn every_name_in_the_list_is_found_and_nothing_else() {
        let list = "engines::tabs::one: test\nonce::bin::two: test\n\n2 tests, 0 benchmarks\n";
        assert_eq!(names_in(list).collect::<Vec<_>>(), ["engines::tabs::one", "once::bin::two"]);
    }

    #[test]
    fn the_times_of_all_players_of_a_story_add_up() {
        let sums = sums("1200 files-one\n300 tabs-two\n800 files-one\n");
        assert_eq!(
            sums.into_iter().collect::<Vec<_>>(),
            [("files-one".to_owned(), 2000), ("tabs-two".to_owned(), 300)]
        );
    }
}
