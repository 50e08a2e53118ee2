//! Fingers, pens and mice: what lies under them, and keeping hold of them.

use crate::domain::Place;
use leptos::prelude::{document, window};
use wasm_bindgen::JsCast;

/// A point in the window, in CSS pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

impl Point {
    /// In CSS pixels.
    pub fn distance(self, other: Self) -> f64 {
        (self.x - other.x).hypot(self.y - other.y)
    }

    pub fn of(event: &web_sys::PointerEvent) -> Self {
        Self { x: f64::from(event.client_x()), y: f64::from(event.client_y()) }
    }
}

/// The element that listens to this event.
pub fn listener(event: &web_sys::Event) -> Option<web_sys::HtmlElement> {
    event.current_target().and_then(|target| target.dyn_into().ok())
}

/// The place under this point, seen through every fiche: one that is dragged, or that still glides to its own place,
/// hangs over others.
pub fn place_under(point: Point) -> Option<Place> {
    let stacked = document().elements_from_point(point.x as f32, point.y as f32);
    let elements = stacked.iter().filter_map(|value| value.dyn_into::<web_sys::Element>().ok());
    let mut below = elements.filter(|element| matches!(element.closest("[data-fiche]"), Ok(None)));
    below.find_map(|element| element.closest("[data-place]").ok()??.get_attribute("data-place")?.parse().ok())
}

/// All further events of this pointer go to the element that listens, wherever the pointer goes.
/// True when the browser agreed.
pub fn capture(event: &web_sys::PointerEvent) -> bool {
    listener(event).is_some_and(|element| element.set_pointer_capture(event.pointer_id()).is_ok())
}

/// A mouse, and not a finger or a pen, with which people also scroll.
pub fn is_mouse(event: &web_sys::PointerEvent) -> bool {
    event.pointer_type() == "mouse"
}

/// True for a touch that is much larger than a finger, as a resting hand is.
pub fn is_palm(event: &web_sys::PointerEvent) -> bool {
    const FINGER: i32 = 80;
    event.width() > FINGER && event.height() > FINGER
}

/// True when the event is about the element that listens, not about a part of it.
pub fn is_own(event: &web_sys::Event) -> bool {
    event.target() == event.current_target()
}

/// True when the event began inside an element that fits the selector.
pub fn began_in(event: &web_sys::Event, selector: &str) -> bool {
    let element = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    element.and_then(|element| element.closest(selector).ok().flatten()).is_some()
}

/// Scrolls the page a little when something is dragged near its upper or lower edge.
pub fn scroll_near_edge(point: Point) {
    const EDGE: f64 = 64.0;
    let height = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
    let step = if point.y < EDGE {
        -(EDGE - point.y) / 4.0
    } else if point.y > height - EDGE {
        (point.y - (height - EDGE)) / 4.0
    } else {
        return;
    };
    window().scroll_by_with_x_and_y(0.0, step);
}
