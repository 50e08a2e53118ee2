//! The blocks of a page: paragraph, list, matrix, example, question, reference.

use super::super::parts::Explainer;
use super::super::tag::{Tag, tag};
use super::Links;
use super::matrix::matrix;
use crate::content::{Block, Kind, Section};
use crate::text::NL;

pub fn section(explainer: &Explainer, section: &'static Section, links: &Links) -> Tag {
    let frame = tag("section")
        .class("booklet__section")
        .attr("data-kind", section.kind.name())
        .child(tag("h2").text(section.title.as_str()));
    // The two lists of considerations stand side by side, like the scales of a balance.
    if section.kind == Kind::Considerations {
        let side = |part: &'static Block| block(tag("div").class("weigh__side"), explainer, part, links);
        return frame.child(tag("div").class("weigh").children(section.blocks.iter().map(side)));
    }
    section.blocks.iter().fold(frame, |frame, part| block(frame, explainer, part, links))
}

/// Adds a block to a part of the page.
fn block(frame: Tag, explainer: &Explainer, block: &'static Block, links: &Links) -> Tag {
    let reference = |link: Tag| tag("p").class("reference").child(link);
    match block {
        Block::Paragraph(text) => frame.child(explainer.add(tag("p"), text)),
        Block::Question(text) => frame.child(explainer.add(tag("p").class("question"), text)),
        Block::List { title, items } => frame
            .children(title.as_ref().map(|title| tag("h3").text(title.as_str())))
            .child(tag("ul").children(items.iter().map(|item| explainer.add(tag("li"), item)))),
        Block::Matrix { text, axes } => frame.child(matrix(explainer, text, axes)),
        Block::Example { place, year, text } => frame.child(
            tag("figure")
                .class("example")
                .child(tag("figcaption").text((NL.booklet.example)(place, *year)))
                .child(explainer.add(tag("p"), text)),
        ),
        Block::Reference { text, page: Some(page), .. } => {
            frame.child(reference(tag("a").attr("href", links(page)).text(text.as_str())))
        }
        Block::Reference { text, url: Some(url), .. } => {
            let link = tag("a").attr("href", url.as_str()).attr("rel", "noopener noreferrer").attr("target", "_blank");
            let elsewhere = [" (", NL.booklet.elsewhere, ")"].concat();
            frame.child(reference(link.text(text.as_str())).text(elsewhere))
        }
        Block::Reference { text, .. } => frame.child(tag("p").class("reference").text(text.as_str())),
    }
}
