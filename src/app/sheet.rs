//! What can lie over any screen, and be opened with a key too.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// The card of the facilitator.
    Card,
    /// All keys.
    Keys,
}
