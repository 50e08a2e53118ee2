//! Addresses as they come out of chats and mails, as a table in `data/addresses.txt`.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, reason = "helpers of tests stop with words too")]

mod common;

use common::with_signs;
use dilemmaspel::mended::{Damage, untracked};
use dilemmaspel::route::Route;

#[test]
fn every_address_in_the_table_is_read_as_it_is_meant_or_asked_about() {
    let mut cases = 0;
    let mut wrong = Vec::new();
    for line in include_str!("data/addresses.txt").lines().filter(|line| line.contains(" | ")) {
        let (came, meant) = line.split_once(" | ").expect("two columns");
        if came.starts_with("# ") {
            continue;
        }
        let came = with_signs(came.trim_end());
        let Ok(route) = came.parse::<Route>();
        let read = match (&route, Damage::of(&came)) {
            (Route::Lost(_), None) => "-".to_owned(),
            (Route::Lost(_), Some(Damage::NoGame)) => "no game".to_owned(),
            (Route::Lost(_), Some(Damage::Game(_))) => "game".to_owned(),
            (Route::Lost(_), Some(Damage::Fiches)) => "fiches".to_owned(),
            (route, _) => route.href(),
        };
        if read != meant.trim() {
            wrong.push(format!("{came}: {read}"));
        }
        cases += 1;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(cases > 80, "the table was read");
}

#[test]
fn what_stands_in_the_place_of_a_game_is_told_as_it_was_written() {
    assert_eq!(Damage::of("#/mee/k3x9%20mn4p"), Some(Damage::Game("k3x9 mn4p".to_owned())));
    assert_eq!(Damage::of("#/mee/k3x9mn4p/groetjes"), Some(Damage::Game("k3x9mn4p/groetjes".to_owned())));
    assert_eq!(Damage::of("#/spel/k3x9"), None);
}

#[test]
fn a_link_to_hand_on_does_not_tell_who_followed_it() {
    for (page, clean) in [
        ("https://spel.nl/", "https://spel.nl/"),
        ("https://spel.nl/?fbclid=a", "https://spel.nl/"),
        ("https://spel.nl/?utm_source=a&utm_medium=b", "https://spel.nl/"),
        ("https://spel.nl/?page=spel&fbclid=a&x", "https://spel.nl/?page=spel&x"),
    ] {
        assert_eq!(untracked(page), clean);
    }
}
