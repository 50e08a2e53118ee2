//! The shelf: finding a game there, and doing something with it without opening it.

use super::Player;
use crate::keyboard::key;
use crate::wait::{try_until, wait_for, wait_until};
use serde_json::Value;

/// Waits for what the vault answers to this, in a function of `store`.
const IN_VAULT: &str = "const [act, ...given] = arguments, done = given.pop();
    const asked = indexedDB.open('dilemmaspel /', 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore('texts');
    asked.onerror = () => done('it does not open');
    asked.onsuccess = () => {
        const transaction = asked.result.transaction('texts', act.includes('put') ? 'readwrite' : 'readonly');
        const request = new Function('store', 'given', act)(transaction.objectStore('texts'), given);
        const end = () => { asked.result.close(); done(request?.result ?? null); };
        transaction.oncomplete = transaction.onabort = end;
    };";

impl Player {
    /// Chooses something from the menu of this game.
    #[track_caller]
    pub fn does_with_game(&self, name: &str, what: &str) {
        self.press(&format!("Meer bij ‘{name}’"));
        self.sees_soon(".saved__actions .menu");
        self.press(what);
    }

    /// Gives a game another name in the dialog.
    #[track_caller]
    pub fn renames_game(&self, name: &str, to: &str) {
        self.does_with_game(name, "Naam wijzigen");
        self.focus_lands_on("Nieuwe naam van het spel");
        self.chord(key::CONTROL, 'a');
        self.paste_in("#rename", to);
        self.press("Naam bewaren");
    }

    /// Looks for games with these words.
    #[track_caller]
    pub fn searches(&self, words: &str) {
        self.sees_soon("#search-games");
        self.script::<()>("document.querySelector('#search-games').value = ''", vec![]);
        self.paste_in("#search-games", words);
    }

    #[track_caller]
    pub fn sorts_by(&self, order: &str) {
        self.script::<()>(
            "const list = document.querySelector('#order-games');
             list.value = arguments[0]; list.dispatchEvent(new Event('change', { bubbles: true }))",
            vec![order.into()],
        );
    }

    /// Waits until this stands in the drawer `bin` or `aside`; opens it when it is closed.
    #[track_caller]
    pub fn finds_in_drawer(&self, drawer: &str, names: &[&str]) {
        let css = format!(".drawer--{drawer}");
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        if !names.is_empty() {
            self.sees_soon(&css);
            if self.attribute(&css, "open").is_none() {
                self.click(&format!("{css} summary"));
            }
        }
        wait_for(&format!("what lies in the {drawer}"), &names, || self.texts(&format!("{css} .drawer__name")));
    }

    /// The text under a key of the vault.
    #[track_caller]
    pub fn stored_in_vault(&self, key: &str) -> Option<String> {
        let found = self.in_vault("return store.get(given[0])", vec![key.into()]);
        found.as_str().map(str::to_owned)
    }

    #[track_caller]
    pub fn stores_in_vault(&self, key: &str, text: &str) {
        self.in_vault("store.put(given[1], given[0])", vec![key.into(), text.into()]);
    }

    /// Waits until this key is in neither place.
    #[track_caller]
    pub fn is_nowhere(&self, key: &str) {
        wait_until(&format!("`{key}` is gone"), || {
            (self.stored(key).is_none() && self.stored_in_vault(key).is_none()).then_some(())
        });
    }

    /// Waits until both places have the same text under this key, and gives it.
    #[track_caller]
    pub fn is_in_both_places(&self, key: &str) -> String {
        try_until(&format!("`{key}` is in both places"), || {
            let (quick, durable) = (self.stored(key), self.stored_in_vault(key));
            match &quick {
                Some(text) if quick == durable => Ok(text.clone()),
                _ => Err(format!("There is {quick:?} and {durable:?}")),
            }
        })
    }

    #[track_caller]
    fn in_vault(&self, act: &str, given: Vec<Value>) -> Value {
        let args: Vec<Value> = std::iter::once(Value::from(act)).chain(given).collect();
        self.must("look into the vault", async |driver| driver.execute_async(IN_VAULT, args).await?.convert())
    }
}
