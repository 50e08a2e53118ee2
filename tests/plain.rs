//! Plain language: for every fiche and every page a second text that is short, and that meets no hard word
//! without an explanation.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "helpers of tests stop with words too")]

mod texts;

use dilemmaspel::content::{self, Booklet, Pack, Span, explain};
use dilemmaspel::domain::Words;
use serde_json::Value;
use texts::{Placed, WHOLE, booklet, guide, on_fiche, on_page, pack, sentences, texts, word_count};

const HARD_WORDS: &str = include_str!("data/hard-words.txt");

/// The plain texts, each in pieces without the words that the glossary explains where they stand.
fn unexplained<'a>(pack: &'a Pack, booklet: &'a Booklet) -> Vec<Placed<'a>> {
    let pieces = |(place, text): Placed<'a>| {
        let spans = explain(text, &booklet.glossary, &mut Vec::new());
        let plain = spans.into_iter().filter_map(|span| match span {
            Span::Plain(text) => Some(text),
            Span::Term(..) => None,
        });
        plain.map(|text| (place.clone(), text)).collect::<Vec<_>>()
    };
    texts(pack, booklet, Words::Plain).into_iter().flat_map(pieces).collect()
}

/// The words of a text as they are written.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|sign: char| !sign.is_alphanumeric() && !matches!(sign, '-' | '’')).filter(|word| !word.is_empty())
}

#[test]
fn every_fiche_every_page_and_every_guiding_question_has_a_plain_text() {
    let (pack, booklet) = (pack(), booklet());
    assert!(pack.guide.plain.is_some());
    for dilemma in &pack.dilemmas {
        assert!(dilemma.wording.plain.is_some(), "{}: the fiche has no plain text", dilemma.id);
    }
    for page in &booklet.pages {
        assert!(page.leaf.plain.is_some(), "{}: the page has no plain text", page.id);
    }
    assert_eq!(booklet.faults(&pack), Vec::<String>::new());
}

#[test]
fn a_sentence_has_twelve_words_at_most_and_fewer_than_eight_and_a_half_on_average() {
    let (pack, booklet) = (pack(), booklet());
    let (mut words, mut count) = (0, 0);
    for (place, text) in texts(&pack, &booklet, Words::Plain) {
        for sentence in sentences(text) {
            let length = sentence.split_whitespace().count();
            assert!(length <= 12, "{place}: {length} words in {sentence:?}");
            words += length;
            count += 1;
        }
    }
    let average = f64::from(words as u32) / f64::from(count);
    assert!(average < 8.5, "a sentence has {average} words on average");
}

#[test]
fn a_plain_text_is_shorter_than_the_usual_one() {
    let (pack, booklet) = (pack(), booklet());
    for dilemma in &pack.dilemmas {
        let [usual, plain] = [Words::Usual, Words::Plain].map(|words| word_count(&on_fiche(dilemma, words)));
        assert!(plain < usual, "{}: {plain} words on the fiche, usually {usual}", dilemma.id);
    }
    for page in &booklet.pages {
        let [usual, plain] = [Words::Usual, Words::Plain].map(|words| word_count(&on_page(&page.id, page.told(words))));
        assert!(plain * 10 <= usual * 6, "{}: {plain} words on the page, usually {usual}", page.id);
        assert!((80..=240).contains(&plain), "{}: {plain} words on the page", page.id);
    }
}

#[test]
fn a_word_of_more_than_fourteen_letters_is_explained() {
    let (pack, booklet) = (pack(), booklet());
    for (place, text) in unexplained(&pack, &booklet) {
        for word in words(text) {
            assert!(word.chars().count() <= 14, "{place}: `{word}` is long, and the glossary does not explain it");
        }
    }
}

#[test]
fn the_explanations_that_a_plain_text_needs_have_short_sentences_too() {
    let (pack, booklet) = (pack(), booklet());
    for (place, text) in texts(&pack, &booklet, Words::Plain) {
        for span in explain(text, &booklet.glossary, &mut Vec::new()) {
            let Span::Term(_, term) = span else { continue };
            for sentence in sentences(&term.text) {
                let length = sentence.split_whitespace().count();
                assert!(length <= 12, "{}, as needed in {place}: {length} words in {sentence:?}", term.term);
            }
        }
    }
}

/// Whether the words stand somewhere in the text in this order; a star is any ending.
fn stands_in(text: &[String], hard: &[&str]) -> bool {
    text.windows(hard.len()).any(|words| {
        words.iter().zip(hard).all(|(word, hard)| match hard.strip_suffix('*') {
            Some(start) => word.starts_with(start),
            None => word == hard,
        })
    })
}

