//! A folder for one browser, gone when the browser is.

use crate::afterwards::Afterwards;
use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

pub struct Scratch {
    path: PathBuf,
    /// The end of this folder, and of whoever works in it.
    pub afterwards: Afterwards,
}

static MADE: AtomicUsize = AtomicUsize::new(0);

impl Scratch {
    #[track_caller]
    pub fn new() -> Self {
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("dilemmaspel-e2e-{}-{number}", std::process::id()));
        fs::create_dir_all(&path).unwrap_or_else(|e| panic!("no folder could be made at {}: {e}", path.display()));
        Self { afterwards: Afterwards::remove(&path), path }
    }

    /// A folder in it, made when it is not there.
    pub fn folder(&self, name: &str) -> PathBuf {
        let path = self.path.join(name);
        fs::create_dir_all(&path).unwrap_or_else(|e| panic!("no folder could be made at {}: {e}", path.display()));
        path
    }
}
