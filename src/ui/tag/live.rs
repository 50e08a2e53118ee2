//! Texts, attributes and fields that follow the signals they read. The page is only touched when the
//! value became different.

use super::{Tag, Value};
use leptos::prelude::{RenderEffect, on_cleanup};
use leptos::tachys::renderer::Rndr;
use std::borrow::Cow;

type Text = Cow<'static, str>;
type Read = Box<dyn Fn() -> Option<Text>>;
type Write = Box<dyn Fn(Option<&str>)>;

impl Tag {
    /// An attribute that follows; it is absent while the value is nothing.
    pub fn live<V: Value>(self, name: &'static str, value: impl Fn() -> V + 'static) -> Self {
        let element = self.0.clone();
        follow(
            Box::new(move || value().into_text()),
            Box::new(move |value| match value {
                Some(value) => Rndr::set_attribute(&element, name, value),
                None => Rndr::remove_attribute(&element, name),
            }),
        );
        self
    }

    /// A text that follows, and all that is in the element. It is the element that holds it: a browser that translates the
    /// page puts other nodes in the place of those that were there.
    pub fn live_text<V: Value>(self, text: impl Fn() -> V + 'static) -> Self {
        let element = self.0.clone();
        follow(
            Box::new(move || text().into_text()),
            Box::new(move |text| element.set_text_content(Some(text.unwrap_or_default()))),
        );
        self
    }

    /// What stands in a field in which a choice is made.
    pub fn value(self, value: impl Fn() -> String + 'static) -> Self {
        let element = self.0.clone();
        follow(
            Box::new(move || value().into_text()),
            Box::new(move |value| Rndr::set_property(&element, "value", &value.into())),
        );
        self
    }

    /// Whether a choice is made.
    pub fn checked(self, is: impl Fn() -> bool + 'static) -> Self {
        let element = self.0.clone();
        react(Box::new(move || Rndr::set_property(&element, "checked", &is().into())));
        self
    }
}

/// Writes the value now, and again whenever it became different.
fn follow(value: Read, write: Write) {
    let mut written: Option<Option<Text>> = None;
    react(Box::new(move || {
        let value = value();
        if written.as_ref() != Some(&value) {
            write(value.as_deref());
            written = Some(value);
        }
    }));
}

/// Acts now, and again whenever a signal that was read changed, until the current owner goes.
pub(super) fn react(mut act: Box<dyn FnMut()>) {
    let effect = RenderEffect::new(move |_| act());
    on_cleanup(move || drop(effect));
}
