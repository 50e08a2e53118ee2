//! A text in which the hard words explain themselves: press one, and a slip with its meaning opens.

use super::super::parts::button;
use super::super::tag::{Tag, tag};
use crate::content::{Booklet, Span, Term, explain};
use leptos::ev;
use leptos::prelude::*;

/// Adds a text to its element.
pub fn explained(parent: Tag, booklet: &'static Booklet, text: &'static str) -> Tag {
    explain(text, &booklet.glossary).into_iter().fold(parent, |parent, span| match span {
        Span::Plain(text) => parent.text(text),
        Span::Term(word, term) => with_note(parent, word, term),
    })
}

/// Adds a word, with the slip behind it.
fn with_note(parent: Tag, word: &'static str, term: &'static Term) -> Tag {
    let open = RwSignal::new(false);
    let word = button("term")
        .live("aria-expanded", move || open.get())
        .on(ev::click, move |_| open.set(!open.get_untracked()))
        .text(word);
    let note = move || {
        let long = term.long.as_ref().map(|long| [long, ". "].concat());
        tag("span").class("term__note").attr("role", "note").text(long).text(term.text.as_str())
    };
    parent.child(word).when(move || open.get(), note)
}
