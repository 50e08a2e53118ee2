//! Builds the site with Trunk: for release into `dist/`, for development into a folder of its own.
//!
//! Trunk works offline, so that it takes the tools we pinned and never fetches others; the crates are therefore
//! fetched before. `fresh` knows whether a build is needed at all.

use std::fs;
use std::process::Command;

use crate::browser::Browser;
use crate::child;
use crate::command::Opening;
use crate::fresh;
use crate::install;
use crate::minify;
use crate::project::Project;
use crate::rust;
use crate::say;
use crate::serve;
use crate::system;
use crate::tools::Toolbox;
use crate::trouble::{Result, While};

/// Everything a build needs, installed where it is missing.
pub fn set_up(project: &Project) -> Result<Toolbox> {
    set_up_to_test_in(&[], project)
}

/// As [`set_up`], with what steers these browsers.
pub fn set_up_to_test_in(browsers: &[Browser], project: &Project) -> Result<Toolbox> {
    rust::ensure_wasm_target(project)?;
    let toolbox = Toolbox::with_drivers_of(browsers, project)?;
    install::what_is_missing(&toolbox, project)?;
    Ok(toolbox)
}

/// What a build shows of what it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Output {
    Shown,
    /// For a build beside other work, whose output it would be mixed with.
    OnlyOfFailure,
}

pub fn for_release(toolbox: &Toolbox, project: &Project, output: Output) -> Result<()> {
    say::step("Building for release", "about 4 minutes the first time, less when little changed");
    let begun = fresh::begin();
    fetch_crates(project)?;
    let mut trunk = trunk(toolbox, project)?;
    trunk.args(["build", "--release", "--offline=true", "--dist"]).arg(project.dist());
    match output {
        Output::Shown => child::shown(&mut trunk)?,
        Output::OnlyOfFailure => child::shown_when_it_fails(&mut trunk)?,
    }
    minify::scripts(toolbox, project)?;
    fresh::remember(project, begun)?;
    say::done("The site is in dist/; any web server can serve it, from any folder.");
    Ok(())
}

pub fn for_release_unless_fresh(toolbox: &Toolbox, project: &Project) -> Result<()> {
    if fresh::is_fresh(project) {
        say::done("Nothing changed since the last build, so dist/ is as it should be.");
        return Ok(());
    }
    for_release(toolbox, project, Output::Shown)
}

/// Rebuilds and reloads at every change. Not into `dist/`: what stands there is always a release build.
pub fn and_reload(toolbox: &Toolbox, project: &Project, opening: Opening) -> Result<()> {
    fetch_crates(project)?;
    let folder = project.scratch().join("development");
    fs::create_dir_all(&folder).while_doing(|| format!("make {}", folder.display()))?;
    let port = serve::free_port()?;
    say::step("Building for development, with live reload", "about 2 minutes the first time");
    say::note(&format!("Then the site is at http://localhost:{port} (stop with Ctrl+C)."));
    let mut trunk = trunk(toolbox, project)?;
    trunk.args(["serve", "--skip-version-check", "--public-url", "/", "--port", &port.to_string(), "--dist"]);
    trunk.arg(&folder);
    if opening == Opening::Open && system::has_screen() {
        trunk.arg("--open=true");
    }
    child::shown(&mut trunk)
}

fn trunk(toolbox: &Toolbox, project: &Project) -> Result<Command> {
    let mut trunk = toolbox.command("trunk", project)?;
    // A trace of Trunk's own insides would bury the message of the compiler.
    trunk.env("RUST_BACKTRACE", "0");
    Ok(trunk)
}

/// Only what this machine and the browser need: the crates for other systems are many.
fn fetch_crates(project: &Project) -> Result<()> {
    let mut cargo = child::cargo(project);
    cargo.args(["fetch", "--quiet", "--target", rust::WASM]);
    if let Some(machine) = rust::this_machine(project) {
        cargo.args(["--target", &machine]);
    }
    child::shown(&mut cargo)
}
