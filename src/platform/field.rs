//! What stands in a field of the page.

use js_sys::{JsString, Reflect};
use leptos::prelude::document;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, HtmlInputElement};

/// The text in the field that sent this event; `None` while only half of a character is there: some keyboards send an
/// emoji in two events, and each half by itself would be read as a sign that means nothing.
pub fn text(event: &Event) -> Option<String> {
    let value = value(event)?;
    let text = String::from(&value);
    // A half is read as this sign; but somebody may have typed the sign itself.
    let is_whole = !text.contains(char::REPLACEMENT_CHARACTER) || value.is_valid_utf16();
    is_whole.then_some(text)
}

/// The same, with a sign for what is half a character.
pub fn text_as_it_is(event: &Event) -> Option<String> {
    value(event).map(String::from)
}

fn value(event: &Event) -> Option<JsString> {
    Reflect::get(&JsValue::from(event.target()?), &"value".into()).ok()?.dyn_into().ok()
}

/// Puts this in a field, as if nobody had typed in it.
pub fn write(selector: &str, text: &str) {
    let found = document().query_selector(selector).ok().flatten();
    if let Some(field) = found.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) {
        field.set_value(text);
    }
}

/// What a browser tells about a field for a date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateText {
    /// As in a form, `2026-11-21`; empty when there is no date, or not a whole one.
    pub value: String,
    /// Some parts of it are filled in and others are not. Not every browser knows.
    pub is_half: bool,
}

pub fn date(event: &Event) -> Option<DateText> {
    let field = event.target()?.dyn_into::<HtmlInputElement>().ok()?;
    Some(DateText { value: field.value(), is_half: field.validity().bad_input() })
}
