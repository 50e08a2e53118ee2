//! The browsers we test in: their names, the programs they consist of, and finding those on this machine.
//!
//! A new browser is a new variant of `Browser`; the compiler then names every place that has to learn it.

use std::env;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use crate::tools::Toolbox;
use crate::trouble::Trouble;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Browser {
    Chromium,
    Firefox,
    /// WebKitGTK in its small browser, the engine of Safari.
    Webkit,
}

/// Where the program comes from that steers a browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Driver {
    /// From the system, with the browser itself.
    OnPath(&'static str),
    /// From our own tools, at one version.
    OfOurs(&'static str),
}

/// A browser that was found, with the program that steers it.
#[derive(Debug)]
pub struct Found {
    pub browser: Browser,
    pub program: PathBuf,
    pub driver: PathBuf,
}

/// The families of Linux for which we know the names of the packages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Packager {
    Debian,
    Ubuntu,
}

impl Browser {
    pub const ALL: [Browser; 3] = [Browser::Chromium, Browser::Firefox, Browser::Webkit];

    pub fn name(self) -> &'static str {
        match self {
            Browser::Chromium => "chromium",
            Browser::Firefox => "firefox",
            Browser::Webkit => "webkit",
        }
    }

    /// What the program may be called, the best name first.
    fn programs(self) -> &'static [&'static str] {
        match self {
            Browser::Chromium => &["chromium", "chromium-browser", "google-chrome"],
            Browser::Firefox => &["firefox-esr", "firefox"],
            Browser::Webkit => &["MiniBrowser"],
        }
    }

    /// What else the stories need: a reader of what it prints, or, without a screen of its own, one that is not there.
    fn beside(self) -> &'static str {
        match self {
            Browser::Chromium | Browser::Firefox => "pdftotext",
            Browser::Webkit => "Xvfb",
        }
    }

    fn driver(self) -> Driver {
        match self {
            Browser::Chromium => Driver::OnPath("chromedriver"),
            Browser::Firefox => Driver::OfOurs("geckodriver"),
            Browser::Webkit => Driver::OnPath("WebKitWebDriver"),
        }
    }

    /// The environment variable by which wasm-bindgen-test-runner knows the driver; it knows none for WebKitGTK.
    pub fn driver_variable(self) -> Option<&'static str> {
        match self {
            Browser::Chromium => Some("CHROMEDRIVER"),
            Browser::Firefox => Some("GECKODRIVER"),
            Browser::Webkit => None,
        }
    }

    /// Whether anything is left after its power is cut: WebKit under a driver keeps everything in memory.
    pub fn keeps_a_profile(self) -> bool {
        match self {
            Browser::Chromium | Browser::Firefox => true,
            Browser::Webkit => false,
        }
    }

    pub fn packages(self, packager: Packager) -> &'static [&'static str] {
        match (self, packager) {
            (Browser::Chromium, Packager::Debian) => &["chromium", "chromium-driver", "poppler-utils"],
            (Browser::Chromium, Packager::Ubuntu) => &["chromium-browser", "chromium-chromedriver", "poppler-utils"],
            (Browser::Firefox, Packager::Debian) => &["firefox-esr", "poppler-utils"],
            (Browser::Firefox, Packager::Ubuntu) => &["firefox", "poppler-utils"],
            (Browser::Webkit, _) => &["webkit2gtk-driver", "xvfb"],
        }
    }

    /// What of it is not here and has to come from the system.
    pub fn missing(self) -> Vec<&'static str> {
        let program = self.program().is_none().then_some(self.programs()[0]);
        let driver = match self.driver() {
            Driver::OnPath(name) => Some(name),
            Driver::OfOurs(_) => None,
        };
        let others = driver.into_iter().chain([self.beside()]).filter(|name| on_path(name).is_none());
        program.into_iter().chain(others).collect()
    }

    /// The browser with its driver, when nothing is missing and our tools are installed.
    pub fn find(self, toolbox: &Toolbox) -> Option<Found> {
        let driver = match self.driver() {
            Driver::OnPath(name) => on_path(name)?,
            Driver::OfOurs(name) => toolbox.program(name)?,
        };
        Some(Found { browser: self, program: self.program()?, driver })
    }

    fn program(self) -> Option<PathBuf> {
        self.programs().iter().find_map(|name| on_path(name).or_else(|| beside_webkit(name)))
    }
}

impl fmt::Display for Browser {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}

impl FromStr for Browser {
    type Err = Trouble;

    fn from_str(name: &str) -> Result<Browser, Trouble> {
        let known = Browser::ALL.map(Browser::name).join(", ");
        Browser::ALL.into_iter().find(|browser| browser.name() == name).ok_or_else(|| {
            Trouble::Usage(format!("I do not know how to test in a browser called `{name}`. I know: {known}."))
        })
    }
}

pub fn on_path(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let file = format!("{program}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&path).map(|folder| folder.join(&file)).find(|candidate| can_run(candidate))
}

/// A program that comes with the library of WebKitGTK and lies in its folder, as Debian has it.
fn beside_webkit(program: &str) -> Option<PathBuf> {
    let of_machines = fs::read_dir("/usr/lib").ok()?.filter_map(|entry| Some(entry.ok()?.path()));
    let folders = of_machines.flat_map(|machine| WEBKITS.map(|name| machine.join(name)));
    folders.map(|folder| folder.join(program)).find(|candidate| can_run(candidate))
}

/// What the library of WebKitGTK may be called, the one that the driver of Debian belongs to first.
const WEBKITS: [&str; 2] = ["webkit2gtk-4.1", "webkitgtk-6.0"];

#[cfg(unix)]
fn can_run(candidate: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    candidate.metadata().is_ok_and(|meta| meta.is_file() && meta.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn can_run(candidate: &Path) -> bool {
    candidate.is_file()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_browser_is_known_by_its_own_name() {
        for browser in Browser::ALL {
            assert_eq!(browser.name().parse(), Ok(browser));
        }
    }

    #[test]
    fn a_program_that_does_not_exist_is_not_found() {
        assert_eq!(on_path("no-program-has-this-name"), None);
        assert!(on_path("cargo").is_some_and(|path| path.is_file()));
    }
}
