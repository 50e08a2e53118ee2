//! Views with one type: an element of the page, made by Leptos's own renderer and kept up to date by
//! Leptos's signals.
//!
//! `view!` gives every element a type of its own and compiles its attributes and children again for
//! each; that was two thirds of the download. A [`Tag`] has no type parameters, so what it can do is
//! compiled once: [`live`] values, [`region`]s that are drawn again, and events.
//!
//! Whatever a view sets up belongs to the reactive owner in which it was built, and goes with it.

mod live;
mod region;
mod typed;
mod value;

pub use value::Value;

use crate::platform::bars;
use crate::platform::listen::{self, Listenable};
use crate::platform::press;
use leptos::tachys::renderer::Rndr;
use leptos::tachys::renderer::types::Element;

/// An element, to be finished by the methods below and then handed to its parent.
pub struct Tag(Element);

/// An element of HTML.
pub fn tag(name: &str) -> Tag {
    Tag(Rndr::create_element(name, None))
}

/// An element of a drawing.
pub fn svg(name: &str) -> Tag {
    Tag(Rndr::create_element(name, Some("http://www.w3.org/2000/svg")))
}

impl Tag {
    /// The body of the page, to put the app in.
    pub fn body() -> Self {
        Self(leptos::prelude::document().body().map(Into::into).unwrap_or_else(|| tag("main").0))
    }

    pub fn element(&self) -> &Element {
        &self.0
    }

    /// The bar lies over the page; the style sheet knows its height by this property.
    pub fn bar(self, property: &'static str) -> Self {
        bars::tell_height(&self.0, property);
        self
    }

    pub fn class(self, class: &str) -> Self {
        self.put("class", class)
    }

    /// An attribute that stays as it is.
    #[inline(never)]
    pub fn attr(self, name: &str, value: impl Value) -> Self {
        match value.into_text() {
            Some(value) => self.put(name, &value),
            None => self,
        }
    }

    /// A double click on it is one press: it changes what lies under the pointer.
    pub fn pressed_once(self) -> Self {
        self.attr(press::MARK, "")
    }

    /// A text that stays as it is.
    #[inline(never)]
    pub fn text(self, text: impl Value) -> Self {
        if let Some(text) = text.into_text() {
            Rndr::insert_node(&self.0, &Rndr::create_text_node(&text), None);
        }
        self
    }

    /// Markup of our own, such as a drawing.
    pub fn html(self, markup: &str) -> Self {
        self.0.set_inner_html(markup);
        self
    }

    pub fn child(self, child: Self) -> Self {
        Rndr::insert_node(&self.0, &child.0, None);
        self
    }

    pub fn children(self, children: impl IntoIterator<Item = Self>) -> Self {
        children.into_iter().fold(self, Self::child)
    }

    /// Does this at each such event.
    pub fn on<E: Listenable>(self, event: E, act: impl FnMut(E::EventType) + 'static) -> Self {
        listen::on_element(&self.0, event, act);
        self
    }

    #[inline(never)]
    fn put(self, name: &str, value: &str) -> Self {
        Rndr::set_attribute(&self.0, name, value);
        self
    }
}

/// One tag can stand wherever a list of tags can.
impl IntoIterator for Tag {
    type Item = Self;
    type IntoIter = std::iter::Once<Self>;

    fn into_iter(self) -> Self::IntoIter {
        std::iter::once(self)
    }
}
