//! A passage of the page that is read aloud: its texts, and the marks in it.
//!
//! Nothing of the page is changed for the marks: they are ranges over its texts, with the highlights of
//! CSS. The block that is being read also gets `data-read`, with which a browser without such highlights
//! marks the whole block.

use super::motion;
use js_sys::{Array, Function, Map, Reflect};
use leptos::prelude::{document, window};
use std::ops::Range;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, Node, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition};

/// What is read without a breath inside.
const BLOCKS: &str = "h1,h2,h3,p,li,dt,dd,figcaption,legend,label,.poles span,.spectrum__poles strong";
/// Buttons, what only guides through the page, and the slips with the meaning of a word.
const LEFT_OUT: &str = "button,nav,[role=note],[role=status],[role=alert],[aria-hidden=true],.visually-hidden";
/// Only texts, of all that a walk through the page meets.
const TEXTS: u32 = 4;

/// What is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Sentence,
    Word,
}

#[derive(Default)]
pub struct Passage(Vec<Block>);

struct Block {
    element: Element,
    /// The pieces of text in it, and where each begins in the whole, in UTF-16 units.
    pieces: Vec<(Node, usize)>,
    text: String,
    length: usize,
}

impl Passage {
    /// Everything that is to be read in the elements that fit, as it can be seen now.
    pub fn find(region: &str) -> Self {
        let mut passage = Self::default();
        let Ok(roots) = document().query_selector_all(region) else { return passage };
        for root in (0..roots.length()).filter_map(|at| roots.get(at)) {
            if let Ok(walk) = document().create_tree_walker_with_what_to_show(&root, TEXTS) {
                while let Ok(Some(text)) = walk.next_node() {
                    passage.add(text, &root);
                }
            }
        }
        passage
    }

    fn add(&mut self, node: Node, root: &Node) {
        let Some(parent) = node.parent_element() else { return };
        let Ok(Some(element)) = parent.closest(BLOCKS) else { return };
        let is_left_out = !matches!(parent.closest(LEFT_OUT), Ok(None));
        if is_left_out || !root.contains(Some(&element)) || !is_shown(&element) {
            return;
        }
        let text = node.node_value().unwrap_or_default();
        if self.0.last().is_none_or(|block| block.element != element) {
            self.0.push(Block { element, pieces: Vec::new(), text: String::new(), length: 0 });
        }
        if let Some(block) = self.0.last_mut() {
            block.pieces.push((node, block.length));
            block.length += text.encode_utf16().count();
            block.text.push_str(&text);
        }
    }

    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|block| block.text.as_str())
    }

    /// False when the page shows something else there by now.
    pub fn is_there(&self, block: usize) -> bool {
        self.0.get(block).is_some_and(|block| block.element.is_connected())
    }

    /// Where the text that somebody selected begins: the block, and how far in it.
    pub fn chosen(&self) -> Option<(usize, usize)> {
        let range = selected()?;
        let start = range.start_container().ok()?;
        self.0.iter().enumerate().find_map(|(at, block)| {
            let (piece, begins) = block.pieces.iter().find(|(piece, _)| range.intersects_node(piece) == Ok(true))?;
            let inside = if *piece == start { range.start_offset().ok()? as usize } else { 0 };
            Some((at, begins + inside))
        })
    }

    /// Marks a piece of a block, given in UTF-16 units, instead of what was marked before.
    pub fn mark(&self, mark: Mark, block: usize, piece: Range<usize>) {
        let Some(block) = self.0.get(block) else { return };
        highlight(mark, block.range(piece));
        if mark == Mark::Sentence {
            highlight(Mark::Word, None);
            block.become_the_one_that_is_read();
        }
    }
}

pub fn is_text_selected() -> bool {
    selected().is_some()
}

fn selected() -> Option<web_sys::Range> {
    let selection = window().get_selection().ok()??;
    if selection.is_collapsed() { None } else { selection.get_range_at(0).ok() }
}

/// Takes all marks away.
pub fn unmark() {
    highlight(Mark::Sentence, None);
    highlight(Mark::Word, None);
    let_go();
}

impl Block {
    fn range(&self, piece: Range<usize>) -> Option<web_sys::Range> {
        let spot = |at: usize| {
            let (node, start) = self.pieces.iter().rev().find(|(_, start)| *start <= at)?;
            Some((node, u32::try_from(at - start).ok()?))
        };
        let range = document().create_range().ok()?;
        let (node, offset) = spot(piece.start)?;
        range.set_start(node, offset).ok()?;
        // The end lies behind the last unit, which may stand in an earlier text.
        let (node, offset) = spot(piece.end.checked_sub(1)?)?;
        range.set_end(node, offset + 1).ok()?;
        Some(range)
    }

    /// Shows which block is read, and brings it into sight when it is not.
    fn become_the_one_that_is_read(&self) {
        let_go();
        if self.element.set_attribute("data-read", "yes").is_err() {
            leptos::logging::warn!("The block that is read was not marked.");
        }
        let spot = self.element.get_bounding_client_rect();
        let height = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
        // The masthead and the buttons lie over the first and the last part of the window.
        if spot.top() < height * 0.15 || spot.bottom() > height * 0.85 {
            let scroll = ScrollIntoViewOptions::new();
            scroll.set_block(ScrollLogicalPosition::Center);
            scroll.set_behavior(if motion::wants_less() { ScrollBehavior::Instant } else { ScrollBehavior::Smooth });
            self.element.scroll_into_view_with_scroll_into_view_options(&scroll);
        }
    }
}

/// No block is being read.
fn let_go() {
    let read = document().query_selector("[data-read]").ok().flatten();
    if read.is_some_and(|element| element.remove_attribute("data-read").is_err()) {
        leptos::logging::warn!("A mark stayed where it was.");
    }
}

fn is_shown(element: &Element) -> bool {
    element.dyn_ref::<HtmlElement>().is_some_and(|element| element.offset_parent().is_some())
}

/// Sets a highlight or takes it away, where the browser has them. Called by name: the typed bindings are
/// not among the stable ones.
fn highlight(mark: Mark, range: Option<web_sys::Range>) {
    let get = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).ok().filter(JsValue::is_truthy);
    let window = window();
    let highlights = get(&window, "CSS").and_then(|css| get(&css, "highlights"));
    let (Some(highlights), Some(made)) = (highlights, get(&window, "Highlight")) else { return };
    // It has the methods of a map.
    let (highlights, made): (Map, Function) = (highlights.unchecked_into(), made.unchecked_into());
    let name = match mark {
        Mark::Sentence => "voorlezen-zin",
        Mark::Word => "voorlezen-woord",
    };
    match range.and_then(|range| Reflect::construct(&made, &Array::of1(&range)).ok()) {
        Some(made) => {
            // The word lies over its sentence.
            let above = JsValue::from_f64(f64::from(u8::from(mark == Mark::Word)));
            if Reflect::set(&made, &"priority".into(), &above).is_err() {
                leptos::logging::warn!("The mark of a word may lie under that of its sentence.");
            }
            highlights.set(&name.into(), &made);
        }
        None => {
            highlights.delete(&name.into());
        }
    }
}
