//! Why a text that is fetched is not here.

/// What is known of it; who reads or hosts the site can do something else about each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// The site did not answer.
    NoAnswer,
    /// Its answer broke off.
    BrokeOff,
    /// It answered with this status, and not with the text.
    Refused(u16),
    /// What came is not the text.
    Unreadable,
}
