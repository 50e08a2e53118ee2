//! What is said after something happened, and when something could not be done.

use crate::content::Pack;
use crate::domain::change::Change;
use crate::domain::{Refused, Said};

pub struct Say {
    pub said: fn(&Said, &Pack) -> String,
    pub refused: fn(&Refused) -> String,
    /// A step, for a list of what can be undone.
    pub change: fn(&Change, &Pack) -> String,
}
