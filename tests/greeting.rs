//! The page before the program runs: `index.html` has the words, `public/start.js` chooses among them.

#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeSet;

const PAGE: &str = include_str!("../index.html");
const START: &str = include_str!("../public/start.js");

/// Causes that start.js names besides those that it throws as `new Trouble("…"`.
const NAMED_ELSEWHERE: [&str; 7] = ["browser", "old", "policy-wasm", "disk", "network", "slow", "unknown"];

/// What stands between these two, each time.
fn between<'a>(text: &'a str, begin: &str, end: char) -> Vec<&'a str> {
    text.split(begin).skip(1).filter_map(|rest| rest.split(end).next()).collect()
}

fn causes() -> BTreeSet<&'static str> {
    for cause in NAMED_ELSEWHERE {
        assert!(START.contains(&format!("\"{cause}\"")), "start.js does not name {cause}");
    }
    between(START, "new Trouble(\"", '"').into_iter().chain(NAMED_ELSEWHERE).collect()
}

/// The parts of the page for a cause, in their order.
fn parts(cause: &str) -> Vec<&'static str> {
    let parts = PAGE.split("data-when=\"").skip(1).filter_map(|part| part.split_once("\">"));
    parts
        .filter(|(causes, _)| causes.split(' ').any(|own| own == cause))
        .map(|(_, words)| words.lines().next().unwrap_or_default())
        .collect()
}

#[test]
fn every_cause_has_words_for_the_player_and_no_words_are_for_nothing() {
    for cause in causes() {
        let parts = parts(cause);
        assert!(parts.first().is_some_and(|first| first.starts_with("<strong>Het ")), "{cause}: {parts:?}");
        let kept = parts.iter().any(|part| part.contains("blijft op dit apparaat staan"));
        assert!(kept || cause == "slow", "{cause} does not tell what is kept");
    }
    let told: BTreeSet<_> =
        between(PAGE, "data-when=\"", '"').into_iter().flat_map(|causes| causes.split(' ')).collect();
    assert_eq!(told, causes());
}

#[test]
fn who_can_do_nothing_about_it_is_sent_to_who_hosts_the_site_and_that_one_reads_what_to_do() {
    for cause in causes() {
        let parts = parts(cause);
        let is_sent = parts.iter().any(|part| part.contains("zien aan wie de site beheert"));
        let is_for_the_host = parts.iter().any(|part| part.starts_with("Voor wie de site beheert: "));
        assert_eq!(is_sent, is_for_the_host || cause == "unknown", "{cause}: {parts:?}");
        let can_reload = parts.iter().any(|part| part.contains("Laad opnieuw"));
        assert_eq!(can_reload, !["old", "disk"].contains(&cause), "{cause}: {parts:?}");
    }
}

#[test]
fn no_script_stands_in_the_page_itself() {
    // With a policy that forbids those nothing ran, and the page said for ever that the game was being loaded.
    let scripts = between(PAGE, "<script", '<');
    assert_eq!(scripts.len(), 2, "{scripts:?}");
    for script in scripts {
        assert!(script.contains(" src=\"public/") && script.ends_with('>'), "{script}");
    }
    for handler in [" onclick=", " onload=", " onerror=", "javascript:"] {
        assert!(!PAGE.contains(handler), "{handler}");
    }
}

#[test]
fn a_browser_that_is_too_old_for_the_game_can_read_the_script_that_says_so() {
    let code = START.lines().map(|line| line.split(" // ").next().unwrap_or_default());
    let code: Vec<_> = code.filter(|line| !line.trim_start().starts_with("//")).collect();
    for newer in ["=>", "let ", "const ", "class ", "async ", "await ", "...", "`", "?.", "??", "import("] {
        let found: Vec<_> = code.iter().filter(|line| line.contains(newer)).collect();
        assert!(found.is_empty(), "`{newer}`: {found:#?}");
    }
}
