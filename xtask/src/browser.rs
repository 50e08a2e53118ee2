//! The browsers we test in: their names, the programs they consist of, and finding those on the PATH.
//!
//! A new browser is a new variant of `Browser`; the compiler then names every place that has to learn it.

use std::env;
use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use crate::trouble::Trouble;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Browser {
    Chromium,
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
    const ALL: [Browser; 1] = [Browser::Chromium];

    pub fn name(self) -> &'static str {
        match self {
            Browser::Chromium => "chromium",
        }
    }

    /// What the program may be called, the best name first.
    fn programs(self) -> &'static [&'static str] {
        match self {
            Browser::Chromium => &["chromium", "chromium-browser", "google-chrome"],
        }
    }

    fn driver(self) -> &'static str {
        match self {
            Browser::Chromium => "chromedriver",
        }
    }

    /// The environment variable by which wasm-bindgen-test-runner knows the driver.
    pub fn driver_variable(self) -> &'static str {
        match self {
            Browser::Chromium => "CHROMEDRIVER",
        }
    }

    pub fn packages(self, packager: Packager) -> &'static [&'static str] {
        match (self, packager) {
            (Browser::Chromium, Packager::Debian) => &["chromium", "chromium-driver"],
            (Browser::Chromium, Packager::Ubuntu) => &["chromium-browser", "chromium-chromedriver"],
        }
    }

    pub fn find(self) -> Result<Found, Vec<&'static str>> {
        let program = self.programs().iter().find_map(|name| on_path(name));
        let driver = on_path(self.driver());
        match (program, driver) {
            (Some(program), Some(driver)) => Ok(Found { browser: self, program, driver }),
            (program, driver) => Err([(program, self.programs()[0]), (driver, self.driver())]
                .into_iter()
                .filter(|(found, _)| found.is_none())
                .map(|(_, name)| name)
                .collect()),
        }
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
