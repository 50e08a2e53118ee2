//! The board of one person. Who comes here without saying who they are, sees nobody's order.

use super::super::board;
use super::super::parts::screen;
use super::super::tag::{Tag, tag};
use crate::app::App;
use crate::domain::BallotId;
use crate::route::Route;
use crate::text::NL;

pub fn own(app: App) -> Tag {
    let laying = move || app.see(|game| game.laying().map(|ballot| ballot.id));
    tag("div").class("own").show(laying, move |laying| match laying {
        Some(ballot) => [banner(app, *ballot), board::board(app)].into_iter().collect::<Vec<_>>(),
        None => vec![nobody(app)],
    })
}

/// Whose board it is.
fn banner(app: App, ballot: BallotId) -> Tag {
    let words = move || {
        app.see(|game| {
            let ballot = game.group().ballots.get(ballot)?;
            Some((NL.group.lays)(&(NL.group.called)(game.setup(), &ballot.voter), ballot.lens.as_ref()))
        })
    };
    let words = tag("p").live_text(words);
    tag("section").class("own__banner").attr("aria-label", NL.group.own).child(words)
}

fn nobody(app: App) -> Tag {
    let to_people = tag("a")
        .class("button button--primary")
        .live("href", move || app.see(|game| Some(Route::group(game.id()).href())))
        .text(NL.group.to_people);
    screen("screen screen--own")
        .child(tag("h1").attr("tabindex", "-1").text(NL.group.own))
        .child(tag("p").class("screen__lead").text(NL.group.nobody_lays))
        .child(tag("p").child(to_people))
}
