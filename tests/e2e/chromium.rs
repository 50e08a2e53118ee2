//! With which arguments Chromium starts.

use crate::browser::Motion;
use std::path::Path;

/// Dutch, without a window on the screen, and without calls home.
const ALWAYS: [&str; 12] = [
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
];

pub fn arguments(profile: &Path, motion: Motion) -> Vec<String> {
    let motion = match motion {
        Motion::Full => None,
        Motion::Reduced => Some("--force-prefers-reduced-motion"),
    };
    let profile = format!("--user-data-dir={}", profile.display());
    ALWAYS.into_iter().chain(motion).map(str::to_owned).chain([profile]).collect()
}
