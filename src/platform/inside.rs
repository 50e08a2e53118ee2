//! What opens over the page stays inside the window, clear of the bars.

use super::page;
use leptos::prelude::{document, request_animation_frame, window};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Moves the element up or down as far as it sticks out, as soon as it is drawn. What is higher than the room there is,
/// gets the height of the room and scrolls by itself.
pub fn keep_in_window(element: &Element) {
    let Ok(element) = element.clone().dyn_into::<HtmlElement>() else { return };
    request_animation_frame(move || {
        let Some((top, foot)) = room() else { return };
        // While it still grows, its middle is where it will be, and the layout knows its height.
        let drawn = element.get_bounding_client_rect();
        let height = element.offset_height();
        let own_top = ((drawn.top() + drawn.bottom()) / 2.0) as i32 - height / 2;
        let moved = own_top.min(foot - height).max(top) - own_top;
        let mut styles = vec![("translate", ["0 ", &moved.to_string(), "px"].concat())];
        if height > foot - top {
            styles.extend([
                ("max-height", [&(foot - top).to_string(), "px"].concat()),
                ("overflow-y", "auto".to_owned()),
            ]);
        }
        for (property, value) in styles {
            if element.style().set_property(property, &value).is_err() {
                leptos::logging::warn!("The browser does not keep {property}.");
            }
        }
    });
}

/// The upper and the lower edge of what is in sight between the bars: where the page scrolls the focus to.
fn room() -> Option<(i32, i32)> {
    const AIR: i32 = 8;
    const LEAST: i32 = 96;
    let style = window().get_computed_style(&document().document_element()?).ok()??;
    // Whole pixels will do.
    let pixels = |property| style.get_property_value(property).ok()?.split(['.', 'p']).next()?.parse::<i32>().ok();
    let height = page::height() as i32;
    let clear = (pixels("scroll-padding-top")? - AIR, height - pixels("scroll-padding-bottom")? + AIR);
    // In a very low window the bars would leave nothing: what opens lies over them.
    Some(if clear.1 - clear.0 < LEAST { (AIR, height - AIR) } else { clear })
}

/// What somebody sees of the page, from top to foot in CSS pixels of the window: all of it, and what lies clear of the bars.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sight {
    pub all: (f64, f64),
    pub clear: (f64, f64),
}

pub fn sight() -> Option<Sight> {
    let (top, foot) = room()?;
    // Less than the window, when it is enlarged with two fingers or the keyboard of a phone lies over it.
    let all = window()
        .visual_viewport()
        .map_or((0.0, page::height()), |seen| (seen.offset_top(), seen.offset_top() + seen.height()));
    Some(Sight { all, clear: (all.0.max(top.into()), all.1.min(foot.into())) })
}
