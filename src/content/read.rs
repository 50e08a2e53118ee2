//! From the JSON of a pack to a [`Pack`]. The format is described in the README.

use super::pack::{Asked, Guide, Pack, Source, Term};
use super::{Block, Kind, Page, Section};
use crate::domain::{Dilemma, FicheId, Pole, Poles};
use crate::json::{Node, Problem, ProblemKind, Problems, Wanted};
use serde_json::Value;

/// Why a pack cannot be used at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unusable {
    /// Not JSON; the reader's own words and place.
    NotJson(String),
    /// Parts are missing or wrong.
    Problems(Vec<Problem>),
}

/// Reads a pack. All or nothing: a game with half its texts helps nobody.
///
/// # Errors
/// [`Unusable`] with every problem found.
pub fn read(text: &str) -> Result<Pack, Unusable> {
    let value: Value = serde_json::from_str(text).map_err(|e| Unusable::NotJson(e.to_string()))?;
    let problems = Problems::default();
    let pack = pack(&Node::root(&value, &problems));
    let problems = problems.into_vec();
    match pack {
        Some(pack) if problems.is_empty() => Ok(pack),
        _ => Err(Unusable::Problems(problems)),
    }
}

fn text(node: &Node, name: &str) -> Option<String> {
    node.field(name)?.text().map(str::to_owned)
}

fn texts(node: &Node) -> Vec<String> {
    node.items().iter().filter_map(|item| item.text()).map(str::to_owned).collect()
}

fn all<T>(node: &Node, name: &str, read: impl Fn(&Node) -> Option<T>) -> Vec<T> {
    node.field(name).map(|list| list.items().iter().filter_map(read).collect()).unwrap_or_default()
}

fn pack(node: &Node) -> Option<Pack> {
    let source = node.field("source")?;
    let guide = node.field("guiding")?;
    let asked = |name: &str| {
        let node = guide.field(name)?;
        Some(Asked { question: text(&node, "question")?, hint: text(&node, "hint")? })
    };
    let dilemmas: Vec<(Dilemma, Page)> =
        node.field("dilemmas")?.items().iter().enumerate().filter_map(|(at, node)| dilemma(node, at + 1)).collect();
    let (dilemmas, own_pages): (Vec<_>, Vec<_>) = dilemmas.into_iter().unzip();
    let mut pages = all(node, "pages", |node| page(node, &text(node, "id")?, text(node, "title")?));
    let first_after = node.field("dilemmasAfter")?;
    let after = first_after.text()?;
    let Some(at) = pages.iter().position(|page| page.id == after) else {
        first_after.report(ProblemKind::Unknown(after.to_owned()));
        return None;
    };
    pages.splice(at + 1..at + 1, own_pages);
    Some(Pack {
        id: text(node, "id")?,
        title: text(node, "title")?,
        subtitle: text(node, "subtitle")?,
        as_of: node.field("asOf")?.number()?,
        source: Source { note: text(&source, "note")?, reference: text(&source, "reference")? },
        guide: Guide { why: asked("why")?, choices: asked("choices")?, considerations: asked("considerations")? },
        dilemmas,
        pages,
        glossary: all(node, "glossary", term),
    })
}

fn dilemma(node: &Node, number: usize) -> Option<(Dilemma, Page)> {
    let id: FicheId = node.field("id")?.parse(Wanted::Id)?;
    let poles = node.field("poles")?;
    let pole = |name: &str| {
        let node = poles.field(name)?;
        Some(Pole { name: text(&node, "name")?, text: text(&node, "text")? })
    };
    let title = text(node, "title")?;
    let page = page(&node.field("page")?, id.as_str(), title.clone())?;
    let paragraph = |node: &Node| match block(node)? {
        Block::Paragraph(text) => Some(text),
        _ => node.wanted(Wanted::Text),
    };
    let dilemma = Dilemma {
        id,
        number,
        title,
        core: text(node, "core")?,
        poles: Poles { left: pole("left")?, right: pole("right")? },
        front: all(node, "front", paragraph),
        back: texts(&node.field("back")?),
    };
    Some((dilemma, page))
}

fn page(node: &Node, id: &str, title: String) -> Option<Page> {
    Some(Page { id: id.to_owned(), title, lead: text(node, "lead")?, sections: all(node, "sections", section) })
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
