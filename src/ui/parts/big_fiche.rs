//! A fiche as large as it is worth: to read aloud, and to have at hand during the talk.

use super::super::tag::{Tag, tag};
use super::{Explainer, fiche_icon};
use crate::app::App;
use crate::domain::{Dilemma, Poles, Side, Words};
use crate::text::{NL, isolated};

/// How the title is marked up, so that headings stay in order on each screen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Face {
    /// The title is the heading of a dialog or a section.
    Heading,
    /// The screen has the title as its heading already.
    Repeated,
}

pub fn big_fiche(app: App, dilemma: &'static Dilemma, side: Side, face: Face) -> Tag {
    let title = match face {
        Face::Heading => tag("h2"),
        Face::Repeated => tag("p"),
    };
    // Where both sides stand below each other, the title is said once.
    let is_second = side == Side::Back && face == Face::Repeated;
    let title = (!is_second).then(|| title.class("big-fiche__title").attr("dir", "auto").text(dilemma.title.as_str()));
    let texts = move |words: &Words| texts(app, dilemma, side, *words);
    let paper = tag("div").class("big-fiche__paper").children(title).show(move || app.words(), texts);
    tag("section")
        .class(if is_second { "big-fiche big-fiche--back" } else { "big-fiche" })
        .attr("data-fiche", dilemma.id.as_str())
        .attr("data-hue", dilemma.hue())
        .attr("data-side", side.name())
        .children((!is_second).then(|| top(dilemma)))
        .child(paper)
}

fn texts(app: App, dilemma: &'static Dilemma, side: Side, words: Words) -> Vec<Tag> {
    let told = dilemma.told(words);
    let explainer = Explainer::new(match words {
        Words::Usual => &[],
        Words::Plain => &app.pack.glossary,
    });
    match side {
        Side::Front => {
            let paragraph = |class: &str| tag("p").class(class).attr("dir", "auto");
            let core = explainer.add(paragraph("big-fiche__core"), &told.core);
            let front = told.front.iter().map(|text| explainer.add(paragraph("big-fiche__text"), text));
            [core].into_iter().chain(front).chain([poles(&told.poles)]).collect()
        }
        Side::Back => {
            let questions = told.back.iter().map(|text| explainer.add(tag("li").attr("dir", "auto"), text));
            vec![
                tag("p").class("big-fiche__label").text(NL.fiche.questions),
                tag("ul").class("big-fiche__questions").children(questions),
            ]
        }
    }
}

fn top(dilemma: &'static Dilemma) -> Tag {
    tag("div")
        .class("big-fiche__top")
        .child(tag("span").class("big-fiche__number").text(dilemma.number))
        .child(fiche_icon(&dilemma.id, "big-fiche__icon"))
}

/// The two poles by name, with a rope between them.
fn poles(poles: &'static Poles) -> Tag {
    tag("p")
        .class("poles")
        .child(tag("span").class("poles__left").text(isolated(&poles.left.name)))
        .child(tag("span").class("poles__line").attr("aria-hidden", true))
        .child(tag("span").class("poles__right").text(isolated(&poles.right.name)))
}
