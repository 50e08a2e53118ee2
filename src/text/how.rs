//! How the game works.

pub struct How {
    pub title: &'static str,
    pub lead: &'static str,
    pub steps: &'static str,
    /// A heading and a text for each of the four steps.
    pub step: [(&'static str, &'static str); 4],
    pub moving: &'static str,
    pub ways: [(&'static str, &'static str); 4],
    pub data: &'static str,
    pub data_text: [&'static str; 3],
    pub time: &'static str,
    pub time_text: &'static str,
    pub play: &'static str,
}
