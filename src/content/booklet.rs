//! The booklet of a pack: its pages and the words that they explain.

use super::pack::{Pack, Term};
use super::{Block, Kind, Page};

#[derive(Clone, Debug, PartialEq)]
pub struct Booklet {
    /// In reading order, as the contents of the pack.
    pub pages: Vec<Page>,
    pub glossary: Vec<Term>,
}

impl Booklet {
    pub fn page(&self, id: &str) -> Option<&Page> {
        self.pages.iter().find(|page| page.id == id)
    }

    /// What is wrong with the pack as a whole, in words for its writer; empty when it is good.
    pub fn faults(&self, pack: &Pack) -> Vec<String> {
        let mut faults = Vec::new();
        let known_page = |id: &str| id == Pack::GLOSSARY_PAGE || self.page(id).is_some();
        for dilemma in &pack.dilemmas {
            let id = &dilemma.id;
            if dilemma.front.is_empty() || dilemma.back.is_empty() {
                faults.push(format!("{id}: a side of the fiche is empty"));
            }
            let kinds: Vec<Kind> =
                self.page(id.as_str()).map(|page| page.sections.iter().map(|s| s.kind).collect()).unwrap_or_default();
            if kinds != Kind::OF_A_DILEMMA {
                faults.push(format!("{id}: its page has {kinds:?}"));
            }
        }
        for page in &self.pages {
            for block in page.sections.iter().flat_map(|section| &section.blocks) {
                if let Block::Reference { page: Some(to), .. } = block
                    && !known_page(to)
                {
                    faults.push(format!("{}: refers to the page {to:?}, which is not there", page.id));
                }
            }
        }
        faults
    }
}
