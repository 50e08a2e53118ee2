//! The texts of the game: complete, connected, explained, and short enough to read aloud.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "helpers of tests stop with words too")]

mod common;
mod texts;

use common::NAMES;
use dilemmaspel::content::{self, Block, Booklet, Leaf, Pack, Span, Term, explain};
use dilemmaspel::domain::Words;
use std::collections::BTreeSet;
use texts::{WHOLE, booklet, on_fiche, pack, sentences};

const GUIDE: &str = "Onafhankelijke cliëntondersteuning. Wat valt eronder en hoe bied je het levensbreed aan? Een handreiking voor gemeenten";

/// Every text that a player can read, with the place where it stands.
fn texts<'a>(pack: &'a Pack, booklet: &'a Booklet) -> Vec<(String, &'a str)> {
    let glossary = booklet.glossary.iter().map(|term| (format!("glossary: {}", term.id), term.text.as_str()));
    let told = [Words::Usual, Words::Plain].map(|words| texts::texts(pack, booklet, words));
    told.concat().into_iter().chain(glossary).collect()
}

#[test]
fn the_pack_has_the_six_dilemmas_in_order_with_both_sides_and_a_page() {
    let pack = pack();
    assert_eq!(pack.dilemmas.iter().map(|dilemma| dilemma.id.as_str()).collect::<Vec<_>>(), NAMES);
    assert_eq!(booklet().faults(&pack), Vec::<String>::new());
    for dilemma in &pack.dilemmas {
        assert!(dilemma.title.chars().count() <= 28, "{}: the title fits on a fiche", dilemma.id);
        for words in [Words::Usual, Words::Plain] {
            let back = &dilemma.told(words).back;
            assert!((3..=5).contains(&back.len()), "{}: three to five questions", dilemma.id);
            assert!(back.iter().all(|question| question.ends_with('?')), "{}", dilemma.id);
        }
    }
}

#[test]
fn the_booklet_has_its_pages_and_ids_are_given_once() {
    let booklet = booklet();
    let ids: Vec<&str> = booklet.pages.iter().map(|page| page.id.as_str()).collect();
    let expected: Vec<&str> =
        [&["wat", "kern", "wet"], &NAMES[..], &["stemmen", "taken", "aandachtspunten", "bron"]].concat();
    assert_eq!(ids, expected);
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
    assert!(!ids.contains(&Pack::GLOSSARY_PAGE));
    assert_eq!(pack().contents.iter().map(|heading| heading.id.as_str()).collect::<Vec<_>>(), ids);
}

#[test]
fn the_program_holds_the_same_pack_without_its_booklet_but_with_the_words_of_its_plain_fiches() {
    let (whole, mut here) = (pack(), content::read(content::CLIENTONDERSTEUNING).expect("a good pack"));
    let fiches = || whole.dilemmas.iter().flat_map(|dilemma| on_fiche(dilemma, Words::Plain));
    let explained = |glossary| -> BTreeSet<String> { fiches().flat_map(|(_, text)| terms(text, glossary)).collect() };
    assert_eq!(explained(&here.glossary), explained(&whole.glossary), "the words that a plain fiche explains");
    assert!(here.glossary.len() <= 20, "the program carries {} terms", here.glossary.len());
    here.glossary.clone_from(&whole.glossary);
    assert_eq!(here, whole);
    assert!(content::read_booklet(content::CLIENTONDERSTEUNING).is_err());
}

/// The terms of the glossary that are found in a text.
fn terms(text: &str, glossary: &[Term]) -> Vec<String> {
    let spans = explain(text, glossary, &mut Vec::new());
    let found = spans.iter().filter_map(|span| match span {
        Span::Term(_, term) => Some(term.id.clone()),
        Span::Plain(_) => None,
    });
    found.collect()
}

