//! What differs from browser to browser, and nowhere else: the start of the driver and of a session.

use serde_json::{Value, json};
use std::fmt;
use std::path::Path;
use std::str::FromStr;

/// A browser in which the stories can be played. A new one is a variant here and an arm in each `match`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Browser {
    Chromium,
    Firefox,
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
        }
    }

    /// The capabilities of a session with this profile (an empty folder, or one that was used before), in
    /// Dutch, without a window on the screen, and with downloads going straight into this folder.
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
                        "--hide-crash-restore-bubble",
                        "--lang=nl",
                        "--accept-lang=nl",
                    ],
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
                    "prefs": firefox_preferences(downloads),
                },
            }),
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
        }
    }
}

/// Dutch, no pages of its own, no calls home, downloads without a question, and after a crash a plain start.
fn firefox_preferences(downloads: &Path) -> Value {
    json!({
        "intl.accept_languages": "nl",
        "intl.locale.requested": "nl",
        "browser.aboutwelcome.enabled": false,
        "browser.startup.page": 0,
        "browser.startup.homepage_override.mstone": "ignore",
        "browser.sessionstore.resume_from_crash": false,
        "toolkit.startup.max_resumed_crashes": -1,
        "datareporting.policy.dataSubmissionEnabled": false,
        "toolkit.telemetry.reportingpolicy.firstRun": false,
        "app.update.disabledForTesting": true,
        "app.normandy.enabled": false,
        "extensions.update.enabled": false,
        "extensions.systemAddon.update.enabled": false,
        "browser.search.update": false,
        "browser.safebrowsing.update.enabled": false,
        "network.captive-portal-service.enabled": false,
        "network.connectivity-service.enabled": false,
        "network.dns.disablePrefetch": true,
        "services.settings.server": "data:,#remote-settings-dummy/v1",
        "browser.download.folderList": 2,
        "browser.download.dir": downloads,
        "browser.download.useDownloadDir": true,
        "browser.download.always_ask_before_handling_new_types": false,
        "browser.download.alwaysOpenPanel": false,
        "browser.helperApps.neverAsk.saveToDisk": "application/json",
    })
}

impl fmt::Display for Browser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Browser {
    type Err = Unknown;

    fn from_str(name: &str) -> Result<Self, Unknown> {
        let all = [Self::Chromium, Self::Firefox];
        all.into_iter().find(|browser| browser.name() == name).ok_or_else(|| Unknown(name.to_owned()))
    }
}

impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "E2E_BROWSER is `{}`; the tests know `chromium` and `firefox`.", self.0)
    }
}
