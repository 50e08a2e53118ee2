//! The report.

use crate::domain::{Company, Day, Game, Participant};

pub struct Report {
    pub kicker: &'static str,
    pub title: fn(&Game) -> String,
    pub print: &'static str,
    pub not_printed: &'static str,
    pub copy: &'static str,
    pub copying: Copying,
    pub download: &'static str,
    pub file_name: fn(&Game) -> String,
    pub municipality: &'static str,
    pub date: &'static str,
    pub company: &'static str,
    pub company_name: fn(Company) -> &'static str,
    pub people: &'static str,
    /// Who took part, each with a role where there is one.
    pub persons: fn(&[Participant]) -> String,
    pub day: fn(Day) -> String,
    pub order: &'static str,
    pub order_empty: &'static str,
    pub aside: &'static str,
    pub stack: &'static str,
    pub place: fn(usize) -> String,
    pub not_discussed: &'static str,
    pub empty: &'static str,
    pub spectrum: &'static str,
    pub agreements: &'static str,
    pub no_agreements: &'static str,
    pub about: &'static str,
    pub what: &'static str,
    pub owner: &'static str,
    pub due: &'static str,
    pub nobody: &'static str,
    pub no_date: &'static str,
    /// How the group came to its order.
    pub chosen: &'static str,
    pub who: &'static str,
    pub laid: &'static str,
    pub closing: &'static str,
    pub closing_hint: &'static str,
    pub edited: &'static str,
    pub setup: &'static str,
}

/// What is said when a text was copied, or could not be.
pub struct Copying {
    pub copied: &'static str,
    pub not_copied: &'static str,
    /// The name of the file that is offered instead.
    pub file: &'static str,
}
