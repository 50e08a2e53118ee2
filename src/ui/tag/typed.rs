//! Fields in which people type.

use super::Tag;
use super::live::react;
use crate::platform::field;
use leptos::ev;
use leptos::tachys::renderer::Rndr;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

impl Tag {
    /// Shows this text, and does this with the text in the field, each time that somebody changed it.
    pub fn typed(self, shown: impl Fn() -> String + 'static, act: impl Fn(String) + 'static) -> Self {
        self.typed_in(Box::new(shown), Rc::new(act))
    }

    fn typed_in(self, shown: Box<dyn Fn() -> String>, act: Rc<dyn Fn(String)>) -> Self {
        // What stands in the field: a long text is not brought back to where it just came from.
        let stands = Rc::new(RefCell::new(None));
        let typed = Rc::clone(&stands);
        let element = self.element().clone();
        let mut before = None;
        react(Box::new(move || {
            let shown = Some(shown());
            if shown == before {
                return;
            }
            before.clone_from(&shown);
            if shown != *stands.borrow() {
                Rndr::set_property(&element, "value", &shown.as_deref().unwrap_or_default().into());
                *stands.borrow_mut() = shown;
            }
        }));
        let hear = Rc::new(move |text: String| {
            *typed.borrow_mut() = Some(text.clone());
            act(text);
        });
        let at_leaving = Rc::clone(&hear);
        let waits = Rc::new(Cell::new(false));
        let still_waits = Rc::clone(&waits);
        self.on(ev::input, move |event| {
            let text = field::text(&event);
            waits.set(text.is_none());
            if let Some(text) = text {
                hear(text);
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
