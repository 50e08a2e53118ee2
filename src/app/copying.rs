//! Texts to take along on the clipboard.

use super::App;
use super::notice::{Attachment, Notice, Tone};
use crate::platform::clipboard;
use crate::text::Copying;

impl App {
    /// Copies a text; where the browser does not allow it, the text is offered as a file.
    pub fn copy_text(self, text: String, words: &'static Copying) {
        clipboard::copy(&text.clone(), move |copied| match copied {
            Ok(()) => self.tell(Tone::Calm, words.copied),
            Err(clipboard::NotCopied) => {
                let file = Attachment { name: words.file.to_owned(), text };
                self.notify(Notice::new(Tone::Warning, words.not_copied).with_file(file));
            }
        });
    }
}
