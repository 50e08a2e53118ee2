//! A JSON value.

/// Groups keep the order in which they were written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    Null,
    Bool(bool),
    /// As it is spelled, so that nothing is rounded.
    Number(String),
    Text(String),
    List(Vec<Value>),
    Group(Vec<(String, Value)>),
}

/// A group in the making.
#[derive(Default)]
pub struct Fields(Vec<(String, Value)>);

impl Fields {
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.0.push((name.to_owned(), value.into()));
        self
    }
}

impl From<Fields> for Value {
    fn from(fields: Fields) -> Self {
        Self::Group(fields.0)
    }
}

impl Value {
    /// The field of a group; the last one when the name is there twice.
    pub fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Group(fields) => fields.iter().rev().find(|(own, _)| own == name).map(|(_, value)| value),
            _ => None,
        }
    }

    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// A whole number from 0; nothing for any other number.
    pub fn as_u64(&self) -> Option<u64> {
        match self {
            Self::Number(digits) => digits.parse().ok(),
            _ => None,
        }
    }

    pub fn as_list(&self) -> Option<&[Self]> {
        match self {
            Self::List(items) => Some(items),
            _ => None,
        }
    }

    pub fn as_group(&self) -> Option<&[(String, Self)]> {
        match self {
            Self::Group(fields) => Some(fields),
            _ => None,
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Value {
    fn from(number: u64) -> Self {
        Self::Number(number.to_string())
    }
}

impl<V: Into<Value>> From<Option<V>> for Value {
    fn from(maybe: Option<V>) -> Self {
        maybe.map_or(Self::Null, V::into)
    }
}
