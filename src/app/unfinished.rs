//! What is typed in a form and not handed over yet. It is kept as it is typed, so that it is still there after a look
//! elsewhere or a reload; what was handed over is in a game and goes from here.

use super::App;
use super::notice::Tone;
use crate::platform::storage;
use crate::text::NL;
use crate::wire;
use leptos::prelude::*;

/// The key of what is unfinished in a game, or in the form of a new one.
pub(super) fn unfinished_key(of: &str) -> String {
    [storage::PREFIX, "klad/", of].concat()
}

/// A field of a form in a game.
#[derive(Clone, Copy)]
pub struct Unfinished {
    app: App,
    of: StoredValue<String>,
    name: &'static str,
    text: RwSignal<String>,
}

impl App {
    /// What stands in a form.
    pub fn unfinished(self, of: &str) -> Vec<(String, String)> {
        let stored = storage::read(&unfinished_key(of)).ok().flatten();
        stored.map(|text| wire::read_form(&text)).unwrap_or_default()
    }

    /// Keeps what stands in a form; nothing when nothing does.
    pub fn keep_unfinished(self, of: &str, fields: &[(String, String)]) {
        if fields.is_empty() {
            return storage::remove(&unfinished_key(of));
        }
        let is_kept = wire::write_form(fields).is_ok_and(|text| storage::write(&unfinished_key(of), &text).is_ok());
        let is_known = self.told_of_forms.with_value(|told| *told);
        if !is_kept && !is_known {
            self.told_of_forms.set_value(true);
            self.tell(Tone::Warning, NL.save.form_not_kept);
        }
    }

    /// What stands in one of the forms of a game.
    pub fn unfinished_part(self, of: &str, part: &str) -> Vec<(String, String)> {
        let own = |(name, text): (String, String)| Some((name.strip_prefix(part)?.to_owned(), text));
        self.unfinished(of).into_iter().filter_map(own).collect()
    }

    /// Keeps what stands in one of the forms of a game; the others stay as they are.
    pub fn keep_unfinished_part(self, of: &str, part: &str, fields: Vec<(String, String)>) {
        let before = self.unfinished(of);
        let mut all: Vec<(String, String)> =
            before.iter().filter(|(name, _)| !name.starts_with(part)).cloned().collect();
        all.extend(fields.into_iter().map(|(name, text)| ([part, &name].concat(), text)));
        if all != before {
            self.keep_unfinished(of, &all);
        }
    }

    /// A field of a form in the open game, with what was typed in it before.
    pub fn unfinished_field(self, name: &'static str) -> Unfinished {
        let of = self.ask(|game| game.id().to_string()).unwrap_or_default();
        self.unfinished_field_of(of, name, "")
    }

    /// A field of a form in this game; at first this stands in it.
    pub fn unfinished_field_of(self, of: String, name: &'static str, at_first: &str) -> Unfinished {
        let kept = self.unfinished(&of).into_iter().find(|(other, _)| other == name);
        let text = kept.map_or_else(|| at_first.to_owned(), |(_, text)| text);
        Unfinished { app: self, of: StoredValue::new(of), name, text: RwSignal::new(text) }
    }
}

impl Unfinished {
    pub fn get(self) -> String {
        self.text.get()
    }

    pub fn get_untracked(self) -> String {
        self.text.get_untracked()
    }

    /// Puts this in the field; an empty text is not kept.
    pub fn set(self, text: String) {
        self.of.with_value(|of| {
            let mut fields = self.app.unfinished(of);
            fields.retain(|(name, _)| name != self.name);
            if !text.is_empty() {
                fields.push((self.name.to_owned(), text.clone()));
            }
            self.app.keep_unfinished(of, &fields);
        });
        self.text.set(text);
    }

    /// It was handed over, or is not wanted any more.
    pub fn clear(self) {
        self.set(String::new());
    }
}
