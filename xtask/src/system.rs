//! Gets a browser from the system, with its driver when that comes from there: installs them on Debian and Ubuntu
//! where we have the rights, names the packages everywhere else.
//!
//! Also opens the browser of the person who plays, where there is one.

use std::env;
use std::fs;
use std::process::Command;

use crate::browser::{self, Browser, Packager};
use crate::child;
use crate::project::Project;
use crate::say;
use crate::trouble::{Result, failed};

pub fn ensure_browser(browser: Browser, project: &Project) -> Result<()> {
    let missing = browser.missing();
    if missing.is_empty() {
        return Ok(());
    }
    let missing = missing.join(" and ");
    let Some(packager) = packager() else {
        return failed(no_packages_known(browser, &missing));
    };
    let packages = browser.packages(packager).join(" ");
    let by_hand = format!("sudo apt-get update && sudo apt-get install {packages}");
    let Some(rights) = rights(project) else {
        return failed(format!(
            "The tests need {missing}, and I may not install packages here. Please run\n  {by_hand}\n\
             and try again, or leave the tests in a browser out with `cargo xtask test --without-browser`."
        ));
    };
    say::step(&format!("Installing {packages} for the tests"), "about 1 minute");
    child::shown(apt_get(rights, project).arg("update"))?;
    child::shown(apt_get(rights, project).args(["install", "-y"]).args(browser.packages(packager)))?;
    let missing = browser.missing();
    if missing.is_empty() {
        return Ok(());
    }
    failed(format!(
        "{packages} was installed, but {} cannot be found. (On Ubuntu a browser is a snap, which does not \
         work in every container.)",
        missing.join(" and ")
    ))
}

fn no_packages_known(browser: Browser, missing: &str) -> String {
    let debian = browser.packages(Packager::Debian).join(" and ");
    let ubuntu = browser.packages(Packager::Ubuntu).join(" and ");
    format!(
        "The tests need {missing}, and I only know how to install that on Debian (packages {debian}) \
         and Ubuntu (packages {ubuntu}). Please install {browser}, and the driver of the same version, yourself, \
         or leave the tests in a browser out with `cargo xtask test --without-browser`."
    )
}

fn packager() -> Option<Packager> {
    browser::on_path("apt-get")?;
    packager_in(&fs::read_to_string("/etc/os-release").ok()?)
}

fn packager_in(os_release: &str) -> Option<Packager> {
    let value = |key: &str| {
        os_release.lines().find_map(|line| Some(line.strip_prefix(key)?.strip_prefix('=')?.trim_matches('"')))
    };
    let families: Vec<&str> =
        [value("ID"), value("ID_LIKE")].into_iter().flatten().flat_map(str::split_whitespace).collect();
    if families.contains(&"ubuntu") {
        Some(Packager::Ubuntu)
    } else if families.contains(&"debian") {
        Some(Packager::Debian)
    } else {
        None
    }
}

#[derive(Debug, Clone, Copy)]
enum Rights {
    Root,
    Sudo,
}

fn rights(project: &Project) -> Option<Rights> {
    if child::answer(child::command("id", project).arg("-u")).as_deref() == Some("0") {
        return Some(Rights::Root);
    }
    child::answer(child::command("sudo", project).args(["-n", "true"])).map(|_| Rights::Sudo)
}

fn apt_get(rights: Rights, project: &Project) -> Command {
    const NO_QUESTIONS: &str = "DEBIAN_FRONTEND=noninteractive";
    // sudo clears the environment, so the wish goes along on its command line.
    let (program, words): (&str, &[&str]) = match rights {
        Rights::Root => ("env", &[NO_QUESTIONS, "apt-get"]),
        Rights::Sudo => ("sudo", &["-n", "env", NO_QUESTIONS, "apt-get"]),
    };
    let mut command = child::command(program, project);
    command.args(words);
    command
}

/// A server or a container often has none; then there is no browser to open either.
pub fn has_screen() -> bool {
    matches!(env::consts::OS, "macos" | "windows")
        || ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// Opens the address in the browser of this person.
pub fn open_in_browser(address: &str, project: &Project) {
    if !has_screen() {
        return say::note("There is no screen here, so open that address in a browser yourself.");
    }
    let (program, words): (&str, &[&str]) = match env::consts::OS {
        "macos" => ("open", &[]),
        "windows" => ("cmd", &["/C", "start", ""]),
        _ => ("xdg-open", &[]),
    };
    if child::answer(child::command(program, project).args(words).arg(address)).is_none() {
        say::note("I could not open a browser; please open that address yourself.");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_packager_follows_from_the_family_of_the_system() {
        let cases = [
            ("ID=debian\nVERSION_ID=\"12\"", Some(Packager::Debian)),
            ("NAME=\"Ubuntu\"\nID=ubuntu\nID_LIKE=debian", Some(Packager::Ubuntu)),
            ("ID=linuxmint\nID_LIKE=\"ubuntu debian\"", Some(Packager::Ubuntu)),
            ("ID=raspbian\nID_LIKE=debian", Some(Packager::Debian)),
            ("ID=fedora\nVERSION_ID=43", None),
            ("VERSION_ID=debian", None),
            ("", None),
        ];
        for (os_release, expected) in cases {
            assert_eq!(packager_in(os_release), expected, "{os_release}");
        }
    }

    #[test]
    fn where_we_cannot_install_the_packages_are_named() {
        let words = no_packages_known(Browser::Chromium, "chromedriver");
        for part in ["need chromedriver", "chromium and chromium-driver", "--without-browser"] {
            assert!(words.contains(part), "{words}");
        }
    }
}
