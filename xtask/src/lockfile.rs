//! Reads from `Cargo.lock` which wasm-bindgen the app is compiled against.
//!
//! The program `wasm-bindgen` must be of exactly that version, so the lock file is the only place where it is
//! pinned.

use std::fs;
use std::path::Path;

use crate::trouble::{Result, While, failed};

pub fn wasm_bindgen_version(lock_file: &Path) -> Result<String> {
    let text = fs::read_to_string(lock_file).while_doing(|| format!("read {}", lock_file.display()))?;
    match version_of("wasm-bindgen", &text) {
        Some(version) => Ok(version.to_owned()),
        None => failed(format!(
            "{} does not say which version of wasm-bindgen the app uses. \
             `cargo update --workspace` writes it anew; then please try again.",
            lock_file.display()
        )),
    }
}

fn version_of<'lock>(package: &str, lock: &'lock str) -> Option<&'lock str> {
    lock.split("[[package]]")
        .skip(1)
        .find(|entry| value_of("name", entry) == Some(package))
        .and_then(|entry| value_of("version", entry))
}

fn value_of<'entry>(key: &str, entry: &'entry str) -> Option<&'entry str> {
    entry.lines().find_map(|line| {
        let value = line.strip_prefix(key)?.trim_start().strip_prefix('=')?;
        value.trim().strip_prefix('"')?.strip_suffix('"')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = r#"
version = 4

[[package]]
name = "wasm-bindgen-macro"
version = "0.2.99"
dependencies = [
 "wasm-bindgen",
]

[[package]]
name = "wasm-bindgen"
version = "0.2.130"
source = "registry+https://example.org/index"

[[package]]
name = "without-version"
"#;

    #[test]
    fn the_version_comes_from_the_package_of_exactly_that_name() {
        assert_eq!(version_of("wasm-bindgen", LOCK), Some("0.2.130"));
        assert_eq!(version_of("wasm-bindgen-macro", LOCK), Some("0.2.99"));
    }

    #[test]
    fn a_package_that_is_not_there_has_no_version() {
        assert_eq!(version_of("leptos", LOCK), None);
        assert_eq!(version_of("without-version", LOCK), None);
        assert_eq!(version_of("wasm-bindgen", ""), None);
    }

    #[test]
    fn line_ends_of_windows_do_not_matter() {
        let lock = LOCK.replace('\n', "\r\n");
        assert_eq!(version_of("wasm-bindgen", &lock), Some("0.2.130"));
    }
}
