//! A pack: the dilemmas, the booklet and the glossary of one game.

use super::{Kind, Page};
use crate::domain::{Dilemma, FicheId, Question};

#[derive(Clone, Debug, PartialEq)]
pub struct Pack {
    pub id: String,
    pub title: String,
    pub subtitle: String,
    /// The year of the facts in it, for "stand 2020".
    pub as_of: u64,
    pub source: Source,
    pub guide: Guide,
    pub dilemmas: Vec<Dilemma>,
    /// In reading order: background first, then a page per dilemma, then the rest.
    pub pages: Vec<Page>,
    pub glossary: Vec<Term>,
}

/// What the pack is based on.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// One or two sentences for every screen.
    pub note: String,
    /// The full reference.
    pub reference: String,
}

/// The three guiding questions of the talk.
#[derive(Clone, Debug, PartialEq)]
pub struct Guide {
    pub why: Asked,
    pub choices: Asked,
    pub considerations: Asked,
}

/// A question, and a line that helps to answer it.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    pub question: String,
    pub hint: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    pub id: String,
    pub term: String,
    /// What an abbreviation stands for.
    pub long: Option<String>,
    /// Other spellings of the term in running text.
    pub also: Vec<String>,
    pub text: String,
}

impl Guide {
    pub fn ask(&self, question: Question) -> &Asked {
        match question {
            Question::Why => &self.why,
            Question::Choices => &self.choices,
            Question::Considerations => &self.considerations,
        }
    }
}

impl Pack {
    /// The id of the page with the glossary, which is made from the terms.
    pub const GLOSSARY_PAGE: &str = "woorden";

    pub fn dilemma(&self, fiche: &FicheId) -> Option<&Dilemma> {
        self.named(fiche.as_str())
    }

    pub fn page(&self, id: &str) -> Option<&Page> {
        self.pages.iter().find(|page| page.id == id)
    }

    /// The dilemma with this id.
    pub fn named(&self, id: &str) -> Option<&Dilemma> {
        self.dilemmas.iter().find(|dilemma| dilemma.id.as_str() == id)
    }

    /// The dilemma that this page belongs to; `None` for background.
    pub fn dilemma_of_page(&self, id: &str) -> Option<&Dilemma> {
        self.dilemmas.iter().find(|dilemma| dilemma.id.as_str() == id)
    }

    pub fn fiches(&self) -> Vec<FicheId> {
        self.dilemmas.iter().map(|dilemma| dilemma.id.clone()).collect()
    }

    /// What is wrong with the pack as a whole, in words for its writer; empty when it is good.
    pub fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        let known_page = |id: &str| id == Self::GLOSSARY_PAGE || self.page(id).is_some();
        for dilemma in &self.dilemmas {
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
                if let super::Block::Reference { page: Some(to), .. } = block
                    && !known_page(to)
                {
                    faults.push(format!("{}: refers to the page {to:?}, which is not there", page.id));
                }
            }
        }
        faults
    }
}
