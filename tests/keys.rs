//! Pressed keys on many keyboards, as a table in `data/keys.txt`, and the fields that keep them.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, reason = "helpers of tests stop with words too")]

use dilemmaspel::keyboard::{Chord, Field, Pressed, Stroke};

fn sign(text: &str) -> String {
    match text {
        "_" => String::new(),
        "space" => " ".to_owned(),
        other => other.to_owned(),
    }
}

fn pressed(key: &str, code: &str, with: &str) -> Pressed {
    let mut pressed = Pressed { key: sign(key), code: sign(code), ..Pressed::default() };
    for word in with.split_whitespace() {
        match word {
            "ctrl" => pressed.ctrl = true,
            "meta" => pressed.meta = true,
            "alt" => pressed.alt = true,
            "shift" => pressed.shift = true,
            "altgr" => pressed.alt_graph = true,
            "composing" => pressed.is_composing = true,
            "repeat" => pressed.is_repeat = true,
            other => panic!("nothing goes by {other:?}"),
        }
    }
    pressed
}

fn chord(text: &str) -> Option<Chord> {
    let named = |(name, rest): (&str, &str)| match name {
        "letter" => rest.chars().next().map(Chord::Letter),
        "digit" => rest.parse().ok().map(Chord::Digit),
        _ => None,
    };
    match text {
        "_" => None,
        "undo" => Some(Chord::Undo),
        "redo" => Some(Chord::Redo),
        "question" => Some(Chord::QuestionMark),
        "dash" => Some(Chord::Dash),
        "enter" => Some(Chord::Enter),
        "space" => Some(Chord::Space),
        "escape" => Some(Chord::Escape),
        "up" => Some(Chord::Up),
        "down" => Some(Chord::Down),
        "left" => Some(Chord::Left),
        "right" => Some(Chord::Right),
        other => Some(other.split_once(' ').and_then(named).unwrap_or_else(|| panic!("no chord is {other:?}"))),
    }
}

/// Only letters did something in either case, only `key` was looked at, and a sign in the making could be a command.
#[test]
fn every_key_in_the_table_is_the_chord_in_the_table() {
    let mut cases = 0;
    for line in include_str!("data/keys.txt").lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        let columns: Vec<&str> = line.split('|').map(str::trim).collect();
        let [key, code, with, expected] = columns[..] else { panic!("four columns in {line:?}") };
        let done = Stroke::of(&pressed(key, code, with)).and_then(Stroke::acts);
        assert_eq!(done, chord(expected), "{line}");
        cases += 1;
    }
    assert!(cases > 90, "the table was read");
}

#[test]
fn a_key_that_is_held_down_is_known_by_whoever_has_to_stop_it() {
    let held = Stroke::of(&pressed("Enter", "Enter", "repeat")).expect("a stroke");
    assert_eq!((held.chord, held.acts()), (Chord::Enter, None));
}

/// A box that was ticked, or a chosen radio, kept Ctrl+Z and every letter for itself.
#[test]
fn only_what_takes_text_keeps_letters_and_only_a_text_keeps_what_takes_back() {
    let letter = Chord::Letter('n');
    let keeps = |element: &str, kind: Option<&str>| {
        let field = Field::of(element, kind);
        [letter, Chord::Undo, Chord::Up].map(|chord| field.takes(chord))
    };
    for kind in [None, Some("text"), Some("search"), Some("email"), Some("number"), Some("Password"), Some("onbekend")]
    {
        assert_eq!(keeps("INPUT", kind), [true; 3], "{kind:?}");
    }
    assert_eq!(keeps("TEXTAREA", None), [true; 3]);
    for (element, kind) in [("INPUT", Some("date")), ("INPUT", Some("TIME")), ("SELECT", None)] {
        assert_eq!(keeps(element, kind), [true, false, true], "{element} {kind:?}");
    }
    for kind in ["radio", "range", "RADIO"] {
        assert_eq!(keeps("INPUT", Some(kind)), [false, false, true], "{kind}");
    }
    for kind in ["checkbox", "button", "file", "submit", "color"] {
        assert_eq!(keeps("INPUT", Some(kind)), [false; 3], "{kind}");
    }
    for element in ["BUTTON", "A", "BODY", "SUMMARY", "SPAN"] {
        assert_eq!(keeps(element, Some("text")), [false; 3], "{element}");
    }
}

#[test]
fn escape_is_never_for_a_field() {
    let fields = [Field::Lines, Field::Line, Field::Chosen, Field::Stepped, Field::Other];
    assert!(fields.iter().all(|field| !field.takes(Chord::Escape)));
}
