//! What is written on the page and where: for the rules that ask whether a text is still whole.

/// `clipped()`, `overlapping()` and `wide()` give what is wrong as words.
pub const SCRIPT: &str = include_str!("text.js");
