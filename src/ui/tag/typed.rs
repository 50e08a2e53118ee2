//! Fields in which people type.

use super::Tag;
use crate::platform::field;
use leptos::ev;
use std::cell::Cell;
use std::rc::Rc;

impl Tag {
    /// Does this with the text in the field, each time that somebody changed it.
    pub fn typed(self, act: impl Fn(String) + 'static) -> Self {
        let act = Rc::new(act);
        let at_leaving = Rc::clone(&act);
        let waits = Rc::new(Cell::new(false));
        let still_waits = Rc::clone(&waits);
        self.on(ev::input, move |event| {
            let text = field::text(&event);
            waits.set(text.is_none());
            if let Some(text) = text {
                act(text);
            }
        })
        .on(ev::change, move |event| {
            if still_waits.take()
                && let Some(text) = field::text_as_it_is(&event)
            {
                at_leaving(text);
            }
        })
    }
}
