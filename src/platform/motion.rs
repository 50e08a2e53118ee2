//! Motion that explains: a fiche that was moved, or made room, glides from where it was.

use leptos::prelude::{document, request_animation_frame, window};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

/// In CSS pixels. Less is no move: the page became as wide as it was without its scroll bar, or a fiche lies a little
/// otherwise on the same place.
const STILL: f64 = 20.0;

/// Where every fiche on the table was drawn, counted from the start of the page: a page that scrolls moves no fiche.
pub struct Before(Vec<(String, f64, f64)>);

/// Remembers where the fiches are, just before the game changes.
pub fn remember() -> Before {
    let spotted = |(fiche, element): (String, Element)| {
        let (left, top) = spot(&element);
        (fiche, left, top)
    };
    Before(fiches().into_iter().map(spotted).collect())
}

/// After the page was drawn again, lets each fiche that moved glide to its new spot. Nothing glides
/// for people who asked their device for less motion.
pub fn glide(before: Before) {
    if wants_less() {
        return;
    }
    request_animation_frame(move || {
        // What somebody drags stays in the hand.
        let lying = |(_, element): &(String, Element)| element.get_attribute("data-dragged").as_deref() != Some("yes");
        for (fiche, element) in fiches().into_iter().filter(lying) {
            let Some((_, left, top)) = before.0.iter().find(|(other, ..)| *other == fiche) else { continue };
            let (now_left, now_top) = spot(&element);
            let (x, y) = (left - now_left, top - now_top);
            if x.abs() > STILL || y.abs() > STILL {
                animate(&element, &[("transform", &format!("translate({}px, {}px)", x as i32, y as i32))], 240.0);
            }
        }
    });
}

/// Turns a fiche over, after the page was drawn again.
pub fn turn(fiche: String) {
    if wants_less() {
        return;
    }
    request_animation_frame(move || {
        for (other, element) in fiches() {
            if other == fiche {
                animate(&element, &[("transform", "perspective(60rem) rotateY(80deg)"), ("opacity", "0.4")], 260.0);
            }
        }
    });
}

fn spot(element: &Element) -> (f64, f64) {
    let (spot, page) = (element.get_bounding_client_rect(), window());
    (spot.left() + page.scroll_x().unwrap_or_default(), spot.top() + page.scroll_y().unwrap_or_default())
}

fn fiches() -> Vec<(String, Element)> {
    let Ok(list) = document().query_selector_all("[data-place] [data-fiche]") else { return Vec::new() };
    let element = |at| list.get(at)?.dyn_into::<Element>().ok();
    (0..list.length()).filter_map(element).filter_map(|e| Some((e.get_attribute("data-fiche")?, e))).collect()
}

/// From these values to the element's own.
fn animate(element: &Element, from: &[(&str, &str)], milliseconds: f64) {
    let frame = js_sys::Object::new();
    for (name, value) in from {
        if js_sys::Reflect::set(&frame, &JsValue::from_str(name), &JsValue::from_str(value)).is_err() {
            return;
        }
    }
    let frames = js_sys::Array::of2(&frame, &js_sys::Object::new());
    // Called by name: the typed binding is not among the stable ones.
    let Ok(animate) = js_sys::Reflect::get(element, &"animate".into()) else { return };
    let Ok(animate) = animate.dyn_into::<js_sys::Function>() else { return };
    if animate.call2(element, &frames, &JsValue::from_f64(milliseconds)).is_err() {
        leptos::logging::warn!("The browser did not show the motion.");
    }
}

/// True when somebody asked the device for less motion.
pub fn wants_less() -> bool {
    let query = window().match_media("(prefers-reduced-motion: reduce)");
    query.ok().flatten().is_some_and(|query| query.matches())
}
