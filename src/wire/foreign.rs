//! What a text that is no JSON looks like, so that somebody who chose the wrong file can be told which one it is.

use serde_json::Error;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Foreign {
    /// There is nothing in it.
    Nothing,
    /// It begins as a document and ends in the middle.
    CutOff,
    /// It looks like a document, and something in it is wrong; the line counts from 1.
    Broken {
        line: usize,
    },
    WebPage,
    Pdf,
    /// A folder in one file; documents of word processors and spreadsheets are that too.
    Archive,
    Picture,
    Text,
    /// Bytes of some other program.
    Program,
}

/// What these kinds of files begin with, as far as it is still there when their bytes were read as text.
const BEGINNINGS: [(&str, Foreign); 9] = [
    ("%PDF", Foreign::Pdf),
    ("PK\u{3}\u{4}", Foreign::Archive),
    // Documents of the nineties.
    ("\u{fffd}\u{fffd}\u{11}\u{871}", Foreign::Archive),
    ("{\\rtf", Foreign::Archive),
    ("\u{fffd}PNG", Foreign::Picture),
    ("\u{fffd}\u{fffd}\u{fffd}\u{fffd}", Foreign::Picture),
    ("GIF8", Foreign::Picture),
    ("RIFF", Foreign::Picture),
    ("<", Foreign::WebPage),
];

impl Foreign {
    pub(super) fn of(text: &str, error: &Error) -> Self {
        let text = text.trim_start();
        if let Some((_, kind)) = BEGINNINGS.iter().find(|(beginning, _)| text.starts_with(beginning)) {
            return *kind;
        }
        let is_document = text.starts_with(['{', '[']);
        // As far as anybody would read to see what it is.
        const GLANCE: usize = 400;
        let is_of_a_program =
            |one: char| one == char::REPLACEMENT_CHARACTER || (one.is_control() && !one.is_whitespace());
        match () {
            () if text.is_empty() => Self::Nothing,
            () if is_document && error.is_eof() => Self::CutOff,
            () if is_document => Self::Broken { line: error.line() },
            () if text.chars().take(GLANCE).any(is_of_a_program) => Self::Program,
            () => Self::Text,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::decode;

    #[test]
    fn a_file_of_something_else_is_known_by_how_it_begins() {
        for (bytes, kind) in [
            (&b""[..], Foreign::Nothing),
            (b" \r\n", Foreign::Nothing),
            (b"{\"type\":\"dilemmaspel\",\"games\":[{", Foreign::CutOff),
            (b"{\n \"a\": kapot}", Foreign::Broken { line: 2 }),
            (b"[1, 2,, 3]", Foreign::Broken { line: 1 }),
            (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", Foreign::Pdf),
            (b"PK\x03\x04\x14\x00\x06\x00", Foreign::Archive),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Foreign::Archive),
            (b"{\\rtf1\\ansi", Foreign::Archive),
            (b"\x89PNG\r\n\x1a\n", Foreign::Picture),
            (b"\xff\xd8\xff\xe0\x00\x10JFIF", Foreign::Picture),
            (b"GIF89a", Foreign::Picture),
            (b"RIFF\x24\x00\x00\x00WEBP", Foreign::Picture),
            (b"<!DOCTYPE html>\n<html>", Foreign::WebPage),
            (b"Beste Noor, hierbij het spel.", Foreign::Text),
            (b"naam;rol\nNoor;beleid", Foreign::Text),
            (b"MZ\x90\x00\x03\x00", Foreign::Program),
            (b"SQLite format 3\x00\x10\x00", Foreign::Program),
        ] {
            let (text, _) = decode(bytes.to_vec());
            let error = serde_json::from_str::<serde_json::Value>(&text).expect_err("no JSON");
            assert_eq!(Foreign::of(&text, &error), kind, "{text:?}");
        }
    }
}
