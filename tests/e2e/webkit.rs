//! WebKitGTK has no profile and no preferences to hand to its driver: language, downloads and the look of the
//! window come from the environment and from files in the home folder, so each session gets a home of its own.

use crate::browser::Motion;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::os::unix::fs::symlink;
use std::path::Path;

/// The toolbar of MiniBrowser is 447 pixels wide and would keep the window from becoming as narrow as a phone.
const NARROW_TOOLBAR: &str = "button, entry { min-width: 0; padding: 0; margin: 0 -14px; }\n";

/// What Safari has switched on and MiniBrowser has not. The cache of pages is off: one that was left in the middle of a
/// write would keep the database locked.
pub const ARGUMENTS: [&str; 3] =
    ["--automation", "--enable-page-cache=FALSE", "--features=StorageAPI,FileSystem,FileSystemWritableStream"];

/// Every variable that tells a program where its home is.
const HOMES: [&str; 6] =
    ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"];

/// The environment of a driver whose browser lives in this home.
pub fn environment(home: &Path) -> Vec<(&'static str, OsString)> {
    let homes = HOMES.map(|name| (name, home.into()));
    let words = [
        ("LANG", "nl_NL.UTF-8"),
        ("LC_ALL", "nl_NL.UTF-8"),
        ("LANGUAGE", "nl"),
        // No desktop stands around it that could be asked for anything.
        ("NO_AT_BRIDGE", "1"),
        ("GSETTINGS_BACKEND", "memory"),
        // Without a graphics card, painting by way of OpenGL takes ten times as long.
        ("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1"),
    ];
    let words = words.map(|(name, value)| (name, value.into()));
    let locales = ("LOCPATH", home.join(LOCALES).into());
    homes.into_iter().chain(words).chain([locales]).collect()
}

const LOCALES: &str = "locales";

/// Puts into the home what the browser reads there.
pub fn furnish(home: &Path, downloads: &Path, motion: Motion) -> io::Result<()> {
    fs::write(home.join("user-dirs.dirs"), format!("XDG_DOWNLOAD_DIR=\"{}\"\n", downloads.display()))?;
    fs::create_dir_all(home.join("gtk-3.0"))?;
    fs::write(home.join("gtk-3.0/gtk.css"), NARROW_TOOLBAR)?;
    let animations = u8::from(motion == Motion::Full);
    fs::write(home.join("gtk-3.0/settings.ini"), format!("[Settings]\ngtk-enable-animations={animations}\n"))?;
    // WebKit believes the name of the locale alone; so the one that every system has is called Dutch here.
    fs::create_dir_all(home.join(LOCALES))?;
    let dutch = home.join(LOCALES).join("nl_NL.utf8");
    if dutch.is_symlink() { Ok(()) } else { symlink("/usr/lib/locale/C.utf8", dutch) }
}
