//! Texts that come when somebody opens them for the first time, and then stay: the booklet, and the statement
//! about accessibility.

use super::App;
use crate::content::{self, Unusable};
use crate::platform::fetch;
use leptos::prelude::*;

/// Where a text is.
#[derive(Debug)]
pub enum Lent<T: 'static> {
    NotYet,
    OnItsWay,
    /// It did not come, or cannot be read.
    NotHere,
    Here(&'static T),
}

impl App {
    /// Fetches the booklet unless it is here or on its way.
    pub fn fetch_booklet(self) {
        fetch(self.booklet, content::CLIENTONDERSTEUNING_FILE, content::read_booklet);
    }

    /// Fetches the statement about accessibility unless it is here or on its way.
    pub fn fetch_statement(self) {
        fetch(self.statement, content::STATEMENT_FILE, content::read_page);
    }
}

fn fetch<T: Send + Sync>(lent: RwSignal<Lent<T>>, file: &str, read: fn(&str) -> Result<T, Unusable>) {
    if matches!(lent.get_untracked(), Lent::OnItsWay | Lent::Here(_)) {
        return;
    }
    lent.set(Lent::OnItsWay);
    fetch::text(file, move |text| {
        let found = text.ok().and_then(|text| match read(&text) {
            Ok(found) => Some(found),
            Err(unusable) => {
                leptos::logging::error!("{unusable:?}");
                None
            }
        });
        lent.set(found.map_or(Lent::NotHere, |found| Lent::Here(Box::leak(Box::new(found)))));
    });
}

impl<T> Clone for Lent<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Lent<T> {}

/// There is one of each, so a look at its whereabouts is enough.
impl<T> PartialEq for Lent<T> {
    fn eq(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}
