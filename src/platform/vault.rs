//! IndexedDB, written with strict durability: what was committed here survives the end of the browser.
//!
//! One store of texts, under the same keys as in localStorage. Each room has a database of its own.

use super::awake;
use super::listen;
use super::promise;
use super::room::{self, Room};
use super::timer::within;
use indexed_db_futures::KeyRange;
use indexed_db_futures::database::Database;
use indexed_db_futures::error::{DomException, Error, OpenDbError};
use indexed_db_futures::internals::SystemRepr;
use indexed_db_futures::object_store::ObjectStore;
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::{TransactionDurability, TransactionMode, TransactionOptions};
use js_sys::{Array, Function, Promise, Reflect};
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue};

const STORE: &str = "texts";
/// Of the form of the database, not of the texts in it.
const VERSION: u8 = 1;

/// After this long without an answer there is none.
const PATIENCE: Duration = Duration::from_secs(8);

/// Why the vault did not do what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VaultFailed {
    /// There is no IndexedDB here, the browser forbids it, or it was closed.
    NotHere,
    /// It was refused; most often the disk or the browser's share of it is full.
    NotWritten,
    /// It was written, and reading it back gave something else.
    NotKept,
    /// Something else stands there than was expected; nothing was written.
    Moved,
    /// A newer version of this program changed the form of the database.
    Newer,
}

/// What is told about the database, while it opens and after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VaultNews {
    /// It cannot open as long as another tab with an older version of this program holds it.
    Held,
    /// A newer version of this program opened it; this tab has let go of it.
    Newer,
    /// Somebody removes the whole database; this tab has let go of it.
    Removed,
}

/// One text to write or to remove.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deed {
    pub key: String,
    /// What has to stand there now for this to be done.
    pub stands: Stands,
    /// What is to stand there; `None` removes it.
    pub text: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stands {
    Whatever,
    This(Option<String>),
}

pub struct Vault(Database);

/// True where the browser has IndexedDB, whether it opens or not.
pub fn is_here() -> bool {
    factory().is_some()
}

fn factory() -> Option<JsValue> {
    Reflect::get(&web_sys::window()?.into(), &"indexedDB".into()).ok().filter(JsValue::is_truthy)
}

/// Whether there is a database with this name, where the browser tells.
async fn is_there(name: &str) -> Option<bool> {
    let factory = factory()?;
    let list: Function = Reflect::get(&factory, &"databases".into()).ok()?.dyn_into().ok()?;
    let listing: Promise = list.call0(&factory).ok()?.dyn_into().ok()?;
    let all: Array = promise::kept(&listing).await.ok()?.dyn_into().ok()?;
    Some(all.iter().any(|one| Reflect::get(&one, &"name".into()).is_ok_and(|found| found == name)))
}

impl Vault {
    /// Opens the database of this room, and makes it when it is not there. Lets go of it when a newer version of this
    /// program wants it: a tab that holds on to it would keep that version from opening it for ever.
    ///
    /// # Errors
    /// [`VaultFailed::NotHere`] and [`VaultFailed::Newer`].
    pub async fn open(tell: impl Fn(VaultNews) + Clone + 'static) -> Result<Self, VaultFailed> {
        let _awake = awake::hold().await;
        let blocked = tell.clone();
        let database = Database::open(room::with(Room::name))
            .with_version(VERSION)
            .with_on_blocked(move |_| {
                blocked(VaultNews::Held);
                Ok(())
            })
            .with_on_upgrade_needed(|_, database| {
                database.create_object_store(STORE).build()?;
                Ok(())
            })
            .await
            .map_err(not_opened)?;
        let held = database.clone();
        let let_go = move |event: web_sys::Event| {
            let version = Reflect::get(&event, &"newVersion".into()).unwrap_or_default();
            held.clone().close();
            tell(if version.is_null() { VaultNews::Removed } else { VaultNews::Newer });
        };
        listen::on_target(database.as_sys(), "versionchange", Box::new(let_go));
        Ok(Self(database))
    }

    /// Opens a database that is there; nothing is made by looking.
    ///
    /// # Errors
    /// [`VaultFailed::NotHere`].
    pub async fn open_if_there(name: &str) -> Result<Option<Self>, VaultFailed> {
        if !is_here() || is_there(name).await == Some(false) {
            return Ok(None);
        }
        let database = Database::open(name)
            .with_version(VERSION)
            // What was not there before is not made: an upgrade that fails leaves nothing behind.
            .with_on_upgrade_needed(|_, _| Err(JsValue::NULL.into()))
            .await;
        match database {
            Ok(database) => Ok(Some(Self(database))),
            Err(OpenDbError::Base(Error::DomException(DomException::AbortError(_)))) => Ok(None),
            Err(error) => Err(not_opened(error)),
        }
    }

    /// The texts under these keys, in their order.
    ///
    /// # Errors
    /// [`VaultFailed::NotHere`].
    pub async fn read(&self, keys: &[String]) -> Result<Vec<Option<String>>, VaultFailed> {
        in_time(self.try_read(keys)).await?.map_err(not_here)
    }

