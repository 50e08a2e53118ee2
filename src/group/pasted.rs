//! Many codes at once, as a chat or a list has them: on each line one, or several, with or without a name before it
//! (`Tafel 3: 7Q4KXM`, `[21-11-2026 14:05] Noor: onze code is 7Q4-KXM, groetjes`).

use super::code::{CLOSING, Key, Wrong};
use super::stamp::without_stamp;
use super::words::words;
use crate::signs::is_invisible;

/// What stands right before the word `code` in a sentence about one, and right behind it.
const BEFORE: [&str; 7] = ["de", "onze", "ons", "mijn", "dit", "is", "hier"];
const BEHIND: [&str; 4] = ["is", "van", "voor", "luidt"];

/// One code, or a line without one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// As it was pasted.
    pub text: String,
    /// What stands before the code; empty when nothing does.
    pub name: String,
    /// The fiches that were laid, by number, the most important first.
    pub laid: Result<Vec<usize>, Why>,
}

/// Why a line is left, to be changed and tried again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    Code(Wrong),
    /// There are words around the code, and it is not sure which of them are a name.
    Name,
    LongName,
    /// Two lines have this code and no name: one table that comes twice, or two that agree?
    Twice,
    /// Two lines have this name and different orders.
    OneName,
}

/// Reads each line by itself; one with several codes is as many lines.
pub fn read(pasted: &str, key: Key) -> Vec<Line> {
    let lines = pasted.lines().map(str::trim).filter(|line| !words(line).is_empty());
    lines.flat_map(|line| parts(line, key)).collect()
}

/// The codes of a line, each with what stands before it since the former.
fn parts(line: &str, key: Key) -> Vec<Line> {
    let said = without_stamp(line);
    let is_chat = said.len() < line.len();
    let found = key.find(said);
    if found.is_empty() {
        let wrong = key.read(behind_name(said)).map_or_else(|wrong| wrong, |_| Wrong::NoCode(key.length()));
        let line = Line { text: line.to_owned(), name: String::new(), laid: Err(Why::Code(wrong)) };
        return if is_chat && is_chatter(said) { Vec::new() } else { vec![line] };
    }
    let mut begin = 0;
    let count = found.len();
    let line_of = |(number, found): (usize, super::code::Found)| {
        let before = &said[begin..found.range.start];
        let end = if number == count { said.len() } else { found.range.end };
        let behind = &said[found.range.end..end];
        let text = if count == 1 { line } else { bare(&said[begin..end]) };
        begin = found.range.end;
        let name = name(before, behind, is_chat && number == 1);
        Line {
            text: text.to_owned(),
            name: name.clone().unwrap_or_default(),
            laid: name.map(|_| found.laid).ok_or(Why::Name),
        }
    };
    (1..).zip(found).map(line_of).collect()
}

/// Who says it; nothing where several things can be a name. In a chat it is who wrote it.
fn name(before: &str, behind: &str, is_chat: bool) -> Option<String> {
    if let Some((sender, _)) = before.split_once(':').filter(|_| is_chat) {
        return Some(bare(sender).to_owned());
    }
    let word = words(before).into_iter().find(|word| ["code", "codes"].contains(&word.text.to_lowercase().as_str()));
    let (one, other) = match &word {
        Some(word) => {
            let rest = without_first(&before[word.range.end..], &BEHIND);
            (without_last(&before[..word.range.start], &BEFORE), without_last(rest, &BEHIND))
        }
        None => before.rsplit_once(CLOSING).map_or(("", bare(before)), |(head, tail)| (bare(head), bare(tail))),
    };
    let name = match (one, other) {
        (name, "") | ("", name) => name,
        _ => return None,
    };
    // A name behind the code, or only a greeting?
    let is_sure = word.is_some() || !name.is_empty() || words(behind).is_empty();
    is_sure.then(|| name.to_owned())
}

/// Without the signs around it; a bracket that opens in it closes in it too.
fn bare(text: &str) -> &str {
    let is_edge = |one: char| {
        one.is_whitespace() || is_invisible(one) || CLOSING.contains(&one) || "-–—‑>/|•*_·([{‘“\"'«}’”»".contains(one)
    };
    let text = text.trim_matches(is_edge).trim_start_matches([')', ']']);
    let is_open = |opens: char, closes: char| text.ends_with(closes) && !text.contains(opens);
    let text = if is_open('(', ')') || is_open('[', ']') { &text[..text.len() - 1] } else { text };
    text.trim_matches(is_edge)
}

fn without_first<'a>(text: &'a str, those: &[&str]) -> &'a str {
    let text = bare(text);
    match words(text).first().filter(|word| those.contains(&word.text.to_lowercase().as_str())) {
        Some(word) => without_first(&text[word.range.end..], those),
        None => text,
    }
}

fn without_last<'a>(text: &'a str, those: &[&str]) -> &'a str {
    let text = bare(text);
    match words(text).last().filter(|word| those.contains(&word.text.to_lowercase().as_str())) {
        Some(word) => without_last(&text[..word.range.start], those),
        None => text,
    }
}

/// Where a code would stand.
fn behind_name(line: &str) -> &str {
    let behind = line.rsplit_once(CLOSING).map_or(line, |(_, code)| code);
    let last = words(behind).last().map_or(behind, |word| &behind[word.range.clone()]);
    if behind.len() < line.len() { behind } else { last }
}

/// A message that has nothing to do with codes: no digit in it, and no word in capitals.
fn is_chatter(said: &str) -> bool {
    const SHORT: usize = 3;
    let message = said.split_once(':').map_or(said, |(_, message)| message);
    let is_loud = |word: &str| word.chars().count() >= SHORT && !word.contains(char::is_lowercase);
    words(message).iter().all(|word| !word.text.contains(|one: char| one.is_ascii_digit()) && !is_loud(&word.text))
}
