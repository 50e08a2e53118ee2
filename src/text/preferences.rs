//! How somebody wants to see the game.

pub struct Preferences {
    /// The button and the title of the sheet.
    pub open: &'static str,
    pub lead: &'static str,
    pub plain: &'static str,
    pub plain_hint: &'static str,
    /// The pack tells its texts in one way only.
    pub no_plain: &'static str,
    pub list: &'static str,
    pub list_hint: &'static str,
    pub colours: &'static str,
    pub device: &'static str,
    pub light: &'static str,
    pub dark: &'static str,
    pub far: &'static str,
    pub far_hint: &'static str,
    pub whole_screen: &'static str,
    pub keys: &'static str,
    /// The way to the statement about accessibility.
    pub more: &'static str,
}
