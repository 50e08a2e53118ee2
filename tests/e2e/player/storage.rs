//! What is kept on the device, seen and changed behind the back of the game.

use super::Player;
use serde_json::{Value, json};

impl Player {
    /// The text under a key of localStorage.
    #[track_caller]
    pub fn stored(&self, key: &str) -> Option<String> {
        self.script("return localStorage.getItem(arguments[0])", vec![key.into()])
    }

    #[track_caller]
    pub fn stores(&self, key: &str, text: &str) {
        self.script::<()>("localStorage.setItem(arguments[0], arguments[1])", vec![key.into(), text.into()]);
    }

    #[track_caller]
    pub fn stored_keys(&self) -> Vec<String> {
        self.script("return Object.keys(localStorage).sort()", vec![])
    }

    /// The stored text of the game that is open.
    #[track_caller]
    pub fn stored_game(&self) -> Value {
        self.saved();
        let text = self.stored(&key_of(&self.game_id())).expect("the open game is stored");
        serde_json::from_str(&text).expect("what is stored is JSON")
    }

    /// From now on nothing can be added to localStorage.
    #[track_caller]
    pub fn quick_storage_is_full(&self) {
        self.script::<()>(
            "window.setItemOfTheBrowser ??= Storage.prototype.setItem;
             Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }",
            vec![],
        );
    }

    /// From now on nothing can be added to the device at all, neither to localStorage nor to IndexedDB.
    #[track_caller]
    pub fn storage_is_full(&self) {
        self.quick_storage_is_full();
        self.script::<()>(
            "window.putOfTheBrowser ??= IDBObjectStore.prototype.put;
             IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError') }",
            vec![],
        );
    }

    #[track_caller]
    pub fn storage_has_room_again(&self) {
        self.script::<()>(
            "Storage.prototype.setItem = window.setItemOfTheBrowser;
             IDBObjectStore.prototype.put = window.putOfTheBrowser",
            vec![],
        );
    }
}

pub fn key_of(game: &str) -> String {
    format!("dilemmaspel/spel/{game}")
}

/// A stored game with this id and name, as version 1 of the format has it: `duur` on place 1 with an
/// answer, `schaal` aside, the others on the stack.
pub fn document(id: &str, name: &str) -> Value {
    json!({
        "type": "dilemmaspel",
        "version": 1,
        "games": [{
            "id": id, "pack": "clientondersteuning", "revision": 3,
            "created": 1_795_000_000_000_u64, "changed": 1_795_000_360_000_u64,
            "setup": {
                "name": name, "municipality": "Waterrijk", "date": "2026-11-21", "company": "colleagues",
                "participants": [{ "id": 1, "name": "Noor", "role": "beleid" }], "discuss": null
            },
            "board": {
                "stack": ["generalist", "afbakening", "wmo-wlz", "onafhankelijk"],
                "route": ["duur", null, null, null, null, null],
                "aside": ["schaal"]
            },
            "records": { "duur": {
                "why": "Mensen komen terug.", "choices": "", "considerations": "", "now": 3, "wanted": 8,
                "agreements": [{ "id": 1, "agreement": "Belronde", "owner": "Noor", "due": "2027-03-03" }],
                "talk": "open"
            } },
            "closing": "", "read": ["duur", "schaal"], "open": null, "at": "board"
        }]
    })
}
