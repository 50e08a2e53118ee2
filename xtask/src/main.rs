//! The commands of the project: `cargo xtask help` lists them.
//!
//! Where to start: `command` reads what was typed, `build` sets up and builds, `test` runs every check. This
//! file only leads the way and turns the outcome into an exit code: 0 for success, 1 for failure, 2 for a command
//! that is not one.

#![forbid(unsafe_code)]
#![cfg_attr(not(test), warn(clippy::unwrap_used, clippy::expect_used))]

use std::process::ExitCode;

use crate::build::Output;
use crate::command::{Access, Command, HELP};
use crate::project::Project;
use crate::size_table::Budget;
use crate::trouble::Result;

mod command;

mod access;
mod bench;
mod build;
mod faults;
mod fresh;
mod serve;
mod sizes;
mod stories;
mod test;

mod install;
mod lockfile;
mod minify;
mod ready;
mod rust;
mod system;
mod tools;

mod browser;
mod child;
mod project;
mod references;
mod say;
mod size_table;
mod tally;
mod trouble;
mod webdriver;

fn main() -> ExitCode {
    let typed: Vec<String> = std::env::args_os().skip(1).map(|word| word.to_string_lossy().into_owned()).collect();
    match command::read(&typed).and_then(run) {
        Ok(code) => code,
        Err(trouble) => {
            eprintln!("{trouble}");
            ExitCode::from(trouble.exit_code())
        }
    }
}

fn run(command: Command) -> Result<ExitCode> {
    if command == Command::Help {
        say::line(HELP);
        return Ok(ExitCode::SUCCESS);
    }
    let project = Project::find()?;
    match command {
        Command::Help => {}
        Command::Play(opening) => {
            let toolbox = build::set_up(&project)?;
            build::for_release_unless_fresh(&toolbox, &project)?;
            serve::dist(&project, opening)?;
        }
        Command::Serve(opening) => build::and_reload(&build::set_up(&project)?, &project, opening)?,
        Command::Build => build::for_release(&build::set_up(&project)?, &project, Output::Shown)?,
        Command::Test(depth, in_browser) => {
            if !test::run(&project, depth, in_browser).is_clean() {
                return Ok(ExitCode::FAILURE);
            }
        }
        Command::Stories(asked) => {
            if !stories::play(&project, asked)?.is_clean() {
                return Ok(ExitCode::FAILURE);
            }
        }
        Command::Faults(asked) => {
            if !faults::try_all(&project, asked)?.is_clean() {
                return Ok(ExitCode::FAILURE);
            }
        }
        Command::Access(Access::Kept) => access::write(&project)?,
        Command::Access(Access::Look(browsers)) => {
            if !access::look(&project, browsers)?.is_clean() {
                return Ok(ExitCode::FAILURE);
            }
        }
        Command::Bench => bench::print(&project)?,
        Command::Sizes => {
            if sizes::print(&project.dist())? == Budget::Exceeded {
                return Ok(ExitCode::FAILURE);
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}
