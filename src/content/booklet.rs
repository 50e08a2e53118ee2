//! The booklet of a pack: its pages and the words that they explain.

use super::pack::{Pack, Term};
use super::{Block, Kind, Leaf, Page};

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
            let wordings = [Some(&dilemma.wording.usual), dilemma.wording.plain.as_ref()];
            if wordings.into_iter().flatten().any(|wording| wording.front.is_empty() || wording.back.is_empty()) {
                faults.push(format!("{id}: a side of the fiche is empty"));
            }
            let kinds = self.page(id.as_str()).map(|page| page.leaf.usual.kinds()).unwrap_or_default();
            if kinds != Kind::OF_A_DILEMMA {
                faults.push(format!("{id}: its page has {kinds:?}"));
            }
        }
        for page in &self.pages {
            let (id, usual) = (&page.id, page.leaf.usual.kinds());
            if let Some(plain) = &page.leaf.plain
                && !usual.starts_with(&plain.kinds())
            {
                faults.push(format!("{id}: in plain words it does not have the same sections in the same order"));
            }
            let leaves = [Some(&page.leaf.usual), page.leaf.plain.as_ref()].into_iter().flatten();
            for block in leaves.flat_map(Leaf::blocks) {
                if let Block::Reference { page: Some(to), .. } = block
                    && !known_page(to)
                {
                    faults.push(format!("{id}: refers to the page {to:?}, which is not there"));
                }
            }
        }
        faults
    }
}
