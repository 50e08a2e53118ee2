//! `cargo xtask access`: every screen in every state through the rules of accessibility, in every browser, and what
//! came of it as a page that is kept, `docs/accessibility.md`.
//!
//! The rules themselves are stories of the end-to-end tests; they leave what they found in `target/accessibility/`.
//! `cargo xtask test --everything` runs them too and fails on what is wrong, but leaves the page as it is.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::Value;

use crate::browser::Browser;
use crate::build;
use crate::child;
use crate::command::{Browsers, Depth};
use crate::project::Project;
use crate::ready::{self, Ready};
use crate::say;
use crate::stories::{self, Selection};
use crate::tally::{Tally, result_in};
use crate::trouble::{Result, While, failed};

/// The stories that look.
const LOOKING: &str = "access::";
const PAGE: &str = "docs/accessibility.md";
const FOUND: &str = "target/accessibility";

/// Builds when needed, looks in every browser, and writes the page when nothing is wrong.
pub fn look(project: &Project, browsers: Browsers) -> Result<Tally> {
    let Ready { toolbox, found } = ready::to_test_in(&browsers.list(), project)?;
    build::for_release_unless_fresh(&toolbox, project)?;
    let mut tally = Tally::default();
    for found in &found {
        say::title(&format!("accessibility in {}", found.browser));
        let selection = Selection::Named(vec![LOOKING.to_owned()]);
        let mut command = stories::command(found, &selection, Depth::Everything, &toolbox, project)?;
        let mut of_this_browser = Tally::default();
        let status = child::followed(&mut command, |line| of_this_browser += result_in(line).unwrap_or_default())?;
        tally += of_this_browser.without_left_out().with_ending(status.success());
    }
    match browsers {
        Browsers::All if tally.is_clean() => write(project)?,
        Browsers::All => {}
        Browsers::Only(_) => say::note(&format!("{PAGE} stays as it is: it is about all browsers.")),
    }
    say::line(&tally.last_line());
    Ok(tally)
}

/// Writes the page from what was found the last time: all states, in every browser, and nothing wrong.
pub fn write(project: &Project) -> Result<()> {
    let engines: Vec<Value> = Browser::ALL.iter().map(|browser| found_in(*browser, project)).collect::<Result<_>>()?;
    let names = |engine| -> BTreeSet<(&str, &str)> { states(engine).map(name_of).collect() };
    for pair in engines.windows(2) {
        if let [one, other] = pair
            && names(one) != names(other)
        {
            return failed(
                "Not every browser has looked at the same states. `cargo xtask access` looks at all.".to_owned(),
            );
        }
    }
    if engines.iter().flat_map(states).any(|state| own(state) + violations(state) > 0) {
        return failed("Something was wrong the last time. `cargo xtask access` looks again.".to_owned());
    }
    fs::write(project.file(PAGE), page(&engines, &day_of_finding(project)?)).while_doing(|| format!("write {PAGE}"))?;
    say::done(&format!("{PAGE} is written."));
    Ok(())
}

fn file_of(browser: Browser, project: &Project) -> PathBuf {
    project.file(&format!("{FOUND}/{browser}.json"))
}

fn found_in(browser: Browser, project: &Project) -> Result<Value> {
    let path = file_of(browser, project);
    let text = fs::read_to_string(&path).while_doing(|| format!("read {}", path.display()))?;
    let value: Value = serde_json::from_str(&text).while_doing(|| format!("understand {}", path.display()))?;
    if value["states"].as_array().is_some_and(|states| !states.is_empty()) {
        Ok(value)
    } else {
        failed(format!("Not a single state stands in {}, and that cannot be right.", path.display()))
    }
}

/// The page: a row for each state, a column for each engine.
fn page(engines: &[Value], day: &str) -> String {
    let name = |engine: &Value| engine["engine"].as_str().unwrap_or_default().to_owned();
    let version = engines.first().map_or("", |engine| engine["axe"].as_str().unwrap_or_default());
    let names: Vec<String> = engines.iter().map(name).collect();
    let mut lines = vec![
        "# Every screen, in every state".to_owned(),
        String::new(),
        format!("Written by `cargo xtask access` on {day}, with axe-core {version}, in {}.", names.join(", ")),
        String::new(),
        include_str!("access.md").trim().to_owned(),
        String::new(),
    ];
    for engine in engines {
        let total = |of: fn(&Value) -> usize| -> usize { states(engine).map(of).sum() };
        lines.push(format!(
            "- **{}**: {} states, {} looks, {} violations, {} elements measured by ourselves, {} undecided, {} broken \
             rules of our own",
            name(engine),
            states(engine).count(),
            total(looks),
            total(violations),
            total(measured),
            total(undecided),
            total(own),
        ));
    }
    lines.extend([String::new(), format!("| screen | state | {} |", names.join(" | "))]);
    lines.push(format!("|---|---|{}", "---|".repeat(engines.len())));
    // By name: stories that run at the same time tell in another order each time.
    let named: BTreeSet<(&str, &str)> = engines.iter().flat_map(states).map(name_of).collect();
    for own in named {
        let in_engine =
            |engine: &Value| states(engine).find(|state| name_of(state) == own).map(cell).unwrap_or_default();
        let cells: Vec<String> = engines.iter().map(in_engine).collect();
        lines.push(format!("| {} | {} | {} |", own.0, own.1, cells.join(" | ")));
    }
    lines.join("\n") + "\n"
}

