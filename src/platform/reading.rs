//! Where somebody is reading, while the texts on the screen become longer or shorter.

use leptos::prelude::{document, request_animation_frame, window};
use web_sys::Element;

/// The parts of a screen that stay the same parts in other words. The booklet beside a game scrolls by itself.
const PARTS: [&str; 2] = [
    "main :is(.booklet__section, .big-fiche, .field, .spectrum, .agreements, .report__dilemma)",
    ".beside .booklet__section",
];

/// Remembers what is read, and scrolls it back to its place after the page was drawn again. Where nothing
/// of this is read yet, such as above the first part, nothing moves.
pub fn keep_the_place() {
    let places = PARTS.map(Place::now);
    request_animation_frame(move || places.iter().flatten().for_each(Place::restore));
}

struct Place {
    parts: &'static str,
    at: usize,
    /// How much of the part had gone by, from 0 to 1.
    gone_by: f64,
    /// Where on the screen that was, in pixels from the top.
    top: f64,
}

impl Place {
    /// The part in the upper quarter of the screen. In the talk the fiche stays there beside what is written, which
    /// comes after it.
    fn now(parts: &'static str) -> Option<Self> {
        let eye = window().inner_height().ok()?.as_f64()? / 4.0;
        all(parts).iter().enumerate().rev().find_map(|(at, part)| {
            let spot = part.get_bounding_client_rect();
            (spot.top() <= eye && eye < spot.bottom()).then(|| Self {
                parts,
                at,
                gone_by: (-spot.top()).max(0.0) / spot.height(),
                top: spot.top().max(0.0),
            })
        })
    }

    fn restore(&self) {
        let all = all(self.parts);
        if let Some(part) = all.get(self.at).or(all.last()) {
            let spot = part.get_bounding_client_rect();
            scroll(part, spot.top() + self.gone_by * spot.height() - self.top);
        }
    }
}

fn all(parts: &str) -> Vec<Element> {
    let found = document().query_selector_all(parts).ok();
    let nodes = found.iter().flat_map(|nodes| (0..nodes.length()).filter_map(|at| nodes.get(at)));
    nodes.filter_map(|node| wasm_bindgen::JsCast::dyn_into(node).ok()).collect()
}

/// Scrolls whatever it stands in that can be scrolled, from the inside to the outside, but nothing behind a part that
/// lies over the page.
fn scroll(part: &Element, pixels: f64) {
    let mut left = pixels.round() as i32;
    let mut around = part.parent_element();
    while let Some(element) = around.filter(|_| left != 0) {
        let before = element.scroll_top();
        element.set_scroll_top(before + left);
        left -= element.scroll_top() - before;
        let lies_over = element.matches(".beside, dialog").unwrap_or(false);
        around = element.parent_element().filter(|_| !lies_over);
    }
}
