//! What was found in each state, kept in `target/accessibility/{engine}.json`; `cargo xtask access` makes the page
//! for people of it.

use super::catalogue::State;
use e2e::axe::{Audit, Finding};
use e2e::browser::Browser;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

/// Everything that was found in one state.
pub struct Seen {
    screen: &'static str,
    state: &'static str,
    audits: Vec<(String, Audit)>,
    /// In words, with the rule that says so.
    pub wrong: Vec<String>,
}

impl Seen {
    pub fn of(state: &State) -> Self {
        Self { screen: state.screen, state: state.state, audits: Vec::new(), wrong: Vec::new() }
    }

    pub fn audited(&mut self, how: String, audit: Audit) {
        self.audits.push((how, audit));
    }

    fn json(&self) -> Value {
        let rules = |findings: &[Finding]| -> Vec<Value> {
            findings.iter().map(|finding| json!({ "rule": finding.rule, "nodes": finding.nodes })).collect()
        };
        let audits: Vec<Value> = self
            .audits
            .iter()
            .map(|(how, audit)| {
                json!({
                    "how": how, "passed": audit.passed, "measured": audit.measured, "violations": rules(&audit.violations),
                    "incomplete": rules(&audit.incomplete),
                })
            })
            .collect();
        json!({ "screen": self.screen, "state": self.state, "audits": audits, "wrong": self.wrong })
    }
}

/// Keeps a picture of what is wrong, and says where.
pub fn keep_picture(png: &[u8]) -> String {
    static NUMBER: AtomicUsize = AtomicUsize::new(1);
    let path = folder().join(format!("faint-{}.png", NUMBER.fetch_add(1, Ordering::Relaxed)));
    std::fs::write(&path, png).expect("the picture is written");
    path.display().to_string()
}

fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/accessibility");
    std::fs::create_dir_all(&folder).expect("there is a folder for what was found");
    folder
}

/// What this program has seen up to now.
static ALL: Mutex<Vec<Value>> = Mutex::new(Vec::new());

/// Adds what was seen, and writes all of it in the file of this engine, instead of what another run left there.
pub fn keep(engine: Browser, seen: Seen) {
    let version = seen.audits.first().map(|(_, audit)| audit.version.clone());
    let mut all = ALL.lock().unwrap_or_else(PoisonError::into_inner);
    all.push(seen.json());
    let folder = folder();
    let text = json!({ "engine": engine.name(), "axe": version, "states": *all }).to_string();
    std::fs::write(folder.join(format!("{engine}.json")), text).expect("what was found is written");
}
