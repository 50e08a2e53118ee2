//! Orders and codes as people paste and type them, as tables in `data/orders.txt`, `data/codes.txt` and `data/many.txt`.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, reason = "helpers of tests stop with words too")]

use dilemmaspel::group::code::{Key, Wrong};
use dilemmaspel::group::paper;
use dilemmaspel::group::pasted::{self, Line, Why};
use proptest::prelude::*;

const FICHES: [&str; 6] = ["generalist", "duur", "afbakening", "wmo-wlz", "onafhankelijk", "schaal"];
const CHARACTERS: &str = "23456789ACEFJKMPQRTUWXY";

fn key() -> Key {
    Key::new("teamdag", &FICHES).expect("six fiches have codes")
}

const ONE: [usize; 4] = [2, 4, 0, 1];
const TWO: [usize; 6] = [5, 0, 1, 2, 3, 4];

fn code(laid: &[usize]) -> String {
    key().write(laid).expect("a code")
}

/// The rows of a table: what was typed as it stands there, and what is read.
fn rows(table: &str) -> impl Iterator<Item = (&str, &str)> {
    table.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.rsplit_once(" | "))
}

/// The text with what its braces stand for.
fn filled(text: &str) -> String {
    let one = code(&ONE);
    let wrong = CHARACTERS.chars().find(|other| !one.starts_with(*other)).expect("another character");
    let mut swapped: Vec<char> = one.chars().collect();
    let at = (0..5).find(|at| swapped[*at] != swapped[at + 1]).expect("not all the same");
    swapped.swap(at, at + 1);
    let other = Key::new("ander spel", &FICHES).and_then(|key| key.write(&ONE)).expect("a code");
    let mut parts = text.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        let (name, rest) = part.split_once('}').expect("a brace closes");
        let meant = match name {
            "1" => one.clone(),
            "2" => code(&TWO),
            "1a" => one[..3].to_owned(),
            "1b" => one[3..].to_owned(),
            "1l" => one.to_lowercase(),
            "x" => format!("{wrong}{}", &one[1..]),
            "s" => swapped.iter().collect(),
            "o" => other.clone(),
            sign => u32::from_str_radix(sign, 16).ok().and_then(char::from_u32).expect("a sign").to_string(),
        };
        format!("{text}{meant}{rest}")
    })
}

fn why(wrong: Wrong) -> &'static str {
    match wrong {
        Wrong::Length(..) => "length",
        Wrong::Character(_) => "character",
        Wrong::Typing => "typing",
        Wrong::OtherGame => "other",
        Wrong::NoCode(_) => "none",
        Wrong::Several => "several",
    }
}

fn whose(laid: &[usize]) -> &'static str {
    match laid {
        _ if laid == ONE => "1",
        _ if laid == TWO => "2",
        _ => panic!("an order that nobody laid: {laid:?}"),
    }
}

