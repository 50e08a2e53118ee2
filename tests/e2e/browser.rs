//! What differs from browser to browser, and nowhere else: the start of the driver and of a session.

use serde_json::{Value, json};
use std::fmt;
use std::path::Path;
use std::str::FromStr;

/// A browser in which the stories can be played. A new one is a variant here and an arm in each `match`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Browser {
    Chromium,
}

/// A name in `E2E_BROWSER` that is no [`Browser`].
#[derive(Debug)]
pub struct Unknown(String);

impl Browser {
    /// The arguments with which the driver listens on this port.
    pub fn driver_arguments(self, port: u16) -> Vec<String> {
        match self {
            Self::Chromium => vec![format!("--port={port}"), "--log-level=WARNING".to_owned()],
        }
    }

    /// The capabilities of a session that starts with nothing: a fresh profile, in Dutch, without a
    /// window on the screen, and with downloads going straight into this folder.
    pub fn capabilities(self, program: &Path, profile: &Path, downloads: &Path) -> Value {
        match self {
            Self::Chromium => json!({
                "browserName": "chrome",
                "goog:chromeOptions": {
                    "binary": program,
                    "args": [
                        format!("--user-data-dir={}", profile.display()),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run",
                        "--lang=nl",
                        "--accept-lang=nl",
                    ],
                    "prefs": {
                        "download.default_directory": downloads,
                        "download.prompt_for_download": false,
                    },
                },
            }),
        }
    }
}

impl FromStr for Browser {
    type Err = Unknown;

    fn from_str(name: &str) -> Result<Self, Unknown> {
        match name {
            "chromium" => Ok(Self::Chromium),
            other => Err(Unknown(other.to_owned())),
        }
    }
}

impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "E2E_BROWSER is `{}`; the stories know `chromium`.", self.0)
    }
}
