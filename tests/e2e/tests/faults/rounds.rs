//! How often a fault is tried, with which chances, and the line that tells what came of it.

use e2e::browser::Browser;
use e2e::dice::Dice;
use std::env;
use std::time::{SystemTime, UNIX_EPOCH};

/// Enough to see that everything works; `cargo xtask faults` asks for more.
const FEW: u64 = 3;

/// How many rounds are asked for.
pub fn rounds() -> u64 {
    number("E2E_ROUNDS").unwrap_or(FEW).max(1)
}

/// The chances of this fault. The seed is told, so that a run can be had again.
pub fn dice_for(fault: &str) -> Dice {
    let now = || SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_micros() as u64);
    let seed = number("E2E_SEED").unwrap_or_else(now);
    eprintln!("the chances of `{fault}`: E2E_SEED={seed}");
    Dice::with_seed(seed)
}

/// Prints `kill · chromium: 50 kills, 0 lost` on a line of its own: the name of the test stands on this one.
pub fn tell(fault: &str, browser: Browser, counts: &str) {
    println!("\n{fault} · {browser}: {counts}");
}

/// Fails when something was lost, and names the first few.
#[track_caller]
pub fn nothing_may_be(lost: &[String]) {
    let first: Vec<&str> = lost.iter().take(5).map(String::as_str).collect();
    assert!(lost.is_empty(), "{} lost; the first:\n{}", lost.len(), first.join("\n"));
}

fn number(variable: &str) -> Option<u64> {
    let text = env::var(variable).ok()?;
    Some(text.parse().unwrap_or_else(|_| panic!("{variable} is `{text}`, and that is no number")))
}
