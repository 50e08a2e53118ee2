//! Paper: before a page is printed, what stands in its fields is written out beside them. A field is printed as the box it
//! is on the screen, with no more of its text than that box holds, and it cannot go on on a next page.
//!
//! What was written out is seen on paper only (style/print.css). It stays where it is and is written anew the next time:
//! some browsers tell that they have printed before they do.

use super::listen;
use leptos::ev;
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlTextAreaElement};

/// Where people write words. A day, a choice and a file are shown whole by the browser itself.
const FIELDS: &str = "main :is(textarea, input[type=text]):not(dialog *)";
const WRITTEN_OUT: &str = "printed";

/// From now on, before each print, until the current owner is gone.
pub fn shows_what_is_in_fields() {
    on_print(write_fields_out);
}

/// Does this when the browser is about to print.
pub fn on_print(act: impl Fn() + 'static) {
    listen::on_window(ev::Custom::new("beforeprint"), move |_: ev::Event| act());
}

/// Writes out what stands in every field of the screen.
pub fn write_fields_out() {
    let Ok(fields) = document().query_selector_all(FIELDS) else { return };
    for field in (0..fields.length()).filter_map(|at| fields.get(at)?.dyn_into::<Element>().ok()) {
        match (text_of(&field), beside(&field)) {
            (Some(text), Some(written)) => written.set_text_content(Some(&text)),
            _ => leptos::logging::warn!("A field is printed as it stands on the screen."),
        }
    }
}

fn text_of(field: &Element) -> Option<String> {
    let of_lines = field.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value);
    of_lines.or_else(|| field.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value))
}

/// What was written out beside this field the last time, or a new place for it.
fn beside(field: &Element) -> Option<Element> {
    let last = field.next_element_sibling().filter(|next| next.class_name() == WRITTEN_OUT);
    last.or_else(|| {
        let written = document().create_element("p").ok()?;
        written.set_class_name(WRITTEN_OUT);
        written.set_attribute("dir", "auto").ok()?;
        // Who listens hears the field.
        written.set_attribute("aria-hidden", "true").ok()?;
        field.after_with_node_1(&written).ok()?;
        Some(written)
    })
}