fn hard_words() -> Vec<(&'static str, &'static str)> {
    let lines = HARD_WORDS.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| line.split_once(" = ").unwrap_or_else(|| panic!("{line:?} names no simpler word"))).collect()
}

#[test]
fn no_hard_word_stands_unexplained_in_a_plain_text() {
    let (pack, booklet) = (pack(), booklet());
    let hard_words = hard_words();
    assert!(hard_words.len() >= 150, "the list has {} words", hard_words.len());
    for (place, text) in unexplained(&pack, &booklet) {
        let lower: Vec<String> = words(text).map(str::to_lowercase).collect();
        for (hard, simple) in &hard_words {
            let hard: Vec<&str> = hard.split(' ').collect();
            assert!(!stands_in(&lower, &hard), "{place}: `{}` is hard; try `{simple}`: {text:?}", hard.join(" "));
        }
    }
}

#[test]
fn what_is_read_on_the_table_and_beside_the_line_needs_no_glossary() {
    let (pack, booklet) = (pack(), booklet());
    let fiches = pack.dilemmas.iter().flat_map(|dilemma| on_fiche(dilemma, Words::Plain));
    let short = fiches.filter(|(place, _)| place.ends_with("core") || place.ends_with("pole"));
    for (place, text) in short.chain(guide(&pack, Words::Plain)) {
        let spans = explain(text, &booklet.glossary, &mut Vec::new());
        assert_eq!(spans, [Span::Plain(text)], "{place}: a word of this is explained elsewhere only");
    }
}

/// A form of `worden` and something that looks like a past participle.
fn is_passive(sentence: &str) -> bool {
    let words: Vec<String> = words(sentence).map(str::to_lowercase).collect();
    let becomes = ["word", "wordt", "worden", "werd", "werden"];
    let starts = ["ge", "be", "ver", "ont", "her", "aange", "afge", "ingev", "opge", "uitge", "toege", "voorge"];
    let is_participle = |word: &String| {
        word.len() > 4
            && starts.iter().any(|start| word.starts_with(start))
            && ["d", "t", "en"].iter().any(|end| word.ends_with(end))
    };
    words.iter().any(|word| becomes.contains(&word.as_str())) && words.iter().any(is_participle)
}

#[test]
fn plain_texts_say_who_does_it() {
    assert!(is_passive("De hulp wordt door de gemeente betaald."));
    assert!(!is_passive("Het wordt laat."));
    let (pack, booklet) = (pack(), booklet());
    for (place, text) in texts(&pack, &booklet, Words::Plain) {
        for sentence in sentences(text) {
            assert!(!is_passive(sentence), "{place}: who does it in {sentence:?}?");
        }
    }
}

#[test]
fn a_pack_without_plain_texts_is_good_and_told_in_the_usual_words() {
    let mut value: Value = serde_json::from_str(WHOLE).expect("the pack is JSON");
    let without = |item: &mut Value| item.as_object_mut().expect("a group").remove("plain");
    without(&mut value["guiding"]);
    for list in ["dilemmas", "pages"] {
        value[list].as_array_mut().expect("a list").iter_mut().for_each(|item| drop(without(item)));
    }
    let text = value.to_string();
    let (bare_pack, bare_booklet) =
        (content::read(&text).expect("a good pack"), content::read_booklet(&text).expect("a good booklet"));
    assert!(!bare_pack.has_plain() && pack().has_plain());
    assert_eq!(bare_booklet.faults(&bare_pack), Vec::<String>::new());
    assert_eq!(texts(&bare_pack, &bare_booklet, Words::Plain), texts(&pack(), &booklet(), Words::Usual));
}

#[test]
fn a_plain_text_with_a_fault_is_refused_with_its_place() {
    let mut value: Value = serde_json::from_str(WHOLE).expect("the pack is JSON");
    let plain = value["dilemmas"][1]["plain"].as_object_mut().expect("a plain text");
    plain.remove("core");
    plain["page"].as_object_mut().expect("a page").remove("lead");
    let text = value.to_string();
    let places = |refused: Option<content::Unusable>| match refused {
        Some(content::Unusable::Problems(problems)) => problems.into_iter().map(|problem| problem.place).collect(),
        other => panic!("a refusal, not {other:?}"),
    };
    let [fiche, page]: [Vec<String>; 2] =
        [places(content::read(&text).err()), places(content::read_booklet(&text).err())];
    assert_eq!(fiche, ["dilemmas[1].plain.core"]);
    assert_eq!(page, ["dilemmas[1].plain.page.lead"]);
}
