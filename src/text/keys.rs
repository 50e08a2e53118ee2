//! The keys.

pub struct Keys {
    pub title: &'static str,
    pub on_fiche: &'static str,
    /// A key, and what it does.
    pub fiche: [(&'static str, &'static str); 8],
    pub for_facilitator: &'static str,
    pub facilitator: [(&'static str, &'static str); 9],
    /// The switch for the letters that are a key by themselves.
    pub letters: &'static str,
    pub letters_hint: &'static str,
}