#[test]
fn the_examples_name_the_places_and_years_of_the_guide() {
    let booklet = booklet();
    let examples: Vec<(&str, u64)> = booklet
        .pages
        .iter()
        .flat_map(|page| [Some(&page.leaf.usual), page.leaf.plain.as_ref()])
        .flatten()
        .flat_map(Leaf::blocks)
        .filter_map(|block| match block {
            Block::Example { place, year, .. } => Some((place.as_str(), *year)),
            _ => None,
        })
        .collect();
    for town in ["Almere", "Amersfoort", "Twente", "Deurne", "Zwijndrecht", "De Wolden", "Huizen"] {
        assert!(examples.iter().any(|(place, _)| place.contains(town)), "{town}");
    }
    assert!(examples.iter().all(|(_, year)| (2016..=2021).contains(year)), "{examples:?}");
}

#[test]
fn no_spelling_of_the_glossary_has_two_meanings() {
    let booklet = booklet();
    let mut seen = BTreeSet::new();
    for term in &booklet.glossary {
        for spelling in term.also.iter().chain([&term.term]) {
            assert!(seen.insert(spelling.clone()), "{spelling} is explained twice");
        }
    }
}

#[test]
fn no_abbreviation_stays_unexplained() {
    let (pack, booklet) = (pack(), booklet());
    let is_abbreviation = |word: &str| {
        let small_ones = ["Wmo", "Wlz", "ggz", "pgb", "zzp", "hbo", "cao", "bv", "nv", "mbo", "NAH"];
        let capitals = word.chars().filter(char::is_ascii_uppercase).count();
        small_ones.contains(&word) || (capitals >= 2 && word.chars().all(|letter| letter.is_ascii_alphanumeric()))
    };
    for (place, text) in texts(&pack, &booklet) {
        let spans = explain(text, &booklet.glossary, &mut Vec::new());
        let explained: BTreeSet<&str> = spans
            .iter()
            .filter_map(|span| match span {
                Span::Term(_, term) => Some(term.id.as_str()),
                Span::Plain(_) => None,
            })
            .collect();
        for span in &spans {
            let Span::Plain(plain) = span else { continue };
            for word in plain.split(|letter: char| !letter.is_alphanumeric()).filter(|word| is_abbreviation(word)) {
                let spelled = |spelling: &str| spelling.split(['-', ' ']).any(|part| part == word);
                let mut terms = booklet
                    .glossary
                    .iter()
                    .filter(|term| spelled(&term.term) || term.also.iter().any(|also| spelled(also)));
                let in_glossary = place.starts_with("glossary");
                let said = terms.any(|term| in_glossary || explained.contains(term.id.as_str()));
                assert!(said, "{place}: {word} is not explained in {text:?}");
            }
        }
    }
}

#[test]
fn sentences_are_short() {
    let (pack, booklet) = (pack(), booklet());
    let (mut words, mut count) = (0, 0);
    for (place, text) in texts::texts(&pack, &booklet, Words::Usual) {
        for sentence in sentences(text) {
            let length = sentence.split_whitespace().count();
            assert!(length <= 20, "{place}: {length} words in {sentence:?}");
            words += length;
            count += 1;
        }
    }
    let average = f64::from(words as u32) / f64::from(count);
    assert!(average <= 12.0, "a sentence has {average} words on average");
}

#[test]
fn the_whole_text_survives_the_search_for_hard_words() {
    let (pack, booklet) = (pack(), booklet());
    for (place, text) in texts(&pack, &booklet) {
        let spans = explain(text, &booklet.glossary, &mut Vec::new());
        let joined: String = spans
            .iter()
            .map(|span| match span {
                Span::Plain(text) | Span::Term(text, _) => *text,
            })
            .collect();
        assert_eq!(joined, text, "{place}");
    }
}

#[test]
fn a_pack_with_a_fault_is_refused_with_every_place() {
    let broken = WHOLE.replacen("\"core\":", "\"kern\":", 1).replacen("\"type\": \"list\"", "\"type\": \"lijst\"", 1);
    let refused = |refusal| match refusal {
        Some(content::Unusable::Problems(problems)) => problems,
        other => panic!("a refusal, not {other:?}"),
    };
    let problems = [refused(content::read(&broken).err()), refused(content::read_booklet(&broken).err())].concat();
    let places: Vec<&str> = problems.iter().map(|problem| problem.place.as_str()).collect();
    assert!(places.contains(&"dilemmas[0].core"), "{places:?}");
    assert!(places.iter().any(|place| place.ends_with(".type")), "{places:?}");
    assert!(matches!(content::read("{"), Err(content::Unusable::NotJson(_))));
}

