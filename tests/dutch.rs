//! Dutch that a reader would stumble over, as far as a program can see it: in the pack, and in the words of the interface.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "helpers of tests stop with words too")]

mod texts;

use dilemmaspel::domain::Words;
use std::fs;
use std::path::Path;
use texts::{booklet, pack, sentences, texts};

/// Lines `word = better`, where `^` stands for the begin of a sentence and `*` for any ending.
const STUMBLES: &str = include_str!("data/stumbles.txt");

/// Every text with its place: of the pack, of the page about accessibility, of `index.html`, and of the interface.
fn everything() -> Vec<(String, String)> {
    let (pack, booklet) = (pack(), booklet());
    let of_pack = [Words::Usual, Words::Plain].into_iter().flat_map(|words| texts(&pack, &booklet, words));
    let titles = booklet.pages.iter().flat_map(|page| [Some(&page.title.usual), page.title.plain.as_ref()]);
    let titles = titles.flatten().map(|title| ("title".to_owned(), title.clone()));
    let glossary = booklet.glossary.iter().map(|term| (format!("glossary: {}", term.id), term.text.clone()));
    let source = [pack.source.note.clone(), pack.subtitle.clone()].map(|text| ("source".to_owned(), text));
    let mut all: Vec<(String, String)> = of_pack.map(|(place, text)| (place, text.to_owned())).collect();
    all.extend(titles.chain(glossary).chain(source));
    all.extend(["index.html", "content/toegankelijkheid.nl.json"].map(|path| (path.to_owned(), read(Path::new(path)))));
    let words = fs::read_dir(root().join("src/text/nl")).expect("the words of the interface");
    for file in words.map(|file| file.expect("a file").path()) {
        let name = file.file_name().expect("a name").to_string_lossy().into_owned();
        all.extend(literals(&read(&file)).into_iter().map(|text| (name.clone(), text)));
    }
    all
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> String {
    fs::read_to_string(root().join(path)).expect("a text")
}

/// What stands between quotation marks in a source, without its comments and without signs by their codes.
fn literals(source: &str) -> Vec<String> {
    let code: Vec<&str> = source.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    code.join("\n").replace("\\u{", "{").split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

fn stumbles() -> Vec<(&'static str, &'static str)> {
    let lines = STUMBLES.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| line.split_once(" = ").unwrap_or_else(|| panic!("{line:?} names nothing better"))).collect()
}

/// The words of a sentence in small letters, each begun and ended by a space.
fn spaced(sentence: &str) -> String {
    let words: Vec<&str> =
        sentence.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    format!("^ {} ", words.join(" ").to_lowercase())
}

fn has(sentence: &str, stumble: &str) -> bool {
    let (at_begin, words) = stumble.strip_prefix('^').map_or((false, stumble), |words| (true, words));
    let (words, end) = words.strip_suffix('*').map_or((words, " "), |start| (start, ""));
    sentence.contains(&format!("{} {words}{end}", if at_begin { "^" } else { "" }))
}

#[test]
fn nothing_that_a_reader_stumbles_over_stands_in_any_text() {
    let stumbles = stumbles();
    assert!(stumbles.len() > 20, "the table was read");
    let mut found = Vec::new();
    for (place, text) in everything() {
        for sentence in sentences(&text) {
            let spaced = spaced(sentence);
            let all = stumbles.iter().filter(|(stumble, _)| has(&spaced, stumble));
            found.extend(all.map(|(stumble, better)| format!("{place}: `{stumble}`, try {better}: {sentence}")));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_table_finds_what_it_is_for() {
    let finds = |sentence: &str| stumbles().iter().any(|(stumble, _)| has(&spaced(sentence), stumble));
    for stumble in [
        "De helper komt langs.",
        "Die helpt bij wat hij kent.",
        "Neem uw beheerder mee.",
        "Mensen die ervoor leerden.",
        "Wie sprak er al?",
    ] {
        assert!(finds(stumble), "{stumble}");
    }
    for good in ["Die kracht helpt.", "Mensen die kunnen helpen.", "Ze leren van elkaar.", "Een nieuw spel."] {
        assert!(!finds(good), "{good}");
    }
}
