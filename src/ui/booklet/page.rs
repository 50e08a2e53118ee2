//! One page, and the way to the next page.

use super::super::parts::{fiche_icon, icon};
use super::super::tag::{Tag, tag};
use super::Links;
use super::blocks::section;
use super::explained::explained;
use crate::app::App;
use crate::content::{Pack, Page, Term};
use crate::text::NL;

/// How the title of a page is marked up.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Heading {
    /// The page is the screen itself, so its title is the first heading.
    OfScreen,
    InScreen,
}

impl Heading {
    fn tag(self, title: &'static str) -> Tag {
        match self {
            Self::OfScreen => tag("h1").attr("tabindex", "-1").text(title),
            Self::InScreen => tag("h2").class("booklet__title").attr("tabindex", "-1").text(title),
        }
    }
}

pub fn page(app: App, id: &str, links: &Links, heading: Heading) -> Tag {
    let pack = app.pack;
    let hue = pack.named(id).map(|dilemma| dilemma.number);
    let article = tag("article").class("booklet__page").attr("data-hue", hue);
    let article = match pack.page(id) {
        Some(page) => background_or_dilemma(article, pack, page, links, heading),
        None if id == Pack::GLOSSARY_PAGE => glossary(article, pack, heading),
        None => article.child(heading.tag(NL.lost.title)).child(tag("p").text(NL.lost.no_page)),
    };
    article.child(turn(pack, id, links))
}

fn background_or_dilemma(article: Tag, pack: &'static Pack, page: &'static Page, links: &Links, heading: Heading) -> Tag {
    let dilemma = pack.named(&page.id);
    let sign = dilemma.map(|dilemma| fiche_icon(&dilemma.id, "booklet__icon"));
    let kicker = dilemma.map_or(NL.booklet.background.to_owned(), |dilemma| (NL.booklet.dilemma)(dilemma.number));
    article
        .children(sign)
        .child(tag("p").class("booklet__kicker").text(kicker))
        .child(heading.tag(&page.title))
        .child(explained(tag("p").class("booklet__lead"), pack, &page.lead))
        .children(page.sections.iter().map(|part| section(pack, part, links)))
}

fn glossary(article: Tag, pack: &'static Pack, heading: Heading) -> Tag {
    let entry = |term: &'static Term| {
        let long = term.long.as_ref().map(|long| tag("em").text(long.as_str()).text(". "));
        let name = tag("dt").attr("id", ["woord-", &term.id].concat()).text(term.term.as_str());
        [name, tag("dd").children(long).text(term.text.as_str())]
    };
    article
        .child(tag("p").class("booklet__kicker").text(NL.booklet.background))
        .child(heading.tag(NL.booklet.glossary))
        .child(tag("p").class("booklet__lead").text(NL.booklet.glossary_lead))
        .child(tag("dl").class("booklet__words").children(pack.glossary.iter().flat_map(entry)))
}

/// To the page before and the page after.
fn turn(pack: &'static Pack, id: &str, links: &Links) -> Tag {
    let mut order: Vec<(&str, &str)> = pack.pages.iter().map(|page| (page.id.as_str(), page.title.as_str())).collect();
    order.push((Pack::GLOSSARY_PAGE, NL.booklet.glossary));
    let at = order.iter().position(|(other, _)| *other == id);
    let before = at.and_then(|at| order.get(at.checked_sub(1)?).copied());
    let after = at.and_then(|at| order.get(at + 1).copied());
    let link = |rel: &'static str, id: &str| tag("a").attr("rel", rel).attr("href", links(id));
    let words = |name: &'static str, title: &'static str| {
        tag("span").child(tag("span").class("visually-hidden").text(name).text(": ")).text(title)
    };
    tag("nav")
        .class("booklet__turn")
        .children(before.map(|(id, title)| {
            link("prev", id).child(icon("left")).child(words(NL.booklet.previous, title))
        }))
        .children(after.map(|(id, title)| {
            link("next", id).child(words(NL.booklet.next, title)).child(icon("right"))
        }))
}
