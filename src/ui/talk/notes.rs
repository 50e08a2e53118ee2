//! What was written about a question elsewhere, at home or at another table: beside the field of the group, once all
//! orders lie open.

use super::super::tag::{Tag, tag};
use crate::app::App;
use crate::domain::{Cover, Dilemma, Game, Question};
use crate::text::NL;

pub fn with_notes(field: Tag, app: App, dilemma: &'static Dilemma, question: Question) -> Tag {
    let notes = move || app.see(|game| notes(game, dilemma, question));
    field.show(notes, |notes| {
        let one = |(who, words): &(String, String)| {
            tag("li")
                .child(tag("span").text((NL.group.from_home)(who)))
                .child(tag("q").attr("dir", "auto").text(words.clone()))
        };
        (!notes.is_empty()).then(|| tag("ul").class("talk__notes").children(notes.iter().map(one)))
    })
}

/// Who, and what they wrote.
fn notes(game: &Game, dilemma: &Dilemma, question: Question) -> Vec<(String, String)> {
    let ballots = game.group().ballots.done().filter(|_| game.group().cover == Cover::Revealed);
    ballots
        .filter_map(|ballot| {
            let words = ballot.notes.get(&dilemma.id)?.answer(question).trim().to_owned();
            (!words.is_empty()).then(|| ((NL.group.called)(game.setup(), &ballot.voter), words))
        })
        .collect()
}
