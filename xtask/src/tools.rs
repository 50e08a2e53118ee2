//! The tools we build with, at which version, and the cache folder where each version has its own place.
//!
//! Nothing outside that folder is touched. Programs we start find the tools because their PATH begins with our
//! folders; the PATH of the user stays as it is. `install` is the neighbour that fills the folder.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::browser::Browser;
use crate::child;
use crate::lockfile;
use crate::project::Project;
use crate::trouble::{Result, While, failed};

const TRUNK: &str = "0.21.14";
const BINARYEN: &str = "132.0.0";
const ESBUILD: &str = "0.28.2";
const GECKODRIVER: &str = "0.37.1";
const AXE: &str = "4.14.1";

/// One package of tools at one version.
#[derive(Clone)]
pub struct Tool {
    pub package: &'static str,
    pub version: String,
    pub source: Source,
    /// How long its first installation takes on a machine with two cores.
    pub how_long: &'static str,
    /// What it installs; the first one is asked for its version.
    pub programs: &'static [&'static str],
    /// Its own folder in the cache.
    pub folder: PathBuf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    Crate(Dependencies),
    Npm,
    /// A package of npm that is no program but a file, with its version in the first line.
    NpmFile,
}

/// Which dependencies a crate is compiled with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dependencies {
    AsPublished,
    /// Without the optional ones. Those of Trunk are for downloading tools and for asking after a newer Trunk; leaving
    /// them out takes minutes off its compilation.
    Fewest,
    /// wasm-bindgen-cli 0.2.130 was published with a dependency that cannot be had any more.
    Newest,
}

#[derive(Clone)]
pub struct Toolbox {
    pub cache: PathBuf,
    /// The ones that are quick to install come first, so that what is missing on the machine shows early.
    pub tools: Vec<Tool>,
}

impl Toolbox {
    /// What a build needs, what steers these browsers in the tests, and what is asked about every screen there.
    pub fn with_drivers_of(browsers: &[Browser], project: &Project) -> Result<Toolbox> {
        let mut toolbox = Toolbox::of(project)?;
        let drivers: Vec<Tool> = browsers.iter().filter_map(|browser| driver_of(*browser, &toolbox.cache)).collect();
        if !browsers.is_empty() {
            toolbox.tools.push(axe(&toolbox.cache));
        }
        toolbox.tools.extend(drivers);
        Ok(toolbox)
    }

    /// What a build needs.
    pub fn of(project: &Project) -> Result<Toolbox> {
        let Some(cache) = cache_folder(env::consts::OS, |name| env::var_os(name)) else {
            return failed(
                "I cannot tell where your cache folder is. Please set the environment variable \
                 DILEMMASPEL_TOOLS to a folder where the tools may be kept.",
            );
        };
        let wasm_bindgen = lockfile::wasm_bindgen_version(&project.file("Cargo.lock"))?;
        let tools = vec![
            Tool {
                package: "binaryen",
                version: BINARYEN.to_owned(),
                source: Source::Npm,
                how_long: "about 10 seconds",
                programs: &["wasm-opt"],
                folder: cache.join(format!("binaryen-{BINARYEN}")),
            },
            Tool {
                package: "esbuild",
                version: ESBUILD.to_owned(),
                source: Source::Npm,
                how_long: "about 5 seconds",
                programs: &["esbuild"],
                folder: cache.join(format!("esbuild-{ESBUILD}")),
            },
            Tool {
                package: "wasm-bindgen-cli",
                source: Source::Crate(Dependencies::Newest),
                how_long: "about 2 minutes when it has to be compiled",
                programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
                folder: cache.join(format!("wasm-bindgen-{wasm_bindgen}")),
                version: wasm_bindgen,
            },
            Tool {
                package: "trunk",
                version: TRUNK.to_owned(),
                source: Source::Crate(Dependencies::Fewest),
                how_long: "about 4 minutes when it has to be compiled",
                programs: &["trunk"],
                folder: cache.join(format!("trunk-{TRUNK}")),
            },
        ];
        Ok(Toolbox { cache, tools })
    }

    /// Where a program of ours is.
    pub fn program(&self, name: &str) -> Option<PathBuf> {
        let tool = self.tools.iter().find(|tool| tool.programs.contains(&name))?;
        Some(tool.program(&tool.folder, name))
    }

    /// A command that finds our tools first. The program itself is named by its full path where it is ours,
    /// because not every system looks it up in the PATH of the child.
    pub fn command(&self, program: &str, project: &Project) -> Result<Command> {
        let program = self.program(program).unwrap_or_else(|| PathBuf::from(program));
        self.equip(child::command(program, project))
    }

    pub fn cargo(&self, project: &Project) -> Result<Command> {
        self.equip(child::cargo(project))
    }

    fn equip(&self, mut command: Command) -> Result<Command> {
        let of_the_user = env::var_os("PATH").unwrap_or_default();
        let ours = self.tools.iter().map(|tool| tool.programs_in(&tool.folder));
        let path = env::join_paths(ours.chain(env::split_paths(&of_the_user)))
            .while_doing(|| format!("put the tools in {} on the PATH", self.cache.display()))?;
        command.env("PATH", path);
        Ok(command)
    }
}

