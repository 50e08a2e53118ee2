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
    // Where both sides stand below each other, the title is said once.
    let is_second = side == Side::Back && face == Face::Repeated;
    let title = (!is_second).then(|| title.class("big-fiche__title").text(dilemma.title.as_str()));
    let paper = tag("div").class("big-fiche__paper").children(title);
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
        .class(if is_second { "big-fiche big-fiche--back" } else { "big-fiche" })
        .attr("data-fiche", dilemma.id.as_str())
        .attr("data-hue", dilemma.number)
        .attr("data-side", side.name())
        .children((!is_second).then(|| top(dilemma)))
        .child(paper)
}

fn top(dilemma: &'static Dilemma) -> Tag {
    tag("div")
        .class("big-fiche__top")
        .child(tag("span").class("big-fiche__number").text(dilemma.number))
        .child(fiche_icon(&dilemma.id, "big-fiche__icon"))
}

/// The two poles by name, with a rope between them.
fn poles(dilemma: &'static Dilemma) -> Tag {
    tag("p")
        .class("poles")
        .child(tag("span").class("poles__left").text(dilemma.poles.left.name.as_str()))
        .child(tag("span").class("poles__line").attr("aria-hidden", true))
        .child(tag("span").class("poles__right").text(dilemma.poles.right.name.as_str()))
}
