//! What the Rust toolchain itself must bring: the wasm target, and the components the tests use.
//!
//! rust-toolchain.toml asks for them too, but on some machines automatic installation is switched off.

use std::path::Path;

use crate::child;
use crate::project::Project;
use crate::say;
use crate::trouble::{Result, failed};

pub const WASM: &str = "wasm32-unknown-unknown";

pub fn ensure_wasm_target(project: &Project) -> Result<()> {
    if has_wasm_target(project) {
        return Ok(());
    }
    if !has_rustup(project) {
        return failed(format!(
            "The Rust on this machine cannot compile for {WASM}, and there is no rustup to add it. \
             Please install Rust through https://rustup.rs, or the package of your system with the \
             standard library for that target (on Debian: libstd-rust-dev-wasm32)."
        ));
    }
    say::step(&format!("Adding the target {WASM} to Rust"), "about 20 seconds");
    child::shown(child::command("rustup", project).args(["target", "add", WASM]))?;
    if has_wasm_target(project) {
        return Ok(());
    }
    failed(format!("rustup added {WASM}, but `rustc` does not find it. Is the `rustc` on your PATH one of rustup's?"))
}

/// rustfmt and clippy are left out of a minimal installation of Rust.
pub fn ensure_components(project: &Project) -> Result<()> {
    for (command, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if child::answer(child::cargo(project).args([command, "--version"])).is_some() {
            continue;
        }
        if !has_rustup(project) {
            return failed(format!("`cargo {command}` is not there. Please install {component} and try again."));
        }
        say::step(&format!("Adding {component} to Rust"), "about 10 seconds");
        child::shown(child::command("rustup", project).args(["component", "add", component]))?;
    }
    Ok(())
}

/// The name of this machine in Rust's words, to fetch what it compiles with.
pub fn this_machine(project: &Project) -> Option<String> {
    child::answer(child::command("rustc", project).args(["--print", "host-tuple"]))
}

fn has_wasm_target(project: &Project) -> bool {
    let mut rustc = child::command("rustc", project);
    let folder = child::answer(rustc.args(["--print", "target-libdir", "--target", WASM]));
    folder.is_some_and(|folder| Path::new(&folder).is_dir())
}

fn has_rustup(project: &Project) -> bool {
    child::answer(child::command("rustup", project).arg("--version")).is_some()
}
