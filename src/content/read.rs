//! From the JSON of a pack to a [`Pack`] and a [`Booklet`]. The format is described in the README.
//!
//! The two are read apart: a game begins with the pack, and the booklet is fetched when somebody opens it.

use super::pack::{Asked, Guide, Heading, Pack, Source, Term};
use super::{Block, Booklet, Kind, Page, Section};
use crate::domain::{Dilemma, FicheId, Pole, Poles};
use crate::json::{Node, Problem, ProblemKind, Problems, Wanted};
use serde_json::Value;

/// Why a pack cannot be used at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unusable {
    NotJson(String),
    /// Parts are missing or wrong.
    Problems(Vec<Problem>),
}

/// Reads what a game needs of a pack. All or nothing: a game with half its texts helps nobody.
///
/// # Errors
/// [`Unusable`] with every problem found.
pub fn read(text: &str) -> Result<Pack, Unusable> {
    read_with(text, pack)
}

/// Reads the booklet of a pack. All or nothing too.
///
/// # Errors
/// [`Unusable`] with every problem found.
pub fn read_booklet(text: &str) -> Result<Booklet, Unusable> {
    read_with(text, booklet)
}

/// Reads a page that stands by itself, in the form of the pages of a booklet.
///
/// # Errors
/// [`Unusable`] with every problem found.
pub fn read_page(text: &str) -> Result<Page, Unusable> {
    read_with(text, |node| page(node, heading(node)?))
}

fn read_with<T>(text: &str, read: fn(&Node) -> Option<T>) -> Result<T, Unusable> {
    let value: Value = serde_json::from_str(text).map_err(|e| Unusable::NotJson(e.to_string()))?;
    let problems = Problems::default();
    let found = read(&Node::root(&value, &problems));
    let problems = problems.into_vec();
    found.filter(|_| problems.is_empty()).ok_or(Unusable::Problems(problems))
}

fn text(node: &Node, name: &str) -> Option<String> {
    node.field(name)?.text().map(str::to_owned)
}

fn texts(node: &Node) -> Vec<String> {
    node.items().iter().filter_map(|item| item.text()).map(str::to_owned).collect()
}

fn all<T>(node: &Node, name: &str, read: fn(&Node) -> Option<T>) -> Vec<T> {
    node.field(name).map(|list| list.items().iter().filter_map(read).collect()).unwrap_or_default()
}

/// The pages of the dilemmas come after the page that the pack names.
fn in_reading_order<T>(node: &Node, mut pages: Vec<T>, own: Vec<T>, id: fn(&T) -> &str) -> Option<Vec<T>> {
    let first_after = node.field("dilemmasAfter")?;
    let after = first_after.text()?;
    let Some(at) = pages.iter().position(|page| id(page) == after) else {
        first_after.report(ProblemKind::Unknown(after.to_owned()));
        return None;
    };
    let rest = pages.split_off(at + 1);
    pages.extend(own);
    pages.extend(rest);
    Some(pages)
}

fn pack(node: &Node) -> Option<Pack> {
    let source = node.field("source")?;
    let guide = node.field("guiding")?;
    let asked = |name: &str| {
        let node = guide.field(name)?;
        Some(Asked { question: text(&node, "question")?, hint: text(&node, "hint")? })
    };
    let mut dilemmas = all(node, "dilemmas", dilemma);
    for (at, dilemma) in dilemmas.iter_mut().enumerate() {
        dilemma.number = at + 1;
    }
    let own = all(node, "dilemmas", heading);
    Some(Pack {
        id: text(node, "id")?,
        title: text(node, "title")?,
        subtitle: text(node, "subtitle")?,
        as_of: node.field("asOf")?.number()?,
        source: Source { note: text(&source, "note")?, reference: text(&source, "reference")? },
        guide: Guide { why: asked("why")?, choices: asked("choices")?, considerations: asked("considerations")? },
        dilemmas,
        contents: in_reading_order(node, all(node, "pages", heading), own, |heading| &heading.id)?,
    })
}

fn heading(node: &Node) -> Option<Heading> {
    Some(Heading { id: text(node, "id")?, title: text(node, "title")? })
}

fn dilemma(node: &Node) -> Option<Dilemma> {
    let id: FicheId = node.field("id")?.parse(Wanted::Id)?;
    let poles = node.field("poles")?;
    let pole = |name: &str| {
        let node = poles.field(name)?;
        Some(Pole { name: text(&node, "name")?, text: text(&node, "text")? })
    };
    let paragraph = |node: &Node| match block(node)? {
        Block::Paragraph(text) => Some(text),
        _ => node.wanted(Wanted::Text),
    };
    Some(Dilemma {
        id,
        number: 0,
        title: text(node, "title")?,
        core: text(node, "core")?,
        poles: Poles { left: pole("left")?, right: pole("right")? },
        front: all(node, "front", paragraph),
        back: texts(&node.field("back")?),
    })
}

fn booklet(node: &Node) -> Option<Booklet> {
    let own = all(node, "dilemmas", |node| page(&node.field("page")?, heading(node)?));
    let pages = all(node, "pages", |node| page(node, heading(node)?));
    Some(Booklet { pages: in_reading_order(node, pages, own, |page| &page.id)?, glossary: all(node, "glossary", term) })
}

fn page(node: &Node, Heading { id, title }: Heading) -> Option<Page> {
    Some(Page { id, title, lead: text(node, "lead")?, sections: all(node, "sections", section) })
}

fn section(node: &Node) -> Option<Section> {
    let kind: Kind = node.field("kind")?.parse(Wanted::Word)?;
    Some(Section { kind, title: text(node, "title")?, blocks: all(node, "blocks", block) })
}

fn block(node: &Node) -> Option<Block> {
    let kind = node.field("type")?;
    Some(match kind.text()? {
        "paragraph" => Block::Paragraph(text(node, "text")?),
        "list" => Block::List { title: maybe(node, "title"), items: texts(&node.field("items")?) },
        "example" => Block::Example {
            place: text(node, "place")?,
            year: node.field("year")?.number()?,
            text: text(node, "text")?,
        },
        "question" => Block::Question(text(node, "text")?),
        "reference" => {
            Block::Reference { text: text(node, "text")?, page: maybe(node, "page"), url: maybe(node, "url") }
        }
        _ => return kind.wanted(Wanted::Word),
    })
}

fn maybe(node: &Node, name: &str) -> Option<String> {
    node.maybe(name)?.text().map(str::to_owned)
}

fn term(node: &Node) -> Option<Term> {
    Some(Term {
        id: text(node, "id")?,
        term: text(node, "term")?,
        long: maybe(node, "long"),
        also: node.maybe("also").map(|node| texts(&node)).unwrap_or_default(),
        text: text(node, "text")?,
    })
}
