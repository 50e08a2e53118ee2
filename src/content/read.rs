//! From the JSON of a pack to a [`Pack`] and a [`Booklet`]. The format is described in the README.
//!
//! The two are read apart: a game begins with the pack, and the booklet is fetched when somebody opens it.

use super::pack::{Asked, Guide, Heading, Pack, Source, Term};
use super::{Axis, Block, Booklet, Kind, Leaf, Page, Section};
use crate::domain::{Dilemma, FicheId, Pole, Poles, Told, Wording};
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
    read_with(text, |node| Some(page(heading(node)?, told(node, leaf)?)))
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
        guide: told(&node.field("guiding")?, guide)?,
        dilemmas,
        contents: in_reading_order(node, all(node, "pages", heading), own, |heading| &heading.id)?,
        glossary: all(node, "glossary", term),
    })
}

/// What stands here, and once more under `plain`. When that is there it has to be whole too.
fn told<T>(node: &Node, read: fn(&Node) -> Option<T>) -> Option<Told<T>> {
    Some(Told { usual: read(node)?, plain: node.maybe("plain").and_then(|plain| read(&plain)) })
}

fn guide(node: &Node) -> Option<Guide> {
    let asked = |name: &str| {
        let node = node.field(name)?;
        Some(Asked { question: text(&node, "question")?, hint: text(&node, "hint")? })
    };
    Some(Guide { why: asked("why")?, choices: asked("choices")?, considerations: asked("considerations")? })
}

fn heading(node: &Node) -> Option<Heading> {
    let plain = node.maybe("plain").and_then(|plain| maybe(&plain, "title"));
    Some(Heading { id: text(node, "id")?, title: Told { usual: text(node, "title")?, plain } })
}

fn dilemma(node: &Node) -> Option<Dilemma> {
    let id: FicheId = node.field("id")?.parse(Wanted::Id)?;
    let prompts = node.maybe("prompts").map(|list| texts(&list)).unwrap_or_default();
    Some(Dilemma { id, number: 0, title: text(node, "title")?, prompts, wording: told(node, wording)? })
}

fn wording(node: &Node) -> Option<Wording> {
    let poles = node.field("poles")?;
    let pole = |name: &str| {
        let node = poles.field(name)?;
        Some(Pole { name: text(&node, "name")?, text: text(&node, "text")? })
    };
    let paragraph = |node: &Node| match block(node)? {
        Block::Paragraph(text) => Some(text),
        _ => node.wanted(Wanted::Text),
    };
    Some(Wording {
        core: text(node, "core")?,
        poles: Poles { left: pole("left")?, right: pole("right")? },
        front: all(node, "front", paragraph),
        back: texts(&node.field("back")?),
    })
}

fn booklet(node: &Node) -> Option<Booklet> {
    let own = all(node, "dilemmas", |node| {
        let plain = node.maybe("plain").and_then(|plain| leaf(&plain.maybe("page")?));
        Some(page(heading(node)?, Told { usual: leaf(&node.field("page")?)?, plain }))
    });
    let pages = all(node, "pages", |node| Some(page(heading(node)?, told(node, leaf)?)));
    Some(Booklet { pages: in_reading_order(node, pages, own, |page| &page.id)?, glossary: all(node, "glossary", term) })
}

fn page(Heading { id, title }: Heading, leaf: Told<Leaf>) -> Page {
    Page { id, title, leaf }
}

fn leaf(node: &Node) -> Option<Leaf> {
    Some(Leaf { lead: text(node, "lead")?, sections: all(node, "sections", section) })
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
        "matrix" => Block::Matrix { text: text(node, "text")?, axes: axes(&node.field("axes")?)? },
        "question" => Block::Question(text(node, "text")?),
        "reference" => {
            Block::Reference { text: text(node, "text")?, page: maybe(node, "page"), url: maybe(node, "url") }
        }
        _ => return kind.wanted(Wanted::Word),
    })
}

/// Three of them: a drawing has no more.
fn axes(node: &Node) -> Option<[Axis; 3]> {
    let axis = |node: &Node| Some(Axis { title: text(node, "title")?, items: texts(&node.field("items")?) });
    let axes: Option<Vec<Axis>> = node.items().iter().map(axis).collect();
    axes?.try_into().ok().or_else(|| node.wanted(Wanted::List))
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