/// The rules of accessibility that the end-to-end tests run in the page.
fn axe(cache: &Path) -> Tool {
    Tool {
        package: "axe-core",
        version: AXE.to_owned(),
        source: Source::NpmFile,
        how_long: "about 5 seconds",
        programs: &["axe.min.js"],
        folder: cache.join(format!("axe-core-{AXE}")),
    }
}

/// The driver of a browser that does not bring its own.
fn driver_of(browser: Browser, cache: &Path) -> Option<Tool> {
    match browser {
        Browser::Chromium | Browser::Webkit => None,
        Browser::Firefox => Some(Tool {
            package: "geckodriver",
            version: GECKODRIVER.to_owned(),
            source: Source::Crate(Dependencies::AsPublished),
            how_long: "about 2 minutes when it has to be compiled",
            programs: &["geckodriver"],
            folder: cache.join(format!("geckodriver-{GECKODRIVER}")),
        }),
    }
}

impl Tool {
    fn programs_in(&self, folder: &Path) -> PathBuf {
        match self.source {
            Source::Crate(_) => folder.join("bin"),
            Source::Npm => folder.join("node_modules").join(".bin"),
            Source::NpmFile => folder.join("node_modules").join(self.package),
        }
    }

    fn program(&self, folder: &Path, name: &str) -> PathBuf {
        let ending = match self.source {
            Source::NpmFile => "",
            Source::Npm if cfg!(windows) => ".cmd",
            _ => env::consts::EXE_SUFFIX,
        };
        self.programs_in(folder).join(format!("{name}{ending}"))
    }

    /// Whether the tool in this folder is complete and runs; half an installation is none.
    pub fn works_in(&self, folder: &Path, project: &Project) -> bool {
        let complete = self.programs.iter().all(|name| self.program(folder, name).is_file());
        let first = self.program(folder, self.programs[0]);
        let answer = || match self.source {
            Source::NpmFile => fs::read_to_string(&first).ok()?.lines().next().map(str::to_owned),
            _ => child::answer(child::command(&first, project).arg("--version")),
        };
        complete && answer().is_some_and(|answer| says_version(&answer, &self.version))
    }
}

/// `wasm-opt` answers with 132 where npm says 132.0.0; axe-core writes a v before it.
fn says_version(answer: &str, version: &str) -> bool {
    let short = version.strip_suffix(".0.0").unwrap_or(version);
    let mut words = answer.split_whitespace().map(|word| word.strip_prefix('v').unwrap_or(word));
    words.any(|word| word == version || word == short)
}

fn cache_folder(os: &str, variable: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    let folder = |name: &str| variable(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if let Some(chosen) = folder("DILEMMASPEL_TOOLS") {
        return std::path::absolute(chosen).ok();
    }
    let of_the_system = match os {
        "windows" => folder("LOCALAPPDATA"),
        "macos" => folder("HOME").map(|home| home.join("Library").join("Caches")),
        _ => folder("XDG_CACHE_HOME").or_else(|| folder("HOME").map(|home| home.join(".cache"))),
    };
    of_the_system.map(|cache| cache.join("dilemmaspel").join("tools"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(os: &str, variables: &[(&str, &str)]) -> Option<PathBuf> {
        cache_folder(os, |name| {
            variables.iter().find(|(known, _)| *known == name).map(|(_, value)| OsString::from(value))
        })
    }

    #[test]
    fn the_tools_are_kept_in_the_cache_folder_of_the_system() {
        let home = ("HOME", "/home/noor");
        let cases = [
            ("linux", vec![home], "/home/noor/.cache/dilemmaspel/tools"),
            ("linux", vec![home, ("XDG_CACHE_HOME", "/x")], "/x/dilemmaspel/tools"),
            ("linux", vec![home, ("XDG_CACHE_HOME", "")], "/home/noor/.cache/dilemmaspel/tools"),
            ("macos", vec![home], "/home/noor/Library/Caches/dilemmaspel/tools"),
            ("windows", vec![("LOCALAPPDATA", "/local")], "/local/dilemmaspel/tools"),
            ("linux", vec![home, ("DILEMMASPEL_TOOLS", "/tools")], "/tools"),
        ];
        for (os, variables, expected) in cases {
            assert_eq!(chosen(os, &variables), Some(PathBuf::from(expected)), "{os} {variables:?}");
        }
        assert_eq!(chosen("linux", &[]), None);
    }

    #[test]
    fn a_tool_must_answer_with_exactly_its_version() {
        assert!(says_version("trunk 0.21.14", "0.21.14"));
        assert!(says_version("wasm-opt version 132 (version_132)", "132.0.0"));
        assert!(says_version("/*! axe v4.14.1", "4.14.1"));
        assert!(!says_version("trunk 0.21.1", "0.21.14"));
        assert!(!says_version("wasm-bindgen 0.2.1301", "0.2.130"));
        assert!(!says_version("", "0.2.130"));
    }
}
