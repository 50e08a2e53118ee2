//! A forgiving reader of JSON: what is missing or of another kind becomes a [`Problem`] with its
//! place, and the rest is still read. Used for stored games (`wire`) and for packs (`content`).

use crate::graphemes;
use serde_json::{Map, Value};
use std::cell::RefCell;

/// Something in a document that could not be used as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where it stands, as in `games[0].records.duur.why`; empty for the document itself.
    pub place: String,
    pub kind: ProblemKind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    Missing,
    /// Something else was expected; the value that stands there, shortened.
    Expected {
        wanted: Wanted,
        found: String,
    },
    /// The same thing a second time.
    Doubled(String),
    /// It points at something that is not there.
    Unknown(String),
    /// A text of this many characters where fewer fit.
    TooLong(usize),
    /// Bytes that are no UTF-8, from this line and byte on.
    NotUtf8 {
        line: usize,
        column: usize,
    },
    /// It can be read, but is not to the letter what was written.
    Altered,
}

/// What should have stood there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    Text,
    Number,
    List,
    Group,
    Id,
    Day,
    Mark,
    Word,
}

/// Collects the problems of one document.
#[derive(Default)]
pub struct Problems(RefCell<Vec<Problem>>);

impl Problems {
    pub fn add(&self, place: &str, kind: ProblemKind) {
        self.0.borrow_mut().push(Problem { place: place.to_owned(), kind });
    }

    pub fn into_vec(self) -> Vec<Problem> {
        self.0.into_inner()
    }
}

/// A value with its place in the document.
pub struct Node<'a> {
    value: &'a Value,
    place: String,
    problems: &'a Problems,
}

impl<'a> Node<'a> {
    pub fn root(value: &'a Value, problems: &'a Problems) -> Self {
        Self { value, place: String::new(), problems }
    }

    pub fn place(&self) -> &str {
        &self.place
    }

    pub fn report(&self, kind: ProblemKind) {
        self.problems.add(&self.place, kind);
    }

    /// Says that something else should have stood here.
    pub fn wanted<T>(&self, wanted: Wanted) -> Option<T> {
        let whole = self.value.to_string();
        let mut found = graphemes::start(&whole, 60).to_owned();
        if found.len() < whole.len() {
            found.push('…');
        }
        self.report(ProblemKind::Expected { wanted, found });
        None
    }

    /// The field with this name; `None` when it is absent or `null`.
    pub fn maybe(&self, name: &str) -> Option<Node<'a>> {
        let value = self.value.get(name).filter(|value| !value.is_null())?;
        let dot = if self.place.is_empty() { "" } else { "." };
        Some(Node { value, place: format!("{}{dot}{name}", self.place), problems: self.problems })
    }

    /// The field with this name; a problem when it is not there.
    pub fn field(&self, name: &str) -> Option<Node<'a>> {
        let found = self.maybe(name);
        if found.is_none() {
            let dot = if self.place.is_empty() { "" } else { "." };
            self.problems.add(&format!("{}{dot}{name}", self.place), ProblemKind::Missing);
        }
        found
    }

    pub fn text(&self) -> Option<&'a str> {
        self.value.as_str().or_else(|| self.wanted(Wanted::Text))
    }

    pub fn number(&self) -> Option<u64> {
        self.value.as_u64().or_else(|| self.wanted(Wanted::Number))
    }

    /// A text that another type can be read from.
    pub fn parse<T: std::str::FromStr>(&self, wanted: Wanted) -> Option<T> {
        self.text()?.parse().ok().or_else(|| self.wanted(wanted))
    }

    /// The items of a list; none, with a problem, when this is no list.
    pub fn items(&self) -> Vec<Node<'a>> {
        let Some(list) = self.value.as_array().or_else(|| self.wanted(Wanted::List)) else {
            return Vec::new();
        };
        let node = |(at, value)| Node { value, place: format!("{}[{at}]", self.place), problems: self.problems };
        list.iter().enumerate().map(node).collect()
    }

    /// The named parts of a group; none, with a problem, when this is no group.
    pub fn entries(&self) -> Vec<(&'a str, Node<'a>)> {
        let Some(group) = self.group() else { return Vec::new() };
        let node = |(name, value): (&'a String, &'a Value)| {
            let place = format!("{}.{name}", self.place);
            (name.as_str(), Node { value, place, problems: self.problems })
        };
        group.iter().map(node).collect()
    }

    pub fn is_null(&self) -> bool {
        self.value.is_null()
    }

    fn group(&self) -> Option<&'a Map<String, Value>> {
        self.value.as_object().or_else(|| self.wanted(Wanted::Group))
    }

    /// The text of a field that may be absent; empty then.
    pub fn text_or_empty(&self, name: &str) -> String {
        self.maybe(name).and_then(|node| node.text()).unwrap_or_default().to_owned()
    }
}
