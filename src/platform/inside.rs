//! What opens over the page stays inside the window, clear of the bars.

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
    let style = window().get_computed_style(&document().document_element()?).ok()??;
    // Whole pixels will do.
    let pixels = |property| style.get_property_value(property).ok()?.split(['.', 'p']).next()?.parse::<i32>().ok();
    let height = window().inner_height().ok()?.as_f64()? as i32;
    Some((pixels("scroll-padding-top")? - AIR, height - pixels("scroll-padding-bottom")? + AIR))
}
