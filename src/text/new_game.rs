//! The form for a new game.

use crate::domain::Company;

pub struct NewGame {
    pub title: &'static str,
    pub lead: &'static str,
    pub about: &'static str,
    pub name: &'static str,
    pub name_hint: &'static str,
    pub municipality: &'static str,
    pub date: &'static str,
    pub company: &'static str,
    pub company_name: fn(Company) -> &'static str,
    pub company_hint: fn(Company) -> &'static str,
    pub people: &'static str,
    pub people_hint: &'static str,
    pub person: fn(usize) -> String,
    pub role: fn(usize) -> String,
    pub role_hint: &'static str,
    pub add_person: &'static str,
    pub remove_person: fn(usize) -> String,
    pub playing: &'static str,
    pub discuss: &'static str,
    pub discuss_hint: &'static str,
    pub discuss_all: &'static str,
    pub discuss_some: fn(usize) -> String,
    pub seed: &'static str,
    pub seed_hint: &'static str,
    pub seed_wrong: &'static str,
    pub too_long: fn(length: usize) -> String,
    /// Somebody on the list has no name any more.
    pub nameless: &'static str,
    pub begin: &'static str,
    /// It was filled in earlier.
    pub left_over: &'static str,
    pub empty: &'static str,
}