    /// All keys that begin like this, with their texts.
    ///
    /// # Errors
    /// [`VaultFailed::NotHere`].
    pub async fn read_all(&self, prefix: &str) -> Result<Vec<(String, String)>, VaultFailed> {
        in_time(self.try_read_all(prefix)).await?.map_err(not_here)
    }

    /// Does all of this or nothing, in one transaction, and reads it back.
    ///
    /// # Errors
    /// Any [`VaultFailed`].
    pub async fn commit(&self, deeds: &[Deed]) -> Result<(), VaultFailed> {
        if !in_time(self.try_write(deeds)).await?? {
            return Err(VaultFailed::Moved);
        }
        let keys: Vec<String> = deeds.iter().map(|deed| deed.key.clone()).collect();
        let kept = self.read(&keys).await?;
        let is_kept = deeds.iter().zip(&kept).all(|(deed, kept)| deed.text == *kept);
        if is_kept { Ok(()) } else { Err(VaultFailed::NotKept) }
    }

    /// False when something else stood there than was expected.
    async fn try_write(&self, deeds: &[Deed]) -> Result<bool, VaultFailed> {
        let mut options = TransactionOptions::new();
        options.set_durability(TransactionDurability::Strict);
        let transaction = self.0.transaction(STORE).with_mode(TransactionMode::Readwrite).with_options(options).build();
        let transaction = transaction.map_err(not_here)?;
        let store = transaction.object_store(STORE).map_err(not_here)?;
        for deed in deeds {
            if let Stands::This(expected) = &deed.stands
                && text_at(&store, &deed.key).await.map_err(not_here)? != *expected
            {
                // Without a commit nothing of it is done.
                return Ok(false);
            }
        }
        for deed in deeds {
            put(&store, deed).await.map_err(not_written)?;
        }
        transaction.commit().await.map_err(not_written)?;
        Ok(true)
    }

    async fn try_read(&self, keys: &[String]) -> Result<Vec<Option<String>>, Error> {
        let transaction = self.0.transaction(STORE).build()?;
        let store = transaction.object_store(STORE)?;
        let mut texts = Vec::new();
        for key in keys {
            texts.push(text_at(&store, key).await?);
        }
        Ok(texts)
    }

    async fn try_read_all(&self, prefix: &str) -> Result<Vec<(String, String)>, Error> {
        let range = || KeyRange::Bound(prefix.to_owned(), false, format!("{prefix}\u{ffff}"), false);
        let transaction = self.0.transaction(STORE).build()?;
        let store = transaction.object_store(STORE)?;
        let keys = store.get_all_keys::<String>().with_query::<String, _>(range()).await?;
        let texts = store.get_all::<JsValue>().with_query::<String, _>(range()).await?;
        let mut all = Vec::new();
        for (key, text) in keys.zip(texts) {
            if let (key, Some(text)) = (key?, text_of(&text?)) {
                all.push((key, text));
            }
        }
        Ok(all)
    }
}

async fn text_at(store: &ObjectStore<'_>, key: &str) -> Result<Option<String>, Error> {
    let found: Option<JsValue> = store.get(key).primitive()?.await?;
    Ok(found.as_ref().and_then(text_of))
}

async fn in_time<T>(answer: impl Future<Output = T>) -> Result<T, VaultFailed> {
    within(PATIENCE, answer).await.ok_or(VaultFailed::NotHere)
}

/// The text that stands there; something else that was put there becomes a text, so that it is not lost.
fn text_of(found: &JsValue) -> Option<String> {
    if found.is_undefined() {
        return None;
    }
    let as_text = || js_sys::JSON::stringify(found).ok().map(String::from);
    found.as_string().or_else(as_text).or_else(|| Some(String::new()))
}

async fn put(store: &ObjectStore<'_>, deed: &Deed) -> Result<(), Error> {
    match &deed.text {
        Some(text) => {
            store.put(text.as_str()).with_key(deed.key.as_str()).without_key_type().primitive()?.await?;
        }
        None => store.delete(deed.key.as_str()).primitive()?.await?,
    }
    Ok(())
}

/// The words of the error itself would bring the printing of floats into the program: 11 kB.
fn not_opened(error: OpenDbError) -> VaultFailed {
    leptos::logging::warn!("IndexedDB does not open.");
    match error {
        OpenDbError::Base(Error::DomException(DomException::Other(error))) if error.name() == "VersionError" => {
            VaultFailed::Newer
        }
        _ => VaultFailed::NotHere,
    }
}

fn not_here(_: Error) -> VaultFailed {
    leptos::logging::warn!("IndexedDB does not answer.");
    VaultFailed::NotHere
}

fn not_written(_: Error) -> VaultFailed {
    leptos::logging::warn!("IndexedDB does not write.");
    VaultFailed::NotWritten
}
