//! Cutting the power: every process of a browser ends at once, in the middle of whatever it was doing.
//!
//! The processes are found in `/proc`, so this works on Linux alone. Only those count that descend from our own
//! driver, or that have the profile of this story on their command line.

use crate::wait::try_until;
use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::Path;
use std::process::Command;

/// SIGKILL for the driver of this process number, for all that descends from it, and for whatever uses the
/// profile; the browser itself comes first. Returns when nothing of it runs any more.
#[track_caller]
pub fn cut(driver: u32, profile: &Path) {
    kill(&browser_processes(driver, profile));
    try_until("every process of the browser has ended", || {
        let left = browser_processes(driver, profile);
        if left.is_empty() {
            return Ok(());
        }
        kill(&left);
        Err(format!("Still there: {left:?}"))
    });
}

/// The processes in the order in which they end: the driver goes last, so that it cannot tidy up.
#[track_caller]
fn browser_processes(driver: u32, profile: &Path) -> Vec<u32> {
    let all = Process::all();
    let mut generation: Vec<u32> = vec![driver];
    let mut known: HashSet<u32> = HashSet::from([driver]);
    let mut ordered = Vec::new();
    while !generation.is_empty() {
        let children = all.iter().filter(|(id, process)| generation.contains(&process.parent) && !known.contains(id));
        generation = children.map(|(id, _)| *id).collect();
        known.extend(&generation);
        ordered.extend(&generation);
    }
    let profile = profile.display().to_string();
    let strays = all.iter().filter(|(id, process)| !known.contains(id) && process.command.contains(&profile));
    ordered.extend(strays.map(|(id, _)| *id));
    if all.contains_key(&driver) {
        ordered.push(driver);
    }
    ordered
}

#[track_caller]
fn kill(processes: &[u32]) {
    if processes.is_empty() {
        return;
    }
    let numbers = processes.iter().map(u32::to_string);
    // Some may have ended by themselves in the meantime; whether all are gone is looked at afterwards.
    let ran = Command::new("kill").arg("-KILL").args(numbers).output();
    assert!(ran.is_ok(), "there is no program `kill` here");
}

struct Process {
    parent: u32,
    command: String,
}

impl Process {
    /// All that run on this machine, by number; one that has ended and is only waited for does not run.
    #[track_caller]
    fn all() -> HashMap<u32, Self> {
        let entries = fs::read_dir("/proc").unwrap_or_else(|e| panic!("the processes cannot be seen: {e}"));
        let numbers = entries.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok());
        numbers.filter_map(|id| Some((id, Self::read(id)?))).collect()
    }

    fn read(id: u32) -> Option<Self> {
        let facts = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
        // `12 (the name) S 11 ...`: the name may hold anything, also brackets.
        let (_, after_name) = facts.rsplit_once(')')?;
        let mut words = after_name.split_whitespace();
        let state = words.next()?;
        let parent = words.next()?.parse().ok()?;
        let command = fs::read(format!("/proc/{id}/cmdline")).ok()?;
        let runs = !matches!(state, "Z" | "X");
        runs.then(|| Self { parent, command: String::from_utf8_lossy(&command).into_owned() })
    }
}
