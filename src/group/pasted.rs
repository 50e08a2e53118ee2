//! Many codes at once, as a chat or a list has them: one on each line, with or without a name before it
//! (`Tafel 3: 7Q4KXM`).

use super::code::{Key, Wrong};

/// What stands between a name and a code, or between codes.
const CLOSING: [char; 5] = [':', ';', ',', '=', '\t'];

/// What somebody puts there with spaces around it.
const DASHES: [char; 3] = ['-', '–', '—'];

/// One line that is not empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// As it was pasted.
    pub text: String,
    /// What stands before the code; empty when nothing does.
    pub name: String,
    /// The fiches that were laid, by number, the most important first.
    pub laid: Result<Vec<usize>, Wrong>,
}

/// Why a line is left, to be changed and tried again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    Code(Wrong),
    LongName,
    /// Two lines have this code and no name: one table that comes twice, or two that agree?
    Twice,
    /// Two lines have this name and different orders.
    OneName,
}

/// Reads each line by itself; a line of nothing but whole codes is as many lines.
pub fn read(pasted: &str, key: Key) -> Vec<Line> {
    let lines = pasted.lines().map(|line| line.trim().trim_end_matches(CLOSING).trim_end());
    lines
        .filter(|line| !line.is_empty())
        .flat_map(|line| only_codes(line, key).unwrap_or_else(|| vec![read_line(line, key)]))
        .collect()
}

fn only_codes(line: &str, key: Key) -> Option<Vec<Line>> {
    let parts = line.split(|one: char| one.is_whitespace() || CLOSING.contains(&one)).filter(|part| !part.is_empty());
    let code = |part: &str| {
        let laid = key.read(part);
        laid.is_ok().then(|| Line { text: part.to_owned(), name: String::new(), laid })
    };
    parts.map(code).collect()
}

/// The code is what stands behind the last sign that closes a name. Without one it is the last word, or the last two
/// when somebody wrote it in two halves.
fn read_line(line: &str, key: Key) -> Line {
    let (name, code) = line.rsplit_once(CLOSING).unwrap_or_else(|| last_words(line, key));
    let name =
        name.trim_end_matches(|one: char| one.is_whitespace() || DASHES.contains(&one) || CLOSING.contains(&one));
    Line { text: line.to_owned(), name: name.trim().to_owned(), laid: key.read(code) }
}

fn last_words(line: &str, key: Key) -> (&str, &str) {
    let is_start = |at: usize| !line[..at].ends_with(|before: char| !before.is_whitespace());
    let starts = line.char_indices().filter(|(at, one)| !one.is_whitespace() && is_start(*at));
    let mut splits: Vec<(&str, &str)> = starts.map(|(at, _)| line.split_at(at)).collect();
    splits.reverse();
    let last = splits.first().copied().unwrap_or(("", line));
    splits.into_iter().take(2).find(|(_, code)| key.read(code).is_ok()).unwrap_or(last)
}
