//! What is said after something happened, and when something could not be done.

use crate::content::Pack;
use crate::domain::change::Change;
use crate::domain::{Place, Refused, Said};

pub struct Say {
    pub said: fn(&Said, &Pack) -> String,
    /// A fiche was taken up, to lay it with a tap or a key.
    pub held: fn(title: &str) -> String,
    /// It lies again where it was taken up.
    pub put_back: fn(title: &str, Place) -> String,
    /// The route ends here.
    pub no_further: fn(title: &str) -> String,
    pub refused: fn(&Refused, &Pack) -> String,
    /// A step, for a list of what can be undone.
    pub change: fn(&Change, &Pack) -> String,
}
