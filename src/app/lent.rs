//! Texts that come when somebody opens them for the first time, and then stay: the booklet, and the statement
//! about accessibility.

use super::App;
use crate::content::{self, Missing, Unusable};
use crate::platform::fetch::{self, NotFetched, Source};
use leptos::prelude::*;

/// Where a text is.
#[derive(Debug)]
pub enum Lent<T: 'static> {
    NotYet,
    OnItsWay,
    NotHere(Missing),
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
    let source = match lent.get_untracked() {
        Lent::OnItsWay | Lent::Here(_) => return,
        Lent::NotYet => Source::Nearest,
        Lent::NotHere(_) => Source::Site,
    };
    lent.set(Lent::OnItsWay);
    fetch::text(file, source, move |text| {
        lent.set(match text.map_err(Missing::from).and_then(|text| read(&text).map_err(told)) {
            Ok(found) => Lent::Here(Box::leak(Box::new(found))),
            Err(missing) => Lent::NotHere(missing),
        });
    });
}

fn told(unusable: Unusable) -> Missing {
    leptos::logging::error!("{unusable:?}");
    Missing::Unreadable
}

impl From<NotFetched> for Missing {
    fn from(reason: NotFetched) -> Self {
        match reason {
            NotFetched::NoAnswer => Self::NoAnswer,
            NotFetched::BrokeOff => Self::BrokeOff,
            NotFetched::Refused(status) => Self::Refused(status),
        }
    }
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
        match (self, other) {
            (Self::NotHere(own), Self::NotHere(other)) => own == other,
            _ => std::mem::discriminant(self) == std::mem::discriminant(other),
        }
    }
}
