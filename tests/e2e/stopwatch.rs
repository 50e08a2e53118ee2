//! How long each story took, for `cargo xtask test`, which tells of the slowest. No story passes or fails by it.

use std::fs::File;
use std::io::Write;
use std::time::Instant;

/// The file that `cargo xtask test` reads; without it nothing is noted.
const FILE: &str = "E2E_TIMES";

/// Begins when a player sits down, and notes when it is dropped.
pub struct Stopwatch {
    story: String,
    began: Instant,
}

impl Stopwatch {
    pub fn start(story: &str) -> Self {
        Self { story: story.to_owned(), began: Instant::now() }
    }

    fn note(&self) -> std::io::Result<()> {
        let Ok(path) = std::env::var(FILE) else { return Ok(()) };
        let line = format!("{} {}\n", self.began.elapsed().as_millis(), self.story);
        // In one go, for another story may write at the same time.
        File::options().create(true).append(true).open(path)?.write_all(line.as_bytes())
    }
}

impl Drop for Stopwatch {
    fn drop(&mut self) {
        if let Err(e) = self.note() {
            eprintln!("how long the story took could not be noted: {e}");
        }
    }
}
