//! The screen of the device: all of it for the page, and kept from going dark.

use super::{listen, page, promise};
use js_sys::{Function, Promise, Reflect};
use leptos::ev;
use leptos::prelude::{document, window};
use std::cell::{Cell, RefCell};
use wasm_bindgen::{JsCast, JsValue};

/// Whether the browser can give the whole screen to the page.
pub fn is_offered() -> bool {
    document().fullscreen_enabled()
}

/// Gives the whole screen to the page, or gives it back.
pub fn turn() {
    if document().fullscreen_element().is_some() {
        document().exit_fullscreen();
    } else if document().document_element().is_some_and(|page| page.request_fullscreen().is_err()) {
        leptos::logging::warn!("The browser does not give the whole screen.");
    }
}

#[derive(Default)]
struct Awake {
    wanted: Cell<bool>,
    asked: Cell<bool>,
    lock: RefCell<Option<JsValue>>,
}

thread_local! {
    static AWAKE: Awake = Awake::default();
}

/// Keeps the screen from going dark for as long as that is wanted; a browser that cannot is left alone.
pub fn keep_awake(wanted: bool) {
    let was_wanted = AWAKE.with(|awake| awake.wanted.replace(wanted));
    if wanted == was_wanted {
        return;
    }
    if wanted {
        ask();
    } else if let Some(lock) = AWAKE.with(|awake| awake.lock.take()) {
        release(&lock);
    }
}

/// Asks again whenever the page comes back in sight: the browser lets the screen go dark when it is away.
pub fn stay_awake_when_back() {
    listen::on_window(ev::visibilitychange, |_| {
        if !page::is_hidden() && AWAKE.with(|awake| awake.wanted.get()) {
            ask();
        }
    });
}

fn ask() {
    let is_free = AWAKE.with(|awake| !awake.asked.replace(true));
    let Some(promise) = is_free.then(request).flatten() else {
        if is_free {
            AWAKE.with(|awake| awake.asked.set(false));
        }
        return;
    };
    // It is refused when the battery is low, for instance; the screen then goes dark as ever.
    promise::settled(&promise, Box::new(|lock| AWAKE.with(|awake| awake.answered(lock.ok()))));
}

impl Awake {
    fn answered(&self, lock: Option<JsValue>) {
        self.asked.set(false);
        let former = match lock {
            Some(lock) if self.wanted.get() => self.lock.replace(Some(lock)),
            unwanted => unwanted,
        };
        if let Some(lock) = former {
            release(&lock);
        }
    }
}

/// Called by name: the typed bindings are not among the stable ones.
fn request() -> Option<Promise> {
    let lock = Reflect::get(&window().navigator(), &"wakeLock".into()).ok().filter(|lock| !lock.is_undefined())?;
    let request = Reflect::get(&lock, &"request".into()).ok()?.dyn_into::<Function>().ok()?;
    request.call1(&lock, &"screen".into()).ok()?.dyn_into().ok()
}

fn release(lock: &JsValue) {
    let release = Reflect::get(lock, &"release".into()).ok().and_then(|release| release.dyn_into::<Function>().ok());
    if release.is_none_or(|release| release.call0(lock).is_err()) {
        leptos::logging::warn!("The browser keeps the screen on.");
    }
}
