//! Which file of `dist/` an address means, and which type the browser is told.
//!
//! Invariant: no address leads outside the folder, whatever is written in it.

use std::path::{Component, Path, PathBuf};

/// The file for the part of an address after the host, or `None` when there is none to give.
pub fn file_for(address: &str, dist: &Path) -> Option<PathBuf> {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let inside = safe_path(&percent_decoded(path.strip_prefix('/')?)?)?;
    let mut file = dist.join(inside);
    if file.is_dir() {
        file.push("index.html");
    }
    // A link in the folder could still point out of it.
    let real = file.canonicalize().ok()?;
    (real.is_file() && real.starts_with(dist.canonicalize().ok()?)).then_some(real)
}

fn safe_path(decoded: &str) -> Option<PathBuf> {
    if decoded.contains(['\\', ':', '\0']) {
        return None;
    }
    let path = PathBuf::from(decoded);
    path.components().all(|part| matches!(part, Component::Normal(_))).then_some(path)
}

fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = text.bytes();
    let mut decoded = Vec::with_capacity(text.len());
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let digits = [char::from(bytes.next()?), char::from(bytes.next()?)];
            let value = digits[0].to_digit(16)? * 16 + digits[1].to_digit(16)?;
            decoded.push(u8::try_from(value).ok()?);
        } else {
            decoded.push(byte);
        }
    }
    String::from_utf8(decoded).ok()
}

pub fn content_type(file: &Path) -> &'static str {
    let ending = file.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    match ending.to_ascii_lowercase().as_str() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" | "map" => "application/json",
        "txt" | "md" => "text/plain; charset=utf-8",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "pdf" => "application/pdf",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn no_address_leads_out_of_the_folder() {
        let escapes = [
            "/../Cargo.toml",
            "/%2e%2e/Cargo.toml",
            "/..%2fCargo.toml",
            "/fonts/../../Cargo.toml",
            "//etc/passwd",
            "/%2Fetc/passwd",
            "/..\\Cargo.toml",
            "/C:/Windows/win.ini",
            "/index.html%00.png",
            "/%zz",
            "/%",
            "/%ff",
            "index.html",
            "",
        ];
        let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        for address in escapes {
            assert_eq!(file_for(address, &here), None, "`{address}`");
        }
    }

    #[test]
    fn an_address_inside_the_folder_gives_its_file() {
        let dist = std::env::temp_dir().join(format!("xtask-static-{}", std::process::id()));
        fs::create_dir_all(dist.join("with space")).expect("a folder for the test");
        for file in ["index.html", "with space/één.svg"] {
            fs::write(dist.join(file), "").expect("a file for the test");
        }
        let cases = [
            ("/", Some("index.html")),
            ("/?x=1", Some("index.html")),
            ("/index.html#/spel", Some("index.html")),
            ("/with%20space/%C3%A9%C3%A9n.svg", Some("with space/één.svg")),
            ("/with%20space/", None),
            ("/none.js", None),
        ];
        let real = dist.canonicalize().expect("the folder is there");
        for (address, expected) in cases {
            assert_eq!(file_for(address, &dist), expected.map(|file| real.join(file)), "`{address}`");
        }
        fs::remove_dir_all(dist).expect("the folder of the test");
    }

    #[test]
    fn the_browser_is_told_the_right_type() {
        let cases = [
            ("index.html", "text/html; charset=utf-8"),
            ("app_bg.wasm", "application/wasm"),
            ("app.js", "text/javascript; charset=utf-8"),
            ("site.webmanifest", "application/manifest+json"),
            ("icon.SVG", "image/svg+xml"),
            ("tokens.css", "text/css; charset=utf-8"),
            ("game.json", "application/json"),
            ("LICENSE", "application/octet-stream"),
        ];
        for (file, expected) in cases {
            assert_eq!(content_type(Path::new(file)), expected, "{file}");
        }
    }
}
