//! The order that the group laid, and what does not play here.

use super::super::parts::fiche_icon;
use super::super::tag::{Tag, tag};
use crate::app::App;
use crate::domain::{Board, Dilemma, FicheId, Words};
use crate::text::{NL, in_a_row};

pub fn order(app: App) -> Tag {
    let board = move || app.see(|game| Some(game.board().clone()));
    tag("section").class("report__order").child(tag("h2").text(NL.report.order)).show(
        move || (board(), app.words()),
        move |(board, words)| board.as_ref().map(|board| laid(app, board, *words)).unwrap_or_default(),
    )
}

fn laid(app: App, board: &Board, told: Words) -> Vec<Tag> {
    let words = &NL.report;
    let items = board.ranking().filter_map(|(rank, fiche)| Some(item(rank.number(), app.dilemma(fiche)?, told)));
    let none = board.ranking().next().is_none().then(|| tag("p").class("report__none").text(words.order_empty));
    let not = tag("div").class("report__not").children(rest(app, words.aside, board.aside())).children(rest(
        app,
        words.stack,
        board.stack(),
    ));
    none.into_iter().chain([tag("ol").class("ranking").children(items), not]).collect()
}

fn item(number: usize, dilemma: &'static Dilemma, words: Words) -> Tag {
    tag("li")
        .class("ranking__item")
        .attr("data-hue", dilemma.hue())
        .attr("value", number)
        .child(tag("span").class("ranking__number").text(number))
        .child(fiche_icon(&dilemma.id, "ranking__icon"))
        .child(tag("strong").class("ranking__title").attr("dir", "auto").text(dilemma.title.as_str()))
        .child(tag("span").class("ranking__core").attr("dir", "auto").text(dilemma.told(words).core.as_str()))
}

fn rest(app: App, name: &'static str, fiches: &[FicheId]) -> Option<Tag> {
    let titles: Vec<&str> = fiches.iter().filter_map(|fiche| Some(app.dilemma(fiche)?.title.as_str())).collect();
    (!titles.is_empty()).then(|| tag("p").child(tag("strong").text(name).text(": ")).text(in_a_row(titles)))
}
