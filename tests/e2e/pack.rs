//! The texts of the game, as the pack has them: what a story expects on the screen.

use serde_json::Value;
use std::sync::LazyLock;

static PACK: LazyLock<Value> = LazyLock::new(|| {
    let text = include_str!("../../content/clientondersteuning.nl.json");
    serde_json::from_str(text).unwrap_or_else(|e| panic!("the pack is no JSON: {e}"))
});

/// The title of a fiche.
pub fn title_of(fiche: &str) -> &'static str {
    text(of_fiche(fiche), "title")
}

pub fn core_of(fiche: &str) -> &'static str {
    text(of_fiche(fiche), "core")
}

/// As [`core_of`], in plain words.
pub fn plain_core_of(fiche: &str) -> &'static str {
    text(&of_fiche(fiche)["plain"], "core")
}

/// What the page of a fiche begins with, in plain words.
pub fn plain_lead_of(fiche: &str) -> &'static str {
    text(&of_fiche(fiche)["plain"]["page"], "lead")
}

/// One of the guiding questions: `why`, `choices` or `considerations`.
pub fn question(name: &str) -> &'static str {
    text(&PACK["guiding"][name], "question")
}

/// As [`question`], in plain words.
pub fn plain_question(name: &str) -> &'static str {
    text(&PACK["guiding"]["plain"][name], "question")
}

/// The titles of the pages before and after the dilemmas, in order.
pub fn page_titles() -> Vec<&'static str> {
    PACK["pages"].as_array().into_iter().flatten().map(|page| text(page, "title")).collect()
}

fn of_fiche(fiche: &str) -> &'static Value {
    let mut dilemmas = PACK["dilemmas"].as_array().into_iter().flatten();
    dilemmas.find(|dilemma| dilemma["id"] == fiche).unwrap_or_else(|| panic!("the pack has no fiche {fiche}"))
}

fn text(value: &'static Value, name: &str) -> &'static str {
    value[name].as_str().unwrap_or_else(|| panic!("the pack has no `{name}` in {value}"))
}
