//! What to test and in which browser, as `cargo xtask test` hands it over.

use crate::browser::Browser;
use std::env;
use std::path::PathBuf;

#[derive(Clone)]
pub struct Setting {
    /// The built site.
    pub dist: PathBuf,
    pub browser: Browser,
    pub browser_program: PathBuf,
    pub driver_program: PathBuf,
}

impl Setting {
    pub fn from_environment() -> Self {
        let setting = Self {
            dist: variable("E2E_DIST").into(),
            browser: variable("E2E_BROWSER").parse().unwrap_or_else(|unknown| panic!("{unknown}")),
            browser_program: variable("E2E_BROWSER_PROGRAM").into(),
            driver_program: variable("E2E_DRIVER_PROGRAM").into(),
        };
        let index = setting.dist.join("index.html");
        assert!(index.is_file(), "{} is not there. Run `cargo xtask build` first.", index.display());
        setting
    }
}

/// How much of what there is to see is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// What a change can break.
    Everyday,
    Everything,
}

impl Depth {
    /// As `cargo xtask test` asks; everything when nobody does.
    pub fn from_environment() -> Self {
        match env::var("E2E_DEPTH").as_deref() {
            Ok("everyday") => Self::Everyday,
            _ => Self::Everything,
        }
    }
}

pub fn variable(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| {
        panic!(
            "The environment variable {name} is not set. Run the end-to-end tests with `cargo xtask test`: \
             it builds the site, finds the browser and tells the tests where they are."
        )
    })
}
