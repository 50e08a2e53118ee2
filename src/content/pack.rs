//! A pack: what one game is about. Its booklet stands in [`super::Booklet`].

use crate::domain::{Dilemma, FicheId, Question, Told, Words};

#[derive(Clone, Debug, PartialEq)]
pub struct Pack {
    pub id: String,
    pub title: String,
    pub subtitle: String,
    /// The year of the facts in it, for "stand 2020".
    pub as_of: u64,
    pub source: Source,
    pub guide: Told<Guide>,
    pub dilemmas: Vec<Dilemma>,
    /// The pages of the booklet in reading order: background first, then a page per dilemma, then the rest.
    pub contents: Vec<Heading>,
    /// Explains the hard words on the fiches. What comes with the program holds no other ones.
    pub glossary: Vec<Term>,
}

/// A page of the booklet by its name.
#[derive(Clone, Debug, PartialEq)]
pub struct Heading {
    pub id: String,
    pub title: Told<String>,
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

    /// Whether anything in it is told in plain words.
    pub fn has_plain(&self) -> bool {
        self.dilemmas.iter().any(|dilemma| dilemma.wording.plain.is_some())
    }

    pub fn dilemma(&self, fiche: &FicheId) -> Option<&Dilemma> {
        self.named(fiche.as_str())
    }

    /// The dilemma with this id; `None` for a page of background too.
    pub fn named(&self, id: &str) -> Option<&Dilemma> {
        self.dilemmas.iter().find(|dilemma| dilemma.id.as_str() == id)
    }

    /// The title of a page of the booklet.
    pub fn title_of_page(&self, id: &str, words: Words) -> Option<&str> {
        self.contents.iter().find(|heading| heading.id == id).map(|heading| heading.title.told(words).as_str())
    }

    pub fn fiches(&self) -> Vec<FicheId> {
        self.dilemmas.iter().map(|dilemma| dilemma.id.clone()).collect()
    }
}