fn states(engine: &Value) -> impl Iterator<Item = &Value> {
    engine["states"].as_array().into_iter().flatten()
}

/// The screen and its state.
fn name_of(state: &Value) -> (&str, &str) {
    (state["screen"].as_str().unwrap_or_default(), state["state"].as_str().unwrap_or_default())
}

fn audits(state: &Value) -> impl Iterator<Item = &Value> {
    state["audits"].as_array().into_iter().flatten()
}

fn nodes(state: &Value, list: &str) -> usize {
    let findings = audits(state).filter_map(|audit| audit[list].as_array()).flatten();
    findings.filter_map(|finding| finding["nodes"].as_array()).map(Vec::len).sum()
}

fn looks(state: &Value) -> usize {
    audits(state).count()
}

fn violations(state: &Value) -> usize {
    nodes(state, "violations")
}

fn undecided(state: &Value) -> usize {
    nodes(state, "incomplete")
}

fn measured(state: &Value) -> usize {
    audits(state).filter_map(|audit| audit["measured"].as_u64()).map(|count| usize::try_from(count).unwrap_or(0)).sum()
}

/// Those that do not come from axe-core.
fn own(state: &Value) -> usize {
    let wrong = state["wrong"].as_array().into_iter().flatten().filter_map(Value::as_str);
    wrong.filter(|words| !words.starts_with("axe ")).count()
}

/// `43 · 0 · 12 · 0 · 0`: as the page explains.
fn cell(state: &Value) -> String {
    let passed: BTreeSet<&str> =
        audits(state).filter_map(|audit| audit["passed"].as_array()).flatten().filter_map(Value::as_str).collect();
    let counts = [passed.len(), violations(state), measured(state), undecided(state), own(state)];
    counts.map(|count| count.to_string()).join(" · ")
}

/// The day of the oldest of the files.
fn day_of_finding(project: &Project) -> Result<String> {
    let written = |browser: &Browser| fs::metadata(file_of(*browser, project)).and_then(|file| file.modified());
    let times: io::Result<Vec<SystemTime>> = Browser::ALL.iter().map(written).collect();
    let oldest = times.while_doing(|| format!("see how old {FOUND} is"))?.into_iter().min();
    let seconds = oldest.and_then(|time| time.duration_since(UNIX_EPOCH).ok()).map_or(0, |time| time.as_secs());
    Ok(day_of(seconds / 86_400))
}

/// The day that comes so many days after the first of January 1970.
fn day_of(mut days: u64) -> String {
    let is_leap = |year: u64| year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let mut year = 1970;
    while days >= 365 + u64::from(is_leap(year)) {
        days -= 365 + u64::from(is_leap(year));
        year += 1;
    }
    let february = 28 + u64::from(is_leap(year));
    let mut month = 1;
    for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
        if days < length {
            break;
        }
        days -= length;
        month += 1;
    }
    format!("{year}-{month:02}-{:02}", days + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_page_has_a_row_for_each_state_and_a_column_for_each_engine() {
        let audit = json!({
            "passed": ["html-has-lang", "region"], "measured": 3, "violations": [],
            "incomplete": [{ "rule": "color-contrast", "nodes": [{}, {}] }],
        });
        let states = json!([{ "screen": "talk", "state": "filled", "audits": [audit], "wrong": ["focus: hidden"] }]);
        let engines = ["chromium", "firefox"].map(|engine| json!({ "engine": engine, "axe": "4", "states": states }));
        let page = page(&engines, "2026-11-22");
        assert!(page.contains("| screen | state | chromium | firefox |\n|---|---|---|---|\n"), "{page}");
        assert!(page.contains("| talk | filled | 2 · 0 · 3 · 2 · 1 | 2 · 0 · 3 · 2 · 1 |\n"), "{page}");
        assert!(page.contains("- **firefox**: 1 states, 1 looks, 0 violations"), "{page}");
    }

    #[test]
    fn days_are_counted_over_leap_years() {
        for (days, day) in [(0, "1970-01-01"), (59, "1970-03-01"), (11_016, "2000-02-29"), (20_779, "2026-11-22")] {
            assert_eq!(day_of(days), day);
        }
    }
}
