//! The statement about accessibility: it can be read, and has what the European model asks for.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "helpers of tests stop with words too")]

use dilemmaspel::content;
use dilemmaspel::text::page_as_text;

const STATEMENT: &str = include_str!("../content/toegankelijkheid.nl.json");

#[test]
fn the_statement_has_every_part_that_an_organisation_has_to_state() {
    let text = page_as_text(&content::read_page(STATEMENT).expect("a good page"));
    for part in [
        "Nalevingsstatus",
        "Niet-toegankelijke inhoud",
        "Opstelling van deze verklaring",
        "Feedback en contactgegevens",
        "Handhavingsprocedure",
        "WCAG 2.2",
        "2018/1523",
    ] {
        assert!(text.contains(part), "{part}");
    }
}
