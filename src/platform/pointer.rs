//! Fingers, pens and mice: what lies under them, and keeping hold of them.

use crate::domain::{FicheId, Place};
use leptos::prelude::document;
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

/// Where a pointer is now.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Contact {
    /// The number that the browser gave to this pointer.
    pub pointer: i32,
    pub at: Point,
    /// The smaller side of what is touched, in CSS pixels.
    pub breadth: f64,
}

impl Contact {
    pub fn of(event: &web_sys::PointerEvent) -> Self {
        let breadth = f64::from(event.width().min(event.height()));
        Self { pointer: event.pointer_id(), at: Point::of(event), breadth }
    }
}

/// A part of the window, in CSS pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Area {
    pub left: f64,
    pub top: f64,
    pub width: f64,
    pub height: f64,
}

/// Where the fiche lies on the table, whether or not it is drawn elsewhere because somebody drags it.
pub fn where_lies(fiche: &FicheId) -> Option<Area> {
    let found = document().query_selector(&["[data-place] [data-fiche=\"", fiche.as_str(), "\"]"].concat());
    let own: web_sys::HtmlElement = found.ok()??.dyn_into().ok()?;
    // The layout knows of no shift, no tilt and no gliding.
    let around = own.offset_parent()?;
    let spot = around.get_bounding_client_rect();
    Some(Area {
        left: spot.left() + f64::from(around.client_left() + own.offset_left()),
        top: spot.top() + f64::from(around.client_top() + own.offset_top()),
        width: own.offset_width().into(),
        height: own.offset_height().into(),
    })
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

pub fn is_touch(event: &web_sys::PointerEvent) -> bool {
    event.pointer_type() == "touch"
}

/// True while its first button is down, or a finger or a pen touches.
pub fn is_down(event: &web_sys::PointerEvent) -> bool {
    event.buttons() & 1 == 1
}

/// True for a click of a pointer, and not of the keys or of a program that reads the screen.
pub fn has_clicked(event: &web_sys::MouseEvent) -> bool {
    event.detail() > 0
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
