//! A folder for one story, gone when the story is.

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

pub struct Scratch(PathBuf);

static MADE: AtomicUsize = AtomicUsize::new(0);

impl Scratch {
    pub fn new() -> Self {
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("dilemmaspel-e2e-{}-{number}", std::process::id()));
        fs::create_dir_all(&path).unwrap_or_else(|e| panic!("no folder could be made at {}: {e}", path.display()));
        Self(path)
    }

    /// A folder in it, made when it is not there.
    pub fn folder(&self, name: &str) -> PathBuf {
        let path = self.0.join(name);
        fs::create_dir_all(&path).unwrap_or_else(|e| panic!("no folder could be made at {}: {e}", path.display()));
        path
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if let Err(e) = fs::remove_dir_all(&self.0) {
            eprintln!("{} could not be removed: {e}", self.0.display());
        }
    }
}
