//! What the style sheets promise for paper: ink that is dark on white, and nothing of the screen's own colours.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "helpers of tests stop with words too")]

use std::collections::BTreeMap;
use std::fs;

/// The style sheets by name, in the order of the page.
fn sheets() -> Vec<(String, String)> {
    let page = fs::read_to_string("index.html").expect("the page");
    let names = page.split("href=\"style/").skip(1).filter_map(|rest| Some(rest.split_once('"')?.0.to_owned()));
    names
        .map(|name| {
            let sheet = fs::read_to_string(format!("style/{name}")).expect("a style sheet");
            (name, sheet)
        })
        .collect()
}

fn sheet(name: &str) -> String {
    sheets().into_iter().find(|(own, _)| own == name).map(|(_, sheet)| sheet).expect("this style sheet")
}

#[test]
fn the_rules_for_paper_come_last_so_that_they_have_the_last_word() {
    let sheets = sheets();
    let names: Vec<&str> = sheets.iter().map(|(name, _)| name.as_str()).collect();
    assert!(names.ends_with(&["print.css", "print-board.css", "print-screens.css"]), "{names:?}");
}

#[test]
fn the_evening_and_the_colours_of_a_device_are_for_the_screen_alone() {
    for (name, sheet) in sheets() {
        for condition in sheet.split("@media ").skip(1).filter_map(|rest| Some(rest.split_once('{')?.0.trim())) {
            let is_of_a_screen = ["prefers-color-scheme", "forced-colors"].iter().any(|own| condition.contains(own));
            assert!(!is_of_a_screen || condition.starts_with("screen and "), "{name}: {condition}");
        }
    }
}

/// The colours that are given in full in a part of a sheet, by the name of the property.
fn colours(part: &str) -> BTreeMap<String, String> {
    let pairs = part.split(';').filter_map(|line| line.rsplit_once("--spel-")?.1.split_once(": "));
    pairs.filter(|(_, value)| value.starts_with('#')).map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

/// Relative luminance, as WCAG 2.2 defines it.
fn luminance(colour: &str) -> f64 {
    let digits: Vec<u32> = colour.chars().filter_map(|digit| digit.to_digit(16)).collect();
    let parts: Vec<u32> = match digits.len() {
        3 => digits.iter().map(|digit| digit * 17).collect(),
        _ => digits.chunks_exact(2).map(|pair| pair[0] * 16 + pair[1]).collect(),
    };
    let linear = |part: u32| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    parts.into_iter().map(linear).zip([0.2126, 0.7152, 0.0722]).map(|(part, weight)| part * weight).sum()
}

#[test]
fn every_ink_is_dark_on_white_paper() {
    let mut inks = colours(&sheet("tokens.css"));
    inks.extend(colours(&sheet("print.css")));
    let is_ink = |name: &str| {
        let tones = ["accent", "accent-strong", "calm", "warning", "error", "good"];
        name.ends_with("ink")
            || name == "ink-soft"
            || name.contains("on-")
            || name.ends_with("-on")
            || tones.contains(&name)
    };
    inks.retain(|name, _| is_ink(name));
    assert!(inks.len() > 20, "{inks:?}");
    for (name, colour) in inks {
        let contrast = 1.05 / (luminance(&colour) + 0.05);
        assert!(contrast >= 4.5, "--spel-{name} is {colour}: {contrast:.2}");
    }
}