#[track_caller]
fn all_are_read(table: &str, least: usize, read: impl Fn(&str) -> String) {
    let (mut wrong, mut cases) = (Vec::new(), 0);
    for (typed, wanted) in rows(table) {
        let found = read(&filled(typed));
        if found != wanted.trim() {
            wrong.push(format!("{}: {found}, and not {wanted}", filled(typed)));
        }
        cases += 1;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(cases >= least, "the table was read");
}

#[test]
fn every_order_in_the_table_is_read_as_it_is_meant_or_asked_about() {
    all_are_read(include_str!("data/orders.txt"), 50, |typed| {
        let row = |fiches: &[usize]| fiches.iter().map(|fiche| (fiche + 1).to_string()).collect::<String>();
        paper::read(typed, 6).map_or("?".to_owned(), |read| format!("{}-{}", row(&read.laid), row(&read.aside)))
    });
}

#[test]
fn with_ten_fiches_or_more_dashes_between_numbers_mean_nothing_and_one_that_differs_does() {
    let first = [12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 10];
    for (typed, laid) in [
        ("12-1-2-3-4-5-6-7-8-9-11-10", 12),
        ("12-1-2-3-4-5-6-7-8-9-11 - 10", 11),
        ("l2 1 2 3 4 5 6 7 8 9 ll - 1O", 11),
        ("12,1,2,3,4,5,6,7,8,9,11,10.", 12),
    ] {
        let read = paper::read(typed, 12).expect("an order");
        assert_eq!(read.laid.iter().map(|fiche| fiche + 1).collect::<Vec<_>>(), first[..laid], "{typed}");
    }
}

#[test]
fn every_code_in_the_table_is_read_as_it_is_meant_or_asked_about() {
    all_are_read(include_str!("data/codes.txt"), 40, |typed| match key().read(typed) {
        Ok(laid) => whose(&laid).to_owned(),
        Err(wrong) => why(wrong).to_owned(),
    });
}

#[test]
fn every_line_of_codes_in_the_table_is_read_as_it_is_meant_or_asked_about() {
    let told = |line: &Line| match &line.laid {
        Ok(laid) => format!("{} = {}", line.name, whose(laid)).trim().to_owned(),
        Err(Why::Code(wrong)) => why(*wrong).to_owned(),
        Err(Why::Name) => "name".to_owned(),
        Err(other) => format!("{other:?}"),
    };
    all_are_read(include_str!("data/many.txt"), 40, |pasted| {
        let lines = pasted::read(pasted, key());
        if lines.is_empty() { "skipped".to_owned() } else { lines.iter().map(told).collect::<Vec<_>>().join("; ") }
    });
}

#[test]
fn what_is_left_of_a_text_of_many_lines_is_what_was_pasted() {
    let text = filled("Noord: {1}\n\n  [21-11-2026 14:05] Noor: {x}\r\n---\n{2} Zuid, {1} West\n");
    let left: Vec<String> =
        pasted::read(&text, key()).into_iter().filter(|line| line.laid.is_err()).map(|line| line.text).collect();
    let second = filled("Zuid, {1} West");
    assert_eq!(left, [filled("[21-11-2026 14:05] Noor: {x}"),]);
    assert!(pasted::read(&text, key()).iter().any(|line| line.text == second && line.name == "Zuid"));
}

proptest! {
    /// What is allowed around a code must not let a wrong one through, wherever it stands.
    #[test]
    fn no_wrong_character_and_no_swap_gets_through_in_a_sentence(
        laid in Just((0..6).collect::<Vec<usize>>()).prop_shuffle(),
        at in 0_usize..6,
        other in 0_usize..23,
        words in 0_usize..5,
    ) {
        let whole = code(&laid);
        let other = CHARACTERS.chars().nth(other).expect("a character");
        let mut wrong: Vec<char> = whole.chars().collect();
        wrong[at] = other;
        let mut swapped: Vec<char> = whole.chars().collect();
        swapped.swap(at, (at + 1).min(5));
        let others = [wrong, swapped].map(|signs| signs.into_iter().collect::<String>());
        for typed in others.into_iter().filter(|typed| *typed != whole) {
            let (first, last) = typed.split_at(3);
            let sentence = match words {
                0 => typed.clone(),
                1 => format!("Onze code is {first}-{last}, groetjes Noor"),
                2 => format!("[21-11-2026 14:05] Noor: {first} {last}."),
                3 => format!("Tafel 3: ‘{typed}’"),
                _ => format!("code {}", typed.to_lowercase()),
            };
            prop_assert!(key().read(&sentence).is_err(), "{} for {}", sentence, whole);
            prop_assert!(pasted::read(&sentence, key()).iter().all(|line| line.laid.is_err()), "{} for {}", sentence, whole);
        }
    }

    /// Nothing that somebody types is read as an order in which a fiche is missing or stands twice.
    #[test]
    fn whatever_is_typed_is_an_order_of_all_fiches_or_is_asked_about(typed in "[0-9lIoO ,.>()a-z–-]{0,20}") {
        if let Ok(read) = paper::read(&typed, 6) {
            let mut all = [read.laid, read.aside].concat();
            all.sort_unstable();
            prop_assert_eq!(all, (0..6).collect::<Vec<_>>(), "{}", typed);
        }
    }

    #[test]
    fn nothing_that_is_pasted_stops_the_program(typed in "\\PC{0,40}", more in "[\\x00-\\x7f]{0,20}") {
        let text = format!("{typed}{more}");
        for fiches in [1, 6, 12] {
            let read = paper::read(&text, fiches);
            prop_assert!(read.is_err() || read.is_ok_and(|read| read.laid.len() + read.aside.len() == fiches));
        }
        prop_assert!(key().find(&text).iter().all(|found| text.get(found.range.clone()).is_some()));
        prop_assert!(pasted::read(&text, key()).iter().all(|line| !line.text.is_empty()));
    }
}
