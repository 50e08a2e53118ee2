//! Browsers that run, lent to one story after the other. Each story gets a new window, and nothing that the one before it
//! left: what a page keeps belongs to its origin, and every site is a new one (`site.rs`); what belongs to a window went
//! with the window; and a browser in which something else was changed is not lent again.

use crate::browser::Motion;
use crate::instance::Instance;
use crate::setting::Setting;
use std::cell::Cell;
use std::ops::{Deref, DerefMut};
use std::sync::{Mutex, PoisonError};
use std::thread::panicking;
use thirtyfour::error::WebDriverResult;

/// The browsers that wait for a story. When the program ends, so do they: see `afterwards.rs`.
pub struct Pool(Mutex<Vec<Instance>>);

/// That of all stories.
pub(crate) static POOL: Pool = Pool::new();

impl Pool {
    #[must_use]
    pub const fn new() -> Self {
        Self(Mutex::new(Vec::new()))
    }

    /// One that waits and is as it was when it was new.
    fn as_new(&self) -> Option<Instance> {
        loop {
            // Not held while the browser is asked: another story may come.
            let idle = self.0.lock().unwrap_or_else(PoisonError::into_inner).pop()?;
            if is_as_new(&idle) {
                return Some(idle);
            }
            idle.end();
        }
    }

    fn put(&self, instance: Instance) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(instance);
    }
}

impl Default for Pool {
    fn default() -> Self {
        Self::new()
    }
}

/// The folder with the files of the player.
pub(crate) const FILES: &str = "files";

/// A browser for one story.
pub(crate) struct Loan {
    pool: &'static Pool,
    /// `None` only while it is given back.
    instance: Option<Instance>,
    is_spoiled: Cell<bool>,
}

impl Loan {
    /// One that runs already, or a new one. What moves on the page is always for a new one: few stories are about that.
    #[track_caller]
    pub fn take(pool: &'static Pool, motion: Motion) -> Self {
        let (waiting, is_spoiled) = match motion {
            Motion::Reduced => (pool.as_new(), false),
            Motion::Full => (None, true),
        };
        let instance = waiting.unwrap_or_else(|| Instance::launch(Setting::from_environment(), motion));
        Self { pool, instance: Some(instance), is_spoiled: Cell::new(is_spoiled) }
    }

    /// This browser is not lent again: the story changes something about it that no window takes along.
    pub fn spoil(&self) {
        self.is_spoiled.set(true);
    }
}

impl Deref for Loan {
    type Target = Instance;

    fn deref(&self) -> &Instance {
        self.instance.as_ref().unwrap_or_else(|| unreachable!("it was given back"))
    }
}

impl DerefMut for Loan {
    fn deref_mut(&mut self) -> &mut Instance {
        self.instance.as_mut().unwrap_or_else(|| unreachable!("it was given back"))
    }
}

impl Drop for Loan {
    fn drop(&mut self) {
        let Some(instance) = self.instance.take() else { return };
        if panicking() || self.is_spoiled.get() || !has_a_new_window(&instance) {
            return instance.end();
        }
        self.pool.put(instance);
    }
}

/// Lets go of all keys and buttons, forgets the cookies, which are of all ports, opens a window and closes the others;
/// false when that does not work.
fn has_a_new_window(instance: &Instance) -> bool {
    let window = &instance.window;
    let renewed: WebDriverResult<()> = window.run(async |driver| {
        driver.action_chain().reset_actions().await?;
        driver.delete_all_cookies().await?;
        let earlier = driver.windows().await?;
        let fresh = window.open_another(driver).await?;
        for old in earlier {
            driver.switch_to_window(old).await?;
            driver.close_window().await?;
        }
        driver.switch_to_window(fresh).await
    });
    renewed.is_ok() && std::fs::remove_dir_all(instance.folder(FILES)).is_ok()
}

/// One window, and nothing that was downloaded.
fn is_as_new(instance: &Instance) -> bool {
    let windows = instance.window.run(async |driver| driver.windows().await);
    let downloads = std::fs::read_dir(instance.downloads());
    windows.is_ok_and(|windows| windows.len() == 1) && downloads.is_ok_and(|mut files| files.next().is_none())
}
