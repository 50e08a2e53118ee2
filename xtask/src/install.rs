//! Fills the cache folder of `tools` with what is not there yet.
//!
//! Every tool is installed into a folder next to its place and moved there when it works, so an installation
//! that was interrupted never counts. A lock makes a second clone wait instead of compiling the same twice.

use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::child;
use crate::project::Project;
use crate::say;
use crate::tools::{Dependencies, Source, Tool, Toolbox};
use crate::trouble::{Result, While, failed};

pub fn what_is_missing(toolbox: &Toolbox, project: &Project) -> Result<()> {
    if missing(toolbox, project).is_empty() {
        let names: Vec<String> =
            toolbox.tools.iter().map(|tool| format!("{} {}", tool.package, tool.version)).collect();
        say::done(&format!("The tools are there: {}.", names.join(", ")));
        return Ok(());
    }
    fs::create_dir_all(&toolbox.cache).while_doing(|| format!("make {}", toolbox.cache.display()))?;
    let lock = wait_for_turn(&toolbox.cache.join("install.lock"))?;
    // Another clone may have installed them while we waited.
    for tool in missing(toolbox, project) {
        install(tool, toolbox, project)?;
    }
    remove_if_there(&compiling_in(toolbox))?;
    drop(lock);
    say::done(&format!("The tools are installed, in {}. Next time is quick.", toolbox.cache.display()));
    Ok(())
}

fn missing<'box_>(toolbox: &'box_ Toolbox, project: &Project) -> Vec<&'box_ Tool> {
    toolbox.tools.iter().filter(|tool| !tool.works_in(&tool.folder, project)).collect()
}

/// The lock goes with the file that is returned, also when we are stopped halfway.
fn wait_for_turn(path: &Path) -> Result<File> {
    let file = File::create(path).while_doing(|| format!("make {}", path.display()))?;
    if file.try_lock().is_err() {
        say::note("Another `cargo xtask` is installing the tools. I wait for it to finish.");
        file.lock().while_doing(|| format!("wait for {}", path.display()))?;
    }
    Ok(file)
}

fn install(tool: &Tool, toolbox: &Toolbox, project: &Project) -> Result<()> {
    say::step(&format!("Installing {} {}", tool.package, tool.version), tool.how_long);
    let in_the_making = beside(&tool.folder, "part");
    remove_if_there(&in_the_making)?;
    fs::create_dir_all(&in_the_making).while_doing(|| format!("make {}", in_the_making.display()))?;
    let installed = match tool.source {
        Source::Npm | Source::NpmFile => by_npm(tool, &in_the_making, project),
        Source::Crate(dependencies) => by_cargo(tool, dependencies, &in_the_making, toolbox, project),
    };
    if let Err(trouble) = installed {
        remove_if_there(&in_the_making)?;
        return Err(trouble);
    }
    if !tool.works_in(&in_the_making, project) {
        remove_if_there(&in_the_making)?;
        return failed(format!(
            "{} was installed, but does not answer as version {}. It may not fit this machine.",
            tool.package, tool.version
        ));
    }
    put_in_place(&in_the_making, &tool.folder)
}

fn by_npm(tool: &Tool, into: &Path, project: &Project) -> Result<()> {
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let quiet = ["--no-fund", "--no-audit", "--no-update-notifier", "--loglevel=error"];
    let output = child::command(npm, project)
        .args(["install", "--prefix"])
        .arg(into)
        .args(quiet)
        .arg(format!("{}@{}", tool.package, tool.version))
        .output();
    match output {
        Ok(output) if output.status.success() => Ok(()),
        Ok(output) => failed(format!(
            "npm could not install {} {}. It says:\n{}",
            tool.package,
            tool.version,
            String::from_utf8_lossy(&output.stderr).trim()
        )),
        Err(reason) if reason.kind() == ErrorKind::NotFound => failed(
            "npm is not installed, and it brings us wasm-opt, esbuild and axe-core. Please install Node.js with npm \
             (https://nodejs.org, or `apt-get install nodejs npm` on Debian and Ubuntu) and try again.",
        ),
        Err(reason) => failed(format!("npm does not start: {reason}")),
    }
}

