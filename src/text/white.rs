//! White fiches.

pub struct White {
    /// What the two ends of the spectrum are called when the group gave them no name.
    pub unnamed: [&'static str; 2],
    pub add: &'static str,
    pub change: &'static str,
    pub remove: &'static str,
    pub lead: &'static str,
    pub title: &'static str,
    pub title_hint: &'static str,
    pub front: &'static str,
    pub front_hint: &'static str,
    pub back: &'static str,
    pub back_hint: &'static str,
    pub left: &'static str,
    pub right: &'static str,
    pub poles_hint: &'static str,
    /// The words in the form are of an earlier time.
    pub left_over: &'static str,
    pub begin_again: &'static str,
    pub save: &'static str,
    pub save_change: &'static str,
    /// The second sheet of the board, for who listens.
    pub second_sheet: &'static str,
    /// On a phone: the text stands on the big screen.
    pub on_big_screen: &'static str,
}
