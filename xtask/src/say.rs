//! Everything xtask itself prints, so that all steps look alike.
//!
//! It all goes to standard output, flushed line by line, so that a log keeps it in order with the output of
//! the programs in between. A reader that went away (`cargo xtask sizes | head`) is no reason to panic, so a
//! line that cannot be written is dropped: there is nobody left to tell.

use std::io::{self, Write};
use std::process;

pub fn line(words: &str) {
    let mut out = io::stdout().lock();
    let written = writeln!(out, "{words}").and_then(|()| out.flush());
    if let Err(reason) = written
        && reason.kind() == io::ErrorKind::BrokenPipe
    {
        process::exit(1);
    }
}

/// A step that begins; `how_long` is a guess for the first time on a machine with two cores.
pub fn step(doing: &str, how_long: &str) {
    line(&format!("→ {doing} ({how_long})"));
}

/// The title above the output of one step of the tests.
pub fn title(name: &str) {
    line(&format!("\n── {name} ──"));
}

pub fn note(words: &str) {
    line(&format!("  {words}"));
}

pub fn done(words: &str) {
    line(&format!("✓ {words}"));
}

pub fn trouble(words: &str) {
    line(&format!("✗ {words}"));
}
