//! The booklet is fetched when somebody opens it for the first time, and then stays.

use super::App;
use crate::content::{self, Booklet};
use crate::platform::fetch;
use leptos::prelude::*;

/// Where the booklet is.
#[derive(Clone, Copy, Debug)]
pub enum Lent {
    NotYet,
    OnItsWay,
    /// It did not come, or cannot be read.
    NotHere,
    Here(&'static Booklet),
}

impl App {
    /// Fetches the booklet unless it is here or on its way.
    pub fn fetch_booklet(self) {
        if matches!(self.booklet.get_untracked(), Lent::OnItsWay | Lent::Here(_)) {
            return;
        }
        self.booklet.set(Lent::OnItsWay);
        fetch::text(content::CLIENTONDERSTEUNING_FILE, move |text| {
            let booklet = text.ok().and_then(|text| match content::read_booklet(&text) {
                Ok(booklet) => Some(booklet),
                Err(unusable) => {
                    leptos::logging::error!("{unusable:?}");
                    None
                }
            });
            self.booklet.set(booklet.map_or(Lent::NotHere, |booklet| Lent::Here(Box::leak(Box::new(booklet)))));
        });
    }
}

/// There is one booklet, so a look at its whereabouts is enough.
impl PartialEq for Lent {
    fn eq(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}
