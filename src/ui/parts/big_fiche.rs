//! A fiche as large as it is worth: to read aloud, and to have at hand during the talk.

use super::super::tag::{Tag, tag};
use super::fiche_icon;
use crate::domain::{Dilemma, Side};
use crate::text::NL;

/// How the title is marked up, so that headings stay in order on each screen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Face {
    /// The title is the heading of a dialog or a section.
    Heading,
    /// The screen has the title as its heading already.
    Repeated,
}

pub fn big_fiche(dilemma: &'static Dilemma, side: Side, face: Face) -> Tag {
    let title = match face {
        Face::Heading => tag("h2"),
        Face::Repeated => tag("p"),
    };
    let paper =
        tag("div").class("big-fiche__paper").child(title.class("big-fiche__title").text(dilemma.title.as_str()));
    let paper = match side {
        Side::Front => paper
            .child(tag("p").class("big-fiche__core").text(dilemma.core.as_str()))
            .children(dilemma.front.iter().map(|text| tag("p").class("big-fiche__text").text(text.as_str())))
            .child(poles(dilemma)),
        Side::Back => paper.child(tag("p").class("big-fiche__label").text(NL.fiche.questions)).child(
            tag("ul")
                .class("big-fiche__questions")
                .children(dilemma.back.iter().map(|text| tag("li").text(text.as_str()))),
        ),
    };
    tag("section")
        .class("big-fiche")
        .attr("data-fiche", dilemma.id.as_str())
        .attr("data-hue", dilemma.number)
        .attr("data-side", side.name())
        .child(
            tag("div")
                .class("big-fiche__top")
                .child(tag("span").class("big-fiche__number").text(dilemma.number))
                .child(fiche_icon(&dilemma.id, "big-fiche__icon")),
        )
        .child(paper)
}

/// The two poles by name, with a rope between them.
fn poles(dilemma: &'static Dilemma) -> Tag {
    tag("p")
        .class("poles")
        .child(tag("span").class("poles__left").text(dilemma.poles.left.name.as_str()))
        .child(tag("span").class("poles__line").attr("aria-hidden", true))
        .child(tag("span").class("poles__right").text(dilemma.poles.right.name.as_str()))
}
