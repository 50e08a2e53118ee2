//! What differs from browser to browser at the start of the driver and of a session.
//! `chromium.rs`, `firefox.rs` and `webkit.rs` hold what is long about theirs.

use crate::{chromium, firefox, webkit};
use serde_json::{Value, json};
use std::ffi::OsString;
use std::fmt;
use std::io;
use std::path::Path;
use std::str::FromStr;

/// A browser in which the stories can be played. A new one is a variant here and an arm in each `match`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Browser {
    Chromium,
    Firefox,
    /// WebKitGTK in MiniBrowser.
    Webkit,
}

/// Whether what glides, turns and rises on the page does so, as the device is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Motion {
    Full,
    /// Less motion, as somebody can ask of a device. Every story that is not about motion is played so.
    Reduced,
}

/// A name in `E2E_BROWSER` that is no [`Browser`].
#[derive(Debug)]
pub struct Unknown(String);

impl Browser {
    /// The arguments with which the driver listens on this port.
    pub fn driver_arguments(self, port: u16) -> Vec<String> {
        match self {
            Self::Chromium => vec![format!("--port={port}"), "--log-level=WARNING".to_owned()],
            // A port of its own for the line to the browser too, so that two drivers are in nobody's way.
            Self::Firefox => {
                ["--port", &port.to_string(), "--marionette-port", "0", "--log", "error"].map(str::to_owned).to_vec()
            }
            Self::Webkit => vec![format!("--port={port}")],
        }
    }

    /// Whether it opens real windows, and so needs a screen to open them on.
    pub fn needs_a_display(self) -> bool {
        match self {
            Self::Chromium | Self::Firefox => false,
            Self::Webkit => true,
        }
    }

    /// Puts into the folder of a session what is no capability and no variable; again is no harm.
    ///
    /// # Errors
    /// When something cannot be written there.
    pub fn furnish(self, profile: &Path, downloads: &Path, motion: Motion) -> io::Result<()> {
        match self {
            Self::Chromium => Ok(()),
            Self::Firefox => firefox::furnish(profile),
            Self::Webkit => webkit::furnish(profile, downloads, motion),
        }
    }

    /// The environment of the driver, which hands it on to its browser.
    pub fn environment(self, profile: &Path) -> Vec<(&'static str, OsString)> {
        match self {
            Self::Chromium | Self::Firefox => Vec::new(),
            Self::Webkit => webkit::environment(profile),
        }
    }

    /// The capabilities of a session with this profile (an empty folder, or one that was used before), in
    /// Dutch, without a window on the screen, and with downloads going straight into this folder.
    pub fn capabilities(self, program: &Path, profile: &Path, downloads: &Path, motion: Motion) -> Value {
        match self {
            Self::Chromium => json!({
                "browserName": "chrome",
                "goog:chromeOptions": {
                    "binary": program,
                    "args": chromium::arguments(profile, motion),
                    "prefs": {
                        "download.default_directory": downloads,
                        "download.prompt_for_download": false,
                    },
                },
            }),
            Self::Firefox => json!({
                "browserName": "firefox",
                "moz:firefoxOptions": {
                    "binary": program,
                    "args": ["-headless", "-profile", profile],
                    "prefs": firefox::preferences(downloads, motion),
                },
            }),
            Self::Webkit => json!({
                "browserName": "MiniBrowser",
                "webkitgtk:browserOptions": { "binary": program, "args": webkit::ARGUMENTS },
            }),
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        }
    }
}

impl fmt::Display for Browser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Browser {
    type Err = Unknown;

    fn from_str(name: &str) -> Result<Self, Unknown> {
        let all = [Self::Chromium, Self::Firefox, Self::Webkit];
        all.into_iter().find(|browser| browser.name() == name).ok_or_else(|| Unknown(name.to_owned()))
    }
}

impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "E2E_BROWSER is `{}`; the tests know `chromium`, `firefox` and `webkit`.", self.0)
    }
}