/// A line of the table: the id of a dilemma, and words of which one stands in a question of it, on the fiche and on its page.
#[test]
fn the_questions_ask_what_the_guide_asks() {
    let (pack, booklet) = (pack(), booklet());
    let mut count = 0;
    for line in include_str!("data/questions.txt").lines().filter(|line| line.contains('|') && !line.starts_with('#')) {
        let columns: Vec<&str> = line.split('|').map(str::trim).collect();
        let [id, wanted, meaning] = columns[..] else { panic!("three columns in {line:?}") };
        let dilemma = pack.named(id).expect("a dilemma of the table");
        let leaf = &booklet.page(id).expect("its page").leaf.usual;
        let on_page = leaf.blocks().filter_map(|block| match block {
            Block::Question(text) => Some(text.as_str()),
            _ => None,
        });
        let on_fiche = dilemma.wording.usual.back.iter().map(String::as_str);
        for (place, questions) in [("fiche", on_fiche.collect::<Vec<_>>()), ("page", on_page.collect())] {
            let text = questions.join(" ").to_lowercase();
            assert!(
                wanted.split('/').any(|word| text.contains(word)),
                "{id}, {place}: nothing asks about {meaning}: {text}"
            );
        }
        count += 1;
    }
    assert!(count >= 20, "the table was read");
}

#[test]
fn nothing_is_lost_of_the_questions_in_plain_words() {
    let (pack, booklet) = (pack(), booklet());
    for dilemma in &pack.dilemmas {
        let [usual, plain] = [Words::Usual, Words::Plain].map(|words| dilemma.told(words).back.len());
        assert_eq!(plain, usual, "{}: the fiche", dilemma.id);
        let page = booklet.page(dilemma.id.as_str()).expect("its page");
        let questions = |words| page.told(words).blocks().filter(|block| matches!(block, Block::Question(_))).count();
        assert_eq!(questions(Words::Plain), questions(Words::Usual), "{}: the page", dilemma.id);
    }
}

#[test]
fn titles_and_licences_are_given_in_full() {
    let (pack, booklet) = (pack(), booklet());
    let page = booklet.page("bron").expect("the page about the sources");
    let words: Vec<&str> = page.leaf.usual.blocks().flat_map(Block::texts).collect();
    let words = words.join(" ");
    for title in [
        GUIDE,
        "In gesprek over onafhankelijke cliëntondersteuning",
        "Spanningsvelden rond arbeidstoeleiding van statushouders",
        "EUPL-1.2",
    ] {
        assert!(words.contains(title), "{title}");
    }
    assert!(pack.source.reference.contains(GUIDE));
    assert!(!pack.source.reference.contains("Utrecht"), "no source names a place");
}

#[test]
fn every_page_of_background_has_a_title_in_plain_words() {
    for page in booklet().pages {
        let is_of_dilemma = NAMES.contains(&page.id.as_str());
        assert!(is_of_dilemma || page.title.plain.is_some(), "{}", page.id);
    }
}

#[test]
fn the_matrix_has_three_axes_with_short_values() {
    let booklet = booklet();
    for words in [Words::Usual, Words::Plain] {
        let leaf = booklet.page("aandachtspunten").expect("the page").told(words);
        let axes = leaf.blocks().find_map(|block| match block {
            Block::Matrix { axes, .. } => Some(axes),
            _ => None,
        });
        for axis in axes.expect("the matrix") {
            assert!((3..=13).contains(&axis.items.len()), "{}", axis.title);
            assert!(axis.items.iter().all(|item| item.chars().count() <= 26), "{:?}", axis.items);
        }
    }
}
