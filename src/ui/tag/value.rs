//! What a text or an attribute can be made of.

use std::borrow::Cow;

/// A text, a number, or nothing: then the attribute is not there.
pub trait Value {
    fn into_text(self) -> Option<Cow<'static, str>>;
}

impl Value for &'static str {
    fn into_text(self) -> Option<Cow<'static, str>> {
        Some(Cow::Borrowed(self))
    }
}

impl Value for String {
    fn into_text(self) -> Option<Cow<'static, str>> {
        Some(Cow::Owned(self))
    }
}

impl Value for usize {
    fn into_text(self) -> Option<Cow<'static, str>> {
        self.to_string().into_text()
    }
}

/// As the attributes of accessibility spell it.
impl Value for bool {
    fn into_text(self) -> Option<Cow<'static, str>> {
        if self { "true" } else { "false" }.into_text()
    }
}

impl<V: Value> Value for Option<V> {
    fn into_text(self) -> Option<Cow<'static, str>> {
        self.and_then(V::into_text)
    }
}
