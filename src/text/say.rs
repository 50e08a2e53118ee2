//! What is said after something happened, and when something could not be done.

use crate::content::Deck;
use crate::domain::change::Change;
use crate::domain::{Place, Refused, Said};

pub struct Say {
    pub said: fn(&Said, &Deck) -> String,
    /// A fiche was taken up, to lay it with a tap or a key.
    pub held: fn(title: &str) -> String,
    /// It lies again where it was taken up.
    pub put_back: fn(title: &str, Place) -> String,
    /// The route ends here.
    pub no_further: fn(title: &str) -> String,
    pub refused: fn(&Refused, &Deck) -> String,
    /// A step, for a list of what can be undone.
    pub change: fn(&Change, &Deck) -> String,
}
