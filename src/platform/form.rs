//! Forms: Enter in a field leads to the next one, and sends the form off only from the last. That holds for every form,
//! and for whatever sends it off, such as the keyboard of a phone.

use super::listen;
use leptos::ev::{self, SubmitEvent};
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};

/// What somebody can fill in.
const FIELDS: &str = ":is(input, select, textarea):not([type=hidden], [readonly], :disabled)";

/// Until the current owner goes. A button that is pressed has the focus itself, or nothing has.
pub fn lead_on_by_enter() {
    listen::on_window_first(ev::submit, |event| {
        if let Some(field) = next_of(&event) {
            event.prevent_default();
            event.stop_propagation();
            if field.focus().is_err() {
                leptos::logging::warn!("A field did not take the focus.");
            }
        }
    });
}

/// The field behind the one in which Enter was pressed.
fn next_of(event: &SubmitEvent) -> Option<HtmlElement> {
    let form = event.target()?.dyn_into::<Element>().ok()?;
    let own = document().active_element()?;
    let list = form.query_selector_all(FIELDS).ok()?;
    let fields: Vec<HtmlElement> =
        (0..list.length()).filter_map(|at| list.get(at)?.dyn_into::<HtmlElement>().ok()).collect();
    let at = fields.iter().position(|field| **field == own)?;
    let stops: Vec<Stop> = fields.iter().map(stop).collect();
    fields.get(next(&stops, at)?).cloned()
}

fn stop(field: &HtmlElement) -> Stop {
    let radio = field.dyn_ref::<HtmlInputElement>().filter(|input| input.type_() == "radio");
    radio.map_or(Stop::Field, |radio| Stop::Choice { of: radio.name(), is_made: radio.checked() })
}

/// One field, or one choice of several, which are one field together.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Stop {
    Field,
    Choice { of: String, is_made: bool },
}

/// Where the way goes on from here: of several choices to the one that is made, or else to the first.
fn next(stops: &[Stop], at: usize) -> Option<usize> {
    let group = |stop: &Stop| match stop {
        Stop::Choice { of, .. } => Some(of.clone()),
        Stop::Field => None,
    };
    let own = group(stops.get(at)?);
    let first = (at + 1..stops.len()).find(|at| own.is_none() || group(&stops[*at]) != own)?;
    let beyond = group(&stops[first]);
    let made =
        stops.iter().position(|stop| matches!(stop, Stop::Choice { of, is_made: true } if Some(of) == beyond.as_ref()));
    Some(made.unwrap_or(first))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choice(of: &str, is_made: bool) -> Stop {
        Stop::Choice { of: of.to_owned(), is_made }
    }

    #[test]
    fn enter_leads_from_field_to_field_and_from_the_last_one_nowhere() {
        let stops = [Stop::Field, Stop::Field, Stop::Field];
        assert_eq!(next(&stops, 0), Some(1));
        assert_eq!(next(&stops, 1), Some(2));
        assert_eq!(next(&stops, 2), None);
        assert_eq!(next(&[Stop::Field], 0), None);
        assert_eq!(next(&stops, 9), None);
    }

    #[test]
    fn choices_of_one_question_are_one_field() {
        let stops = [Stop::Field, choice("a", false), choice("a", true), choice("b", false), choice("b", false)];
        assert_eq!(next(&stops, 0), Some(2), "to the choice that is made");
        assert_eq!(next(&stops, 1), Some(3), "past the others of the same question");
        assert_eq!(next(&stops, 2), Some(3));
        assert_eq!(next(&stops, 3), None);
    }
}
