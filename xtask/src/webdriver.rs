//! How the tests reach their browser: the environment variables for the wasm tests and the end-to-end tests.
//!
//! wasm-bindgen-test-runner reads the abilities it wants from a `webdriver.json`. We write one per run, outside
//! the sources, because it holds the path of the browser on this machine. The runner itself adds `headless` and
//! `no-sandbox`.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::Path;

use crate::browser::{Browser, Found};
use crate::project::Project;
use crate::trouble::{Result, While};

pub type Variables = Vec<(&'static str, OsString)>;

/// For `cargo test --target wasm32-unknown-unknown`; `driver_variable` is the one of this browser.
pub fn variables(found: &Found, driver_variable: &'static str, project: &Project) -> Result<Variables> {
    let abilities = project.scratch().join("webdriver.json");
    fs::create_dir_all(project.scratch())
        .and_then(|()| fs::write(&abilities, abilities_of(found)))
        .while_doing(|| format!("write {}", abilities.display()))?;
    let mut variables = vec![
        // By name, not by path: cargo splits this value at spaces. The PATH leads to our own.
        ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner".into()),
        (driver_variable, found.driver.clone().into()),
        ("WASM_BINDGEN_TEST_WEBDRIVER_JSON", abilities.into()),
    ];
    // The runner gives up after 20 seconds, which a busy machine needs for starting.
    for (name, seconds) in [("WASM_BINDGEN_TEST_TIMEOUT", "120"), ("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60")] {
        if env::var_os(name).is_none() {
            variables.push((name, seconds.into()));
        }
    }
    Ok(variables)
}

/// For `cargo test --package e2e`: what to test, in which browser, and where its programs are.
pub fn for_end_to_end(found: &Found, project: &Project) -> Variables {
    vec![
        ("E2E_DIST", project.dist().into()),
        ("E2E_BROWSER", found.browser.name().into()),
        ("E2E_BROWSER_PROGRAM", found.program.clone().into()),
        ("E2E_DRIVER_PROGRAM", found.driver.clone().into()),
    ]
}

/// For the program with the faults: how often, and with which chances.
pub fn for_faults(rounds: u64, seed: Option<u64>) -> Variables {
    let seed = seed.map(|seed| ("E2E_SEED", seed.to_string().into()));
    [("E2E_ROUNDS", rounds.to_string().into())].into_iter().chain(seed).collect()
}

fn abilities_of(found: &Found) -> String {
    let program = in_json(&found.program);
    match found.browser {
        Browser::Chromium => format!("{{ \"goog:chromeOptions\": {{ \"binary\": {program} }} }}\n"),
        Browser::Firefox => format!("{{ \"moz:firefoxOptions\": {{ \"binary\": {program} }} }}\n"),
        Browser::Webkit => format!("{{ \"webkitgtk:browserOptions\": {{ \"binary\": {program} }} }}\n"),
    }
}

fn in_json(path: &Path) -> String {
    let text = path.to_string_lossy().replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{text}\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_of_the_browser_is_written_as_json() {
        use Browser::{Chromium, Firefox};
        let cases = [
            (Chromium, "/usr/bin/chromium", r#"{ "goog:chromeOptions": { "binary": "/usr/bin/chromium" } }"#),
            (Chromium, r"C:\a\chrome.exe", r#"{ "goog:chromeOptions": { "binary": "C:\\a\\chrome.exe" } }"#),
            (Chromium, r#"/a"b"#, r#"{ "goog:chromeOptions": { "binary": "/a\"b" } }"#),
            (Firefox, "/usr/bin/firefox", r#"{ "moz:firefoxOptions": { "binary": "/usr/bin/firefox" } }"#),
        ];
        for (browser, program, expected) in cases {
            let found = Found { browser, program: program.into(), driver: "/usr/bin/driver".into() };
            assert_eq!(abilities_of(&found).trim(), expected);
        }
    }
}
