//! What the page promises: at the moment it says that it is saved, all that it shows.
//!
//! A script that runs before the game looks for that moment and sends at once, before the page does anything else,
//! what stands on the screen. What is entered afterwards is in no promise, since the page has not said so yet.

use crate::board::Board;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The page of the game with the script in it.
pub const PROMISING: &str = "beloften.html";
/// Where the script sends its promises.
pub(crate) const POST_BOX: &str = "belofte";

/// What the screen showed when the game said that it was saved.
#[derive(Clone, Debug, Deserialize)]
pub struct Promise {
    /// `editing` or `watching`.
    pub tab: Option<String>,
    /// What followed the `#`.
    pub hash: String,
    /// The fiche that was talked about.
    pub fiche: Option<String>,
    /// The texts of the fields of that talk, by name.
    pub texts: BTreeMap<String, String>,
    pub board: Option<Board>,
}

impl Promise {
    /// A tab that only watches promises nothing about what somebody does in it.
    pub fn is_from_an_editor(&self) -> bool {
        self.tab.as_deref() != Some("watching")
    }
}

/// The script; the board is only there when all six fiches are.
pub(crate) fn script() -> String {
    let board = Board::SCRIPT;
    format!(
        "{{
        const read_board = () => {{ {board} }};
        const promise = () => {{
            const fiche = document.querySelector('.talk__fiche [data-fiche]')?.dataset.fiche ?? null;
            const is_here = fiche && location.hash.split('?')[0].endsWith(`/gesprek/${{fiche}}`);
            const fields = is_here ? [...document.querySelectorAll('textarea[name]')] : [];
            const lies = document.querySelectorAll('[data-place] [data-fiche]').length === 6;
            const request = new XMLHttpRequest();
            request.open('POST', '{POST_BOX}', false);
            request.send(JSON.stringify({{
                tab: document.querySelector('[data-tab]')?.dataset.tab ?? null,
                hash: location.hash,
                fiche: is_here ? fiche : null,
                texts: Object.fromEntries(fields.map(field => [field.name, field.value])),
                board: lies ? read_board() : null,
            }}));
        }};
        let before;
        new MutationObserver(changes => {{
            const state = document.querySelector('[data-save]')?.dataset.save;
            const is_said = state !== before || changes.some(change => change.type === 'attributes');
            before = state;
            if (state === 'saved' && is_said) promise();
        }}).observe(document, {{ subtree: true, childList: true, attributes: true, attributeFilter: ['data-save'] }});
        }}"
    )
}

/// Where the promises lie until they are looked at.
#[derive(Default)]
pub(crate) struct PostBox {
    promises: Mutex<Vec<Promise>>,
    has_come: Condvar,
}

impl PostBox {
    /// Takes in a promise as the script sent it.
    pub fn receive(&self, text: &str) {
        match serde_json::from_str(text) {
            Ok(promise) => self.open().push(promise),
            Err(e) => eprintln!("a promise cannot be read: {e}\n{text}"),
        }
        self.has_come.notify_all();
    }

    /// All that came since the last time.
    pub fn take(&self) -> Vec<Promise> {
        std::mem::take(&mut *self.open())
    }

    pub fn count(&self) -> usize {
        self.open().len()
    }

    /// Waits until there are more promises than this; false when the time is up before.
    pub fn wait_for_more_than(&self, count: usize, patience: Duration) -> bool {
        let waited = self.has_come.wait_timeout_while(self.open(), patience, |promises| promises.len() <= count);
        let (promises, _) = waited.unwrap_or_else(PoisonError::into_inner);
        promises.len() > count
    }

    fn open(&self) -> MutexGuard<'_, Vec<Promise>> {
        self.promises.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
