//! Texts that are put aside: what could not be read, or said something else than the other place. Kept
//! as they were found, under keys of their own, until somebody removes them.

use super::App;
use super::both::Text;
use super::notice::{Attachment, Notice, Tone};
use crate::domain::{GameId, Moment};
use crate::order;
use crate::platform::vault::{Deed, Stands};
use crate::platform::{clock, dice, focus, storage};
use crate::text::NL;
use crate::wire::{self, Aside};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// A text that was put aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PutAside {
    /// What follows `opzij/` in its key.
    pub name: String,
    /// Of which game.
    pub game: String,
    /// What that game is called, if the text still tells.
    pub title: String,
    pub at: Option<Moment>,
    pub text: String,
}

/// Where the texts that were put aside begin.
pub(super) fn prefix() -> String {
    format!("{}opzij/", storage::PREFIX)
}

/// One that no other text has.
fn new_key(id: &GameId) -> String {
    format!("{}{id}-{}{}", prefix(), clock::now().0, dice::seed().0 % 1000)
}

impl PutAside {
    fn new(text: &Text, app: App) -> Self {
        let (game, number) = text.name.rsplit_once('-').unwrap_or((&text.name, ""));
        let glance = wire::glance(text.text(), &app.pack.fiches()).ok();
        Self {
            name: text.name.clone(),
            game: game.to_owned(),
            title: glance.map(|glance| glance.name.as_str().to_owned()).unwrap_or_default(),
            at: moment(number),
            text: text.text().to_owned(),
        }
    }
}

/// The moment at the start of the number that makes a key different from every other one.
fn moment(number: &str) -> Option<Moment> {
    const DIGITS: usize = 13;
    number.get(..DIGITS)?.parse().ok().map(Moment)
}

impl App {
    /// Keeps this text as it was found, says so, and offers it as a file. When no place takes it, the game
    /// is not written over either, and this is false.
    pub(super) async fn set_aside(self, id: &GameId, aside: &Aside) -> bool {
        let text = aside.text().to_owned();
        let file = Attachment { name: (NL.shelf.damaged_file)(id), text: text.clone() };
        let kept = self.put_aside(id, text).await;
        if !kept {
            self.guard(id);
        }
        self.notify(Notice::new(Tone::Warning, (NL.shelf.put_aside)(aside, kept)).with_file(file));
        kept
    }

    /// As [`App::set_aside`], when the page may be gone before the vault answers.
    pub(super) fn set_aside_at_once(self, id: &GameId, text: String) {
        let key = new_key(id);
        let quick = storage::write(&key, &text).is_ok();
        let (id, aside) = (id.clone(), Aside::Another { text });
        spawn_local(async move {
            let durable = self.put_in_vault(key, aside.text().to_owned()).await;
            let file = Attachment { name: (NL.shelf.damaged_file)(&id), text: aside.text().to_owned() };
            let words = (NL.shelf.rest_put_aside)(quick || durable);
            self.notify(Notice::new(Tone::Warning, words).with_file(file));
            self.look_at_put_aside().await;
        });
    }

    /// Keeps this text under a key of its own. False when no place takes it.
    pub(super) async fn put_aside(self, id: &GameId, text: String) -> bool {
        let key = new_key(id);
        let quick = storage::write(&key, &text).is_ok();
        let durable = self.put_in_vault(key, text).await;
        quick || durable
    }

    async fn put_in_vault(self, key: String, text: String) -> bool {
        let deed = Deed { key, stands: Stands::Whatever, text: Some(text) };
        match self.vault().await {
            Some(vault) => vault.commit(&[deed]).await.is_ok(),
            None => false,
        }
    }

    /// Looks which texts are put aside, the newest first.
    pub(super) async fn look_at_put_aside(self) {
        let texts = self.all_texts("opzij/").await;
        let all: Vec<PutAside> = texts.iter().map(|text| PutAside::new(text, self)).collect();
        let all = order::by(all, |text| order::largest_first(text.at.unwrap_or_default().0));
        if self.put_aside.with_untracked(|before| *before != all) {
            self.put_aside.set(all);
        }
    }

    /// Removes a text that was put aside, for good.
    pub fn remove_put_aside(self, name: &str) {
        let key = prefix() + name;
        spawn_local(async move {
            if self.remove(vec![key]).await {
                self.say(NL.bin.aside_removed.to_owned());
            } else {
                self.tell(Tone::Warning, NL.bin.not_emptied);
            }
            self.look_at_put_aside().await;
            focus::when_lost(".saved h2");
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_of_a_text_tells_when_it_was_put_aside() {
        assert_eq!(moment("1795000000000999"), Some(Moment(1_795_000_000_000)));
        assert_eq!(moment("17950000000000"), Some(Moment(1_795_000_000_000)));
        for other in ["", "12", "abcdefghijklmn", "€€€€€€€"] {
            assert_eq!(moment(other), None, "{other}");
        }
    }
}
