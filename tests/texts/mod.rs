//! Every text of the pack that a player reads, for the tests that read along.

#![allow(dead_code, clippy::expect_used, reason = "each test binary uses a part, and stops with words")]

use dilemmaspel::content::{self, Block, Booklet, Leaf, Pack};
use dilemmaspel::domain::{Dilemma, Question, Wording, Words};

pub const WHOLE: &str = include_str!("../../content/clientondersteuning.nl.json");

/// A text with the place where it stands.
pub type Placed<'a> = (String, &'a str);

pub fn pack() -> Pack {
    content::read(WHOLE).expect("a good pack")
}

pub fn booklet() -> Booklet {
    content::read_booklet(WHOLE).expect("a good booklet")
}

/// In these words everything but the glossary, which has one explanation for everybody.
pub fn texts<'a>(pack: &'a Pack, booklet: &'a Booklet, words: Words) -> Vec<Placed<'a>> {
    let fiches = pack.dilemmas.iter().flat_map(|dilemma| on_fiche(dilemma, words));
    let pages = booklet.pages.iter().flat_map(|page| on_page(&page.id, page.told(words)));
    guide(pack, words).into_iter().chain(fiches).chain(pages).collect()
}

pub fn guide(pack: &Pack, words: Words) -> Vec<Placed<'_>> {
    let asked = Question::ALL.map(|question| pack.guide.told(words).ask(question));
    let texts = asked.into_iter().flat_map(|asked| [&asked.question, &asked.hint]);
    texts.map(|text| ("guiding".to_owned(), text.as_str())).collect()
}

pub fn on_fiche(dilemma: &Dilemma, words: Words) -> Vec<Placed<'_>> {
    let Wording { core, poles, front, back } = dilemma.told(words);
    let place = |part: &str| format!("{}: {part}", dilemma.id);
    let one = [(place("core"), core), (place("pole"), &poles.left.text), (place("pole"), &poles.right.text)];
    let front = front.iter().map(|text| (place("front"), text));
    let back = back.iter().map(|text| (place("back"), text));
    one.into_iter().chain(front).chain(back).map(|(place, text)| (place, text.as_str())).collect()
}

pub fn on_page<'a>(id: &str, leaf: &'a Leaf) -> Vec<Placed<'a>> {
    let mut texts = vec![(format!("{id}: lead"), leaf.lead.as_str())];
    for section in &leaf.sections {
        let told = section.blocks.iter().filter(|block| !matches!(block, Block::Reference { .. }));
        texts.extend(told.flat_map(Block::texts).map(|text| (format!("{id}: {}", section.title), text)));
    }
    texts
}

pub fn sentences(text: &str) -> Vec<&str> {
    text.split_inclusive(['.', '?', '!', ':']).map(str::trim).filter(|sentence| sentence.len() > 2).collect()
}

pub fn word_count<'a>(texts: impl IntoIterator<Item = &'a Placed<'a>>) -> usize {
    texts.into_iter().map(|(_, text)| text.split_whitespace().count()).sum()
}
