//! The start screen.

pub struct Start {
    pub kicker: &'static str,
    pub title: &'static str,
    pub lead: &'static str,
    pub play: &'static str,
    pub new_game: &'static str,
    pub small: &'static str,
    pub ways: &'static str,
    pub booklet: &'static str,
    pub booklet_text: &'static str,
    pub how: &'static str,
    pub how_text: &'static str,
    pub file: &'static str,
    pub file_text: &'static str,
}
