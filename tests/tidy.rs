//! The shape of the house: the rings, and the size of the rooms. Reads the sources.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "helpers of tests stop with words too")]

use std::fs;
use std::path::{Path, PathBuf};

/// What the code of a ring may not name: outer rings, and what belongs to another ring alone.
const RINGS: [(&str, &[&str]); 17] = [
    (
        "domain",
        &[
            "crate::app",
            "crate::ui",
            "crate::platform",
            "crate::wire",
            "crate::content",
            "crate::text",
            "crate::json",
            "crate::route",
            "leptos",
            "serde",
            "web_sys",
            "js_sys",
            "wasm_bindgen",
            "gloo",
            "rand::",
            "std::time",
            "SystemTime",
        ],
    ),
    (
        "group",
        &[
            "crate::app",
            "crate::ui",
            "crate::platform",
            "crate::wire",
            "crate::content",
            "crate::text",
            "leptos",
            "serde",
            "web_sys",
            "js_sys",
            "gloo",
        ],
    ),
    ("keyboard", &["crate::", "leptos", "serde", "web_sys", "js_sys", "wasm_bindgen", "gloo"]),
    ("graphemes.rs", &["crate::", "leptos", "serde", "web_sys", "js_sys", "gloo"]),
    ("signs.rs", &["crate::", "leptos", "serde", "web_sys", "js_sys", "gloo"]),
    ("qr.rs", &["crate::", "leptos", "serde", "web_sys", "js_sys", "gloo"]),
    ("spelling.rs", &["crate::", "leptos", "serde", "web_sys", "gloo"]),
    (
        "json.rs",
        &["crate::app", "crate::ui", "crate::platform", "crate::domain", "leptos", "web_sys", "js_sys", "gloo"],
    ),
    (
        "aloud",
        &["crate::app", "crate::ui", "crate::platform", "crate::text", "leptos", "serde", "web_sys", "js_sys", "gloo"],
    ),
    ("wire", &["crate::app", "crate::ui", "crate::platform", "crate::text", "leptos", "web_sys", "js_sys", "gloo"]),
    ("content", &["crate::app", "crate::ui", "crate::platform", "crate::text", "leptos", "web_sys", "js_sys", "gloo"]),
    ("invited.rs", &["crate::app", "crate::ui", "crate::platform", "leptos", "serde", "web_sys", "js_sys", "gloo"]),
    (
        "mended.rs",
        &["crate::app", "crate::ui", "crate::platform", "crate::route", "leptos", "serde", "web_sys", "gloo"],
    ),
    ("route.rs", &["crate::app", "crate::ui", "crate::platform", "leptos", "serde", "web_sys", "js_sys", "gloo"]),
    ("text", &["crate::app", "crate::ui", "crate::platform", "leptos", "serde", "web_sys", "js_sys", "gloo"]),
    ("platform", &["crate::app", "crate::ui", "crate::wire", "crate::text", "serde"]),
    ("app", &["crate::ui", "serde", "web_sys", "js_sys", "wasm_bindgen", "gloo"]),
];

/// The views: no browser bindings, no storage formats.
const VIEWS: &[&str] = &["serde", "web_sys", "js_sys", "wasm_bindgen", "gloo", "crate::wire::", "localStorage"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder of the project, with one of these endings.
fn files(under: &str, endings: &[&str]) -> Vec<PathBuf> {
    fn collect(at: &Path, endings: &[&str], found: &mut Vec<PathBuf>) {
        if at.is_file() {
            if endings.iter().any(|ending| at.extension().is_some_and(|own| own == *ending)) {
                found.push(at.to_owned());
            }
        } else if let Ok(entries) = fs::read_dir(at) {
            for entry in entries.flatten() {
                collect(&entry.path(), endings, found);
            }
        }
    }
    let mut found = Vec::new();
    collect(&root().join(under), endings, &mut found);
    found
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("a source file")
}

/// The code without its comments, so that a word in a sentence is no import.
fn code(path: &Path) -> String {
    let text = read(path);
    let lines = text.lines().map(|line| line.split("//").next().unwrap_or_default());
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn arrows_point_inward_only() {
    let mut broken = Vec::new();
    for (ring, forbidden) in RINGS.into_iter().chain([("ui", VIEWS)]) {
        let found = files(&format!("src/{ring}"), &["rs"]);
        assert!(!found.is_empty(), "the ring {ring} is there");
        for path in found {
            let code = code(&path);
            broken.extend(
                forbidden
                    .iter()
                    .filter(|name| code.contains(**name))
                    .map(|name| format!("{} names {name}", path.display())),
            );
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn every_module_says_what_it_is_for() {
    let silent: Vec<_> = ["src", "xtask/src", "tests"]
        .into_iter()
        .flat_map(|folder| files(folder, &["rs"]))
        .filter(|path| !read(path).starts_with("//!"))
        .collect();
    assert!(silent.is_empty(), "{silent:#?}");
}

#[test]
fn no_file_outgrew_one_idea() {
    let folders = ["src", "xtask/src", "tests", "style"];
    let long: Vec<_> = folders
        .into_iter()
        .flat_map(|folder| files(folder, &["rs", "css"]))
        .filter(|path| read(path).lines().count() > 400)
        .collect();
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn no_reason_is_dropped_and_nothing_is_left_for_later() {
    let forbidden = ["let _ =", "todo!(", "unimplemented!(", "FIXME", "!important"];
    let found: Vec<_> = ["src", "style", "xtask/src"]
        .into_iter()
        .flat_map(|folder| files(folder, &["rs", "css"]))
        .flat_map(|path| {
            let text = read(&path);
            forbidden
                .into_iter()
                .filter(move |word| text.contains(word))
                .map(move |word| format!("{}: {word}", path.display()))
        })
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn no_address_elsewhere_is_loaded() {
    for path in files("index.html", &["html"]).into_iter().chain(files("style", &["css"])) {
        let text = read(&path);
        for marker in ["src=\"http", "href=\"http", "url(http", "url(\"http", "url(//", "@import"] {
            assert!(!text.contains(marker), "{} loads {marker}…", path.display());
        }
    }
}
