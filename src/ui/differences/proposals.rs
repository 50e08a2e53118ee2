//! Two proposals for the order of the group, with the method in sight. The board stays the group's own.

use super::super::parts::{button, icon};
use super::super::tag::{Tag, tag};
use super::model::{Picture, Proposal};
use crate::app::App;
use crate::domain::Event;
use crate::platform::address;
use crate::route::Route;
use crate::text::NL;
use leptos::ev;

pub fn proposals(app: App, picture: &Picture) -> Tag {
    let words = &NL.differences;
    let same = picture.mean.board == picture.fewest.board;
    let fewest_text = (words.fewest_text)(picture.fewest.disagreements);
    let cards = tag("div")
        .class("proposals")
        .child(card(app, "mean", words.mean_title, words.mean_text.to_owned(), &picture.mean))
        .child(card(app, "fewest", words.fewest_title, fewest_text, &picture.fewest));
    tag("section")
        .class("panel")
        .attr("aria-labelledby", "proposals-title")
        .child(tag("h2").class("panel__title").attr("id", "proposals-title").text(words.proposals))
        .child(tag("p").class("panel__text").text(words.proposals_lead))
        .children(same.then(|| tag("p").class("panel__text").text(words.same)))
        .child(cards)
}

fn card(app: App, name: &'static str, title: &'static str, text: String, proposal: &Proposal) -> Tag {
    let words = &NL.differences;
    let board = proposal.board.clone();
    let adopt = move |_| {
        app.dispatch(Event::OrderAdopted { board: board.clone() });
        address::go_to(app.ask(|game| Route::board(game.id())));
    };
    let laid = proposal.board.ranking().map(|(rank, fiche)| {
        let hue = app.dilemma(fiche).map(|dilemma| dilemma.hue());
        tag("li")
            .class("proposal__fiche")
            .attr("data-hue", hue)
            .child(tag("span").class("proposal__number").text(rank.number()))
            .child(tag("span").class("proposal__title").attr("dir", "auto").text(app.title_of(fiche)))
    });
    let aside: Vec<String> = proposal.board.aside().iter().map(|fiche| app.title_of(fiche)).collect();
    let aside = (!aside.is_empty()).then(|| tag("p").class("proposal__aside").text((words.aside)(&aside)));
    let sure = (words.sure)(proposal.sure);
    tag("article")
        .class("proposal")
        .attr("data-method", name)
        .child(tag("h3").text(title))
        .child(tag("p").class("proposal__text").text(text))
        .child(tag("ol").class("proposal__order").children(laid))
        .children(aside)
        .children((!sure.is_empty()).then(|| tag("p").class("proposal__sure").text(sure)))
        .child(
            button("button")
                .attr("aria-label", [words.adopt, ": ", title].concat())
                .on(ev::click, adopt)
                .child(icon("check"))
                .child(tag("span").text(words.adopt)),
        )
}
