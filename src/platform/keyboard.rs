//! Reads the keys that a browser tells of. A program that fills in fields sends events of the same name that are no keys.

use crate::keyboard::{Chord, Field, Pressed, Stroke};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent};

/// So browsers number a key that is part of a sign in the making.
const COMPOSING: u32 = 229;

/// What is to be done; nothing for a key that means nothing here, or that was held down long enough.
pub fn chord(event: &KeyboardEvent) -> Option<Chord> {
    stroke(event)?.acts()
}

/// The chord, also when it is held down.
pub fn stroke(event: &KeyboardEvent) -> Option<Stroke> {
    // Of what is no key by its kind, every property would be missing.
    if !event.is_instance_of::<KeyboardEvent>() {
        return None;
    }
    Stroke::of(&Pressed {
        key: event.key(),
        code: event.code(),
        ctrl: event.ctrl_key(),
        meta: event.meta_key(),
        alt: event.alt_key(),
        shift: event.shift_key(),
        alt_graph: event.get_modifier_state("AltGraph"),
        is_composing: event.is_composing() || event.key_code() == COMPOSING,
        is_repeat: event.repeat(),
    })
}

/// The field that the key goes to.
pub fn field(event: &Event) -> Field {
    let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    element.map_or(Field::Other, |element| {
        if element.dyn_ref::<HtmlElement>().is_some_and(HtmlElement::is_content_editable) {
            return Field::Lines;
        }
        Field::of(&element.tag_name(), element.get_attribute("type").as_deref())
    })
}
