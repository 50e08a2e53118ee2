//! The booklet.

pub struct Booklet {
    pub title: &'static str,
    pub lead: &'static str,
    pub contents: &'static str,
    pub dilemma: fn(number: usize) -> String,
    pub background: &'static str,
    pub glossary: &'static str,
    pub glossary_lead: &'static str,
    pub previous: &'static str,
    pub next: &'static str,
    pub close: &'static str,
    pub example: fn(place: &str, year: u64) -> String,
    pub to_page: fn(title: &str) -> String,
    pub elsewhere: &'static str,
    pub poles: &'static str,
    pub coming: &'static str,
}
