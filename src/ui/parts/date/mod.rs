//! A field for a date, with what there is to say about it.

mod model;

pub use model::Note;

use super::super::tag::{Tag, tag};
use super::button;
use crate::domain::Day;
use crate::platform::{field, focus};
use crate::text::NL;
use leptos::ev;
use leptos::prelude::*;
use model::{By, Field, Heard, unlikely_year};
use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

/// What a field for a date needs.
pub struct DateField<V, K> {
    /// Its id in the page.
    pub id: String,
    pub value: V,
    pub keep: K,
    pub note: RwSignal<Note>,
}

/// The field, and the line below it.
pub fn date_field<V, K>(date: DateField<V, K>) -> (Tag, Tag)
where
    V: Fn() -> Option<Day> + Clone + 'static,
    K: Fn(Option<Day>) + Clone + 'static,
{
    let DateField { id, value, keep, note } = date;
    let note_id = [&id, "-note"].concat();
    let state = Rc::new(RefCell::new(Field::default()));
    let hear = {
        let (keep, selector) = (keep.clone(), ["#", &id].concat());
        move |heard: Heard, is_left: bool| {
            say(note, heard.note);
            if let Some(day) = heard.keep {
                keep(day);
                if is_left {
                    field::write(&selector, &in_form(day));
                }
            }
        }
    };
    let typed = {
        let (state, hear) = (Rc::clone(&state), hear.clone());
        move |event: &ev::Event| {
            if let Some(text) = field::date(event) {
                let heard = state.borrow_mut().typed(&text);
                hear(heard, false);
            }
        }
    };
    let left = {
        let state = Rc::clone(&state);
        move |event: &ev::Event| {
            if let Some(text) = field::date(event) {
                let heard = state.borrow_mut().left(&text);
                hear(heard, true);
            }
        }
    };
    // Some browsers tell of a change after the field was left.
    let changed = {
        let (typed, left) = (typed.clone(), left.clone());
        move |event: &ev::Event| {
            typed(event);
            if !focus::is_in(event) {
                left(event);
            }
        }
    };
    let by_pointer = Rc::clone(&state);
    let is_wrong = move || matches!(note.get(), Note::Half | Note::Year(_)).then_some("true");
    let shown = value.clone();
    let input = tag("input")
        .attr("type", "date")
        .attr("max", "9999-12-31")
        .attr("id", id.clone())
        .attr("aria-describedby", note_id.clone())
        .live("aria-invalid", is_wrong)
        .value(move || in_form(shown()))
        .on(ev::keydown, move |event| {
            state.borrow_mut().by = if event.ctrl_key() || event.meta_key() { By::Other } else { By::Key };
        })
        .on(ev::pointerdown, move |_| by_pointer.borrow_mut().by = By::Other)
        .on(ev::input, move |event| typed(&event))
        .on(ev::change, move |event| changed(&event))
        .on(ev::blur, move |event| left(&event));
    (input, line(note_id, id, value, keep, note))
}

/// What is said below the field moves what lies below it: not while a button there is being pressed.
fn say(note: RwSignal<Note>, heard: Note) {
    const PRESS: Duration = Duration::from_millis(250);
    if !matches!(heard, Note::Half | Note::Year(_)) {
        return note.set(heard);
    }
    note.set(Note::Typing);
    set_timeout(
        move || {
            note.try_update(|note| {
                if *note == Note::Typing {
                    *note = heard;
                }
            });
        },
        PRESS,
    );
}

fn in_form(day: Option<Day>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

fn line(
    note_id: String,
    id: String,
    value: impl Fn() -> Option<Day> + Clone + 'static,
    keep: impl Fn(Option<Day>) + Clone + 'static,
    note: RwSignal<Note>,
) -> Tag {
    let words = &NL.date;
    let said = {
        let value = value.clone();
        move || match (note.get(), value()) {
            (Note::Half, day) => Some((words.half)(day)),
            (Note::Year(year), day) => Some((words.year)(year, day)),
            (Note::Typing, _) => None,
            (Note::Nothing, day) => unlikely_year(day).map(words.unlikely),
        }
    };
    let can_clear = move || note.get() == Note::Half && value().is_some();
    let clear = move || {
        let (keep, selector) = (keep.clone(), ["#", &id].concat());
        let clear = move |_| {
            keep(None);
            note.set(Note::Nothing);
            field::write(&selector, "");
            focus::now(&selector);
        };
        button("button button--plain").on(ev::click, clear).text(words.clear)
    };
    tag("div")
        .class("field__note")
        .child(tag("p").attr("id", note_id).attr("role", "status").live_text(said))
        .when(can_clear, clear)
}
