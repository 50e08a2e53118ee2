//! What is kept on the device, seen and changed behind the back of the game.

use super::Player;
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Everything in both places of the device, by key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Stored {
    pub local: BTreeMap<String, String>,
    pub indexed: BTreeMap<String, String>,
}

impl Stored {
    /// The texts under all keys that begin like this, from both places.
    pub fn under<'a>(&'a self, start: &'a str) -> impl Iterator<Item = &'a str> {
        let both = self.local.iter().chain(&self.indexed);
        both.filter(move |(key, _)| key.starts_with(start)).map(|(_, text)| text.as_str())
    }

    /// The texts in which a game may be found: the games themselves, and what was put aside.
    pub fn games(&self) -> Vec<&str> {
        self.under("dilemmaspel/spel/").chain(self.under("dilemmaspel/opzij/")).collect()
    }
}

/// Where the game keeps what it stores, when its page is in the outermost folder of a site: behind this in localStorage,
/// and in a database of this name. Keys in stories begin as those of the game do, and name no folder.
pub const ROOM: &str = "dilemmaspel/map//";
pub const DATABASE: &str = "dilemmaspel /";
const PREFIX: &str = "dilemmaspel/";

/// Where the text under this key stands in localStorage.
pub fn placed(key: &str) -> String {
    key.strip_prefix(PREFIX).map_or_else(|| key.to_owned(), |own| [ROOM, own].concat())
}

/// The key of a text that stands there.
fn unplaced(stored: &str) -> String {
    stored.strip_prefix(ROOM).map_or_else(|| stored.to_owned(), |own| [PREFIX, own].concat())
}

/// Opens the database as it is, and hands it to `use`, or null when there is none. Nothing is made by looking.
const WITH_DATABASE: &str = "
    const with_database = use => {
        const request = indexedDB.open('dilemmaspel /');
        request.onupgradeneeded = () => request.transaction.abort();
        request.onerror = event => { event.preventDefault(); use(null); };
        request.onsuccess = () => {
            const database = request.result;
            if (database.objectStoreNames.contains('texts')) return use(database);
            database.close();
            use(null);
        };
    };";

impl Player {
    /// Everything that is kept on the device. To be asked on the blank page, where the browser is as it is.
    #[track_caller]
    pub fn everything_stored(&self) -> Stored {
        let script = "
            with_database(database => {
                const local = { ...localStorage };
                if (!database) return done({ local, indexed: {} });
                const store = database.transaction('texts').objectStore('texts');
                const keys = store.getAllKeys();
                const texts = store.getAll();
                texts.onsuccess = () => {
                    database.close();
                    done({ local, indexed: Object.fromEntries(keys.result.map((key, i) => [key, `${texts.result[i]}`])) });
                };
            });";
        let stored: Stored = self.script_that_waits(&format!("{WITH_DATABASE}{script}"), vec![]);
        Stored { local: stored.local.into_iter().map(|(key, text)| (unplaced(&key), text)).collect(), ..stored }
    }

    /// Makes the device hold exactly this; what is for a database that is not there, is left out. To be asked on the
    /// blank page. Some browsers keep a page that was just left until it lets go of the database, and answer only the
    /// next one that asks: then the blank page is loaded anew.
    #[track_caller]
    pub fn stores_everything(&self, stored: &Stored) {
        let script = "
            setTimeout(done, 5000, null);
            localStorage.clear();
            for (const [key, text] of Object.entries(arguments[0])) localStorage.setItem(key, text);
            const indexed = Object.entries(arguments[1]);
            with_database(database => {
                if (!database) return done(indexed.length === 0 ? 'kept' : 'there is no database');
                const writing = database.transaction('texts', 'readwrite');
                const store = writing.objectStore('texts');
                store.clear();
                for (const [key, text] of indexed) store.put(text, key);
                writing.oncomplete = () => { database.close(); done('kept'); };
                writing.onabort = () => { database.close(); done(`the database refuses: ${writing.error}`); };
            });";
        let store = || {
            let local: BTreeMap<String, &String> = stored.local.iter().map(|(key, text)| (placed(key), text)).collect();
            let (local, indexed) = (json!(local), json!(stored.indexed));
            let done: Option<String> =
                self.script_that_waits(&format!("{WITH_DATABASE}{script}"), vec![local, indexed]);
            if done.is_none() {
                self.blank_page();
            }
            done
        };
        let done = (0..4).find_map(|_| store());
        assert_eq!(done.as_deref(), Some("kept"), "the device does not hold what it was given");
    }

    /// Opens the database as another page would, in this version or in the one that is there, and holds it. Tells what came
    /// of it: `open`, `refused` or `no answer`.
    #[track_caller]
    pub fn holds_database(&self, version: Option<u32>) -> String {
        let script = "
            setTimeout(done, 10000, 'no answer');
            const asked = indexedDB.open(arguments[0], arguments[1] ?? undefined);
            asked.onerror = event => { event.preventDefault(); done('refused'); };
            asked.onsuccess = () => { window.held = asked.result; done('open'); };";
        self.script_that_waits(script, vec![DATABASE.into(), version.into()])
    }

    /// The text under a key of localStorage.
    #[track_caller]
    pub fn stored(&self, key: &str) -> Option<String> {
        self.script("return localStorage.getItem(arguments[0])", vec![placed(key).into()])
    }

    #[track_caller]
    pub fn stores(&self, key: &str, text: &str) {
        self.script::<()>("localStorage.setItem(arguments[0], arguments[1])", vec![placed(key).into(), text.into()]);
    }

    /// The keys of localStorage, but for the note that advice was given.
    #[track_caller]
    pub fn stored_keys(&self) -> Vec<String> {
        let keys = "return Object.keys(localStorage).filter(key => key !== arguments[0]).sort()";
        let keys: Vec<String> = self.script(keys, vec![placed(ADVICE_IS_GIVEN).into()]);
        keys.iter().map(|key| unplaced(key)).collect()
    }

    /// On this device the game told already how long this browser keeps what it is given.
    #[track_caller]
    pub fn was_advised_before(&self) {
        self.stores(ADVICE_IS_GIVEN, "ja");
    }

    #[track_caller]
    pub fn was_never_advised(&self) {
        self.script::<()>("localStorage.removeItem(arguments[0])", vec![placed(ADVICE_IS_GIVEN).into()]);
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

const ADVICE_IS_GIVEN: &str = "dilemmaspel/gezegd/bewaren";

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
