//! What Firefox is told about a session: its preferences, and a style sheet for its own window.

use crate::browser::Motion;
use serde_json::{Value, json};
use std::fs;
use std::io;
use std::path::Path;

/// The toolbar would keep the window from becoming narrower than 500 pixels. And Tab would lead out of the page
/// into it, where the driver's keys do not follow: they go on to a page that has the focus no more. Since 140.10 Firefox
/// waits for ever for a window that has none from the start, so it goes away with the first page that has an address.
const NO_TOOLBAR: &str = ":root, body, #browser { min-width: 0 !important; }
#navigator-toolbox { position: fixed !important; visibility: hidden !important; }
:root:has(#urlbar[pageproxystate=valid]) #navigator-toolbox { display: none !important; }\n";

/// Puts the style sheet where [`preferences`] have it looked for.
pub fn furnish(profile: &Path) -> io::Result<()> {
    fs::create_dir_all(profile.join("chrome"))?;
    fs::write(profile.join("chrome/userChrome.css"), NO_TOOLBAR)
}

/// Dutch, no pages of its own, no calls home, downloads without a question, and after a crash a plain start.
pub fn preferences(downloads: &Path, motion: Motion) -> Value {
    json!({
        "ui.prefersReducedMotion": u8::from(motion == Motion::Reduced),
        "intl.accept_languages": "nl",
        "intl.locale.requested": "nl",
        "toolkit.legacyUserProfileCustomizations.stylesheets": true,
        // Its red lines below words would be measured as the ground of the letters.
        "layout.spellcheckDefault": 0,
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
