//! Notices: sentences that stay until somebody closes them, with a file where one helps.

use super::App;
use leptos::prelude::*;

#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    pub tone: Tone,
    pub text: String,
    pub file: Option<Attachment>,
    /// Everything that was found, when the text only counts it.
    pub details: Vec<String>,
}

impl Notice {
    pub fn new(tone: Tone, text: impl Into<String>) -> Self {
        Self { tone, text: text.into(), file: None, details: Vec::new() }
    }

    #[must_use]
    pub fn with_file(mut self, file: Attachment) -> Self {
        self.file = Some(file);
        self
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Calm,
    Warning,
}

/// A text to download from the notice itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Attachment {
    pub name: String,
    pub text: String,
}

impl Tone {
    pub fn name(self) -> &'static str {
        match self {
            Self::Calm => "calm",
            Self::Warning => "warning",
        }
    }
}

impl App {
    /// Shows a notice above the earlier ones, unless the same one is there already, and says it to those who
    /// listen: what is put into the page anew is not read out by every screen reader.
    pub fn notify(self, notice: Notice) {
        self.say(notice.text.clone());
        self.notices.update(|notices| {
            if !notices.contains(&notice) {
                notices.insert(0, notice);
            }
        });
    }

    pub fn tell(self, tone: Tone, text: impl Into<String>) {
        self.notify(Notice::new(tone, text));
    }

    pub fn close_notice(self, notice: &Notice) {
        self.notices.update(|notices| notices.retain(|other| other != notice));
    }
}
