//! One page, and the way to the next page.

use super::super::parts::{Explainer, fiche_icon, icon, not_here, with_aloud};
use super::super::preferences::plain_switch;
use super::super::tag::{Tag, tag};
use super::Links;
use super::blocks::section;
use crate::app::{App, Lent};
use crate::content::{Booklet, CLIENTONDERSTEUNING_FILE, Pack, Term};
use crate::domain::Words;
use crate::text::NL;
use leptos::prelude::*;
use std::rc::Rc;

/// How the title of a page is marked up.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Heading {
    /// The page is the screen itself, so its title is the first heading.
    OfScreen,
    InScreen,
}

impl Heading {
    fn tag(self, title: impl Fn() -> &'static str + 'static) -> Tag {
        match self {
            Self::OfScreen => tag("h1").attr("tabindex", "-1").live_text(title),
            Self::InScreen => tag("h2").class("booklet__title").attr("tabindex", "-1").live_text(title),
        }
    }

    /// Where the page lies, to read it aloud.
    fn region(self) -> &'static str {
        match self {
            Self::OfScreen => "main .booklet__page",
            Self::InScreen => ".beside .booklet__page",
        }
    }
}

/// The title stands there at once; the text follows when the booklet has come.
pub fn page(app: App, id: &str, links: &Links, heading: Heading) -> Tag {
    let dilemma = app.pack.named(id);
    let article = tag("article").class("booklet__page").attr("data-hue", dilemma.map(|dilemma| dilemma.number));
    let Some(id) = in_order(app.pack).into_iter().find(|own| *own == id) else {
        return article.child(heading.tag(|| NL.lost.title)).child(tag("p").text(NL.lost.no_page));
    };
    let kicker = dilemma.map_or(NL.booklet.background.to_owned(), |dilemma| (NL.booklet.dilemma)(dilemma.number));
    let text = {
        let links = Rc::clone(links);
        move |(lent, words): &(Lent<Booklet>, Words)| match lent {
            Lent::Here(booklet) => text(booklet, id, *words, &links),
            Lent::NotHere(why) => {
                not_here(NL.booklet.title, CLIENTONDERSTEUNING_FILE, *why, move || app.fetch_booklet())
            }
            Lent::NotYet | Lent::OnItsWay => vec![tag("p").attr("role", "status").text(NL.booklet.coming)],
        }
    };
    app.fetch_booklet();
    let article = article
        .children(dilemma.map(|dilemma| fiche_icon(&dilemma.id, "booklet__icon")))
        .child(tag("p").class("booklet__kicker").text(kicker))
        .child(heading.tag(move || title_of(app, id)))
        .children((id != Pack::GLOSSARY_PAGE).then(|| plain_switch(app)).flatten());
    with_aloud(article, app, heading.region(), NL.aloud.read)
        .show(move || (app.booklet.get(), app.words()), text)
        .child(turn(app, id, links))
}

fn text(booklet: &'static Booklet, id: &str, words: Words, links: &Links) -> Vec<Tag> {
    let lead = tag("p").class("booklet__lead");
    match booklet.page(id) {
        Some(page) => {
            let leaf = page.told(words);
            let explainer = Explainer::new(&booklet.glossary);
            let lead = explainer.add(lead, &leaf.lead);
            let sections = leaf.sections.iter().map(|part| section(&explainer, part, links));
            [lead].into_iter().chain(sections).collect()
        }
        None => vec![lead.text(NL.booklet.glossary_lead), glossary(booklet)],
    }
}

fn glossary(booklet: &'static Booklet) -> Tag {
    let entry = |term: &'static Term| {
        let long = term.long.as_ref().map(|long| tag("em").text(long.as_str()).text(". "));
        let name = tag("dt").attr("id", ["woord-", &term.id].concat()).text(term.term.as_str());
        [name, tag("dd").children(long).text(term.text.as_str())]
    };
    tag("dl").class("booklet__words").children(booklet.glossary.iter().flat_map(entry))
}

/// The ids of all pages; the glossary comes last.
pub fn in_order(pack: &'static Pack) -> Vec<&'static str> {
    pack.contents.iter().map(|heading| heading.id.as_str()).chain([Pack::GLOSSARY_PAGE]).collect()
}

/// The title of a page in the words that are read now.
pub fn title_of(app: App, id: &str) -> &'static str {
    app.pack.title_of_page(id, app.words()).unwrap_or(NL.booklet.glossary)
}

/// To the page before and the page after.
fn turn(app: App, id: &str, links: &Links) -> Tag {
    let order = in_order(app.pack);
    let at = order.iter().position(|other| *other == id);
    let before = at.and_then(|at| order.get(at.checked_sub(1)?).copied());
    let after = at.and_then(|at| order.get(at + 1).copied());
    let link = |rel: &'static str, id: &str| tag("a").attr("rel", rel).attr("href", links(id));
    let words = |name: &'static str, id: &'static str| {
        tag("span")
            .child(tag("span").class("visually-hidden").text(name).text(": "))
            .child(tag("span").live_text(move || title_of(app, id)))
    };
    tag("nav")
        .class("booklet__turn")
        .children(before.map(|id| link("prev", id).child(icon("left")).child(words(NL.booklet.previous, id))))
        .children(after.map(|id| link("next", id).child(words(NL.booklet.next, id)).child(icon("right"))))
}
