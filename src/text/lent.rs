//! What is said when a text of the site does not come.

use crate::content::Missing;

pub struct Lent {
    /// The first value is what it is called, at the beginning of a sentence; the second is its file on the site.
    pub not_here: fn(what: &str, file: &str, why: Missing) -> String,
    pub again: &'static str,
}
