//! Texts in which the hard words explain themselves: press one, and a slip with its meaning opens.

use super::super::tag::{Tag, tag};
use crate::content::{Explained, Span, Term, explain};
use crate::keyboard::{Chord, Stroke};
use crate::platform::keyboard;
use leptos::ev;
use leptos::prelude::*;
use std::cell::RefCell;

/// Explains each word of the glossary where it first stands on a page or a fiche.
pub struct Explainer {
    glossary: &'static [Term],
    explained: RefCell<Explained<'static>>,
}

impl Explainer {
    pub fn new(glossary: &'static [Term]) -> Self {
        Self { glossary, explained: RefCell::default() }
    }

    /// Adds a text to its element.
    pub fn add(&self, parent: Tag, text: &'static str) -> Tag {
        let spans = explain(text, self.glossary, &mut self.explained.borrow_mut());
        spans.into_iter().fold(parent, |parent, span| match span {
            Span::Plain(text) => parent.text(text),
            Span::Term(word, term) => with_note(parent, word, term),
        })
    }
}

/// Adds a word, with the slip behind it. No `button`, because the words of a button cannot be broken
/// over two lines as the rest of the sentence is.
fn with_note(parent: Tag, word: &'static str, term: &'static Term) -> Tag {
    let open = RwSignal::new(false);
    let turn = move || open.set(!open.get_untracked());
    let word = tag("span")
        .class("term")
        .attr("role", "button")
        .attr("tabindex", "0")
        .live("aria-expanded", move || open.get())
        .on(ev::click, move |_| turn())
        .on(ev::keydown, move |event| {
            if let Some(stroke) = keyboard::stroke(&event).filter(|stroke| presses(*stroke)) {
                event.prevent_default();
                if stroke.acts().is_some() {
                    turn();
                }
            }
        })
        .text(word);
    let note = move || {
        let long = term.long.as_ref().map(|long| [long, ". "].concat());
        tag("span").class("term__note").attr("role", "note").text(long).text(term.text.as_str())
    };
    parent.child(word).when(move || open.get(), note)
}

/// What presses a button.
fn presses(stroke: Stroke) -> bool {
    matches!(stroke.chord, Chord::Enter | Chord::Space)
}
