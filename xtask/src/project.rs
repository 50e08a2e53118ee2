//! Where things are in the project: its root, `dist/`, and a scratch folder of xtask under `target/`.
//!
//! Paths only; nothing here reads or writes a file.

use std::env;
use std::path::{Path, PathBuf};

use crate::trouble::{Result, failed};

pub struct Project {
    root: PathBuf,
}

impl Project {
    /// `cargo xtask` tells us at run time where the crate is; the path from compile time would be wrong when
    /// several clones share one target folder.
    pub fn find() -> Result<Project> {
        let of_this_crate =
            env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        match of_this_crate.parent() {
            Some(root) if root.join("xtask/Cargo.toml").is_file() => Ok(Project { root: root.to_owned() }),
            _ => failed("I cannot find the project. Please run `cargo xtask` inside the folder of Dilemmaspel."),
        }
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    pub fn file(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// For files of xtask that need no keeping; inside cargo's target folder, so `cargo clean` takes them along.
    pub fn scratch(&self) -> PathBuf {
        let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
        self.root.join(target).join("xtask")
    }
}