fn by_cargo(tool: &Tool, dependencies: Dependencies, into: &Path, toolbox: &Toolbox, project: &Project) -> Result<()> {
    if child::answer(child::cargo(project).args(["binstall", "-V"])).is_some() {
        say::note("as a ready-made program, with cargo binstall");
        match by_binstall(tool, into, project) {
            Ok(()) if tool.works_in(into, project) => return Ok(()),
            Ok(()) => say::note("The ready-made program does not run here; compiling it instead."),
            Err(trouble) => say::note(&format!("{trouble} Compiling it instead.")),
        }
        remove_if_there(into)?;
    }
    let mut cargo = child::cargo(project);
    cargo.args(["install", tool.package, "--version", &tool.version, "--root"]).arg(into);
    cargo.arg("--target-dir").arg(compiling_in(toolbox));
    match dependencies {
        Dependencies::AsPublished => cargo.arg("--locked"),
        Dependencies::Fewest => cargo.args(["--locked", "--no-default-features"]),
        Dependencies::Newest => &mut cargo,
    };
    // Quicker to compile, and still quick enough to use: unoptimised, wasm-bindgen takes a second more.
    cargo.env("CARGO_PROFILE_RELEASE_LTO", "off");
    cargo.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0");
    cargo.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
    cargo.env_remove("CARGO_BUILD_TARGET");
    child::shown(&mut cargo)
}

fn by_binstall(tool: &Tool, into: &Path, project: &Project) -> Result<()> {
    let mut cargo = child::cargo(project);
    cargo.args(["binstall", "--no-confirm", "--disable-telemetry", "--disable-strategies", "compile"]);
    cargo.arg("--root").arg(into).arg(format!("{}@{}", tool.package, tool.version));
    child::shown(&mut cargo)
}

/// Shared by the crates, and kept when an installation is interrupted, so that the next try goes on from there.
fn compiling_in(toolbox: &Toolbox) -> PathBuf {
    toolbox.cache.join("compiling")
}

/// What stands in the place does not work, or we would not be here; it only goes when the new one is ready.
fn put_in_place(ready: &Path, place: &Path) -> Result<()> {
    let aside = beside(place, "old");
    remove_if_there(&aside)?;
    match fs::rename(place, &aside) {
        Ok(()) => {}
        Err(reason) if reason.kind() == ErrorKind::NotFound => {}
        Err(reason) => return Err(reason).while_doing(|| format!("put {} aside", place.display())),
    }
    fs::rename(ready, place).while_doing(|| format!("move the new tool to {}", place.display()))?;
    remove_if_there(&aside)
}

/// A folder next to `place`, on the same disk, so that moving is one step. The name is always the same, so that
/// whoever has the lock clears away what an interrupted installation left.
fn beside(place: &Path, why: &str) -> PathBuf {
    let mut name = place.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{why}"));
    place.with_file_name(name)
}

fn remove_if_there(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(reason) if reason.kind() != ErrorKind::NotFound => {
            Err(reason).while_doing(|| format!("remove {}", folder.display()))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_tool_takes_the_place_of_a_broken_one() {
        let here = std::env::temp_dir().join(format!("xtask-install-{}", std::process::id()));
        let (ready, place) = (here.join("ready"), here.join("trunk-1"));
        for (folder, words) in [(&ready, "new"), (&place, "broken")] {
            fs::create_dir_all(folder).expect("a folder for the test");
            fs::write(folder.join("trunk"), words).expect("a file for the test");
        }
        assert_eq!(put_in_place(&ready, &place), Ok(()));
        assert_eq!(fs::read_to_string(place.join("trunk")).ok().as_deref(), Some("new"));
        let left: Vec<_> = fs::read_dir(&here).expect("the folder is there").collect();
        assert_eq!(left.len(), 1, "nothing is left lying about");
        assert_eq!(remove_if_there(&here), Ok(()));
        assert_eq!(remove_if_there(&here), Ok(()), "removing nothing is no trouble");
    }

    #[test]
    fn the_folder_in_the_making_is_next_to_the_place() {
        let part = beside(Path::new("/tools/trunk-0.21.14"), "part");
        assert_eq!(part.parent(), Some(Path::new("/tools")));
        assert_ne!(part, Path::new("/tools/trunk-0.21.14"));
    }
}
