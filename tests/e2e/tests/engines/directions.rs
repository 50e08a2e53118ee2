//! A name in a script that is read from right to left: the sentence around it goes on from left to right.

use e2e::Player;
use e2e::storage::document;
use serde_json::{Value, json};

const NAME: &str = "ورشة عمل";

/// Whether the first words stand left of the others, or on a line above them, in an element that reads from left to right.
#[track_caller]
fn reads_on(player: &Player, css: &str, first: &str, then: &str) {
    let script = "
        const element = document.querySelector(arguments[0]);
        const letters = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
        const place = words => {
            const range = document.createRange();
            const at = letters.data.indexOf(words);
            range.setStart(letters, at);
            range.setEnd(letters, at + words.length);
            return range.getBoundingClientRect();
        };
        const [first, then] = [place(arguments[1]), place(arguments[2])];
        return [getComputedStyle(element).direction, first.left < then.left || first.bottom <= then.top]";
    let (direction, is_before): (String, bool) = player.script(script, vec![css.into(), first.into(), then.into()]);
    assert_eq!((direction.as_str(), is_before), ("ltr", true), "{css}: ‘{first}’ before ‘{then}’");
}

#[test]
fn the_question_about_a_file_that_comes_twice_is_not_turned_round_by_an_arabic_name() {
    let player = Player::at_a_laptop();
    let text = document("uitbestand", NAME).to_string();
    player.opens_file("gisteren.dilemmaspel.json", &text);
    player.arrives_on("board");
    player.is_told("is geopend en staat nu op dit apparaat.");
    // What is rendered has no such signs in every browser; the text itself has.
    let told: String = player.script("return document.querySelector('.notice p').textContent", vec![]);
    assert!(told.starts_with(&format!("‘\u{2068}{NAME}\u{2069}’ is geopend")), "{told:?}");
    reads_on(&player, ".notice p", NAME, "is geopend");

    let mut played_on: Value = serde_json::from_str(&text).expect("JSON");
    played_on["games"][0]["records"]["duur"]["why"] = json!("Elders verder gespeeld.");
    player.visit("");
    player.opens_file("terug.dilemmaspel.json", &played_on.to_string());
    player.finds_words_in("dialog", "staat op dit apparaat");
    player.lies_still();
    reads_on(&player, "dialog p", NAME, "staat op");
    reads_on(&player, "dialog p", "staat op dit", "staat het anders");
}
