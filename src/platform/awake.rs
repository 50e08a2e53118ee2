//! Keeps the page out of the cache for going back and forth while something is under way that another page would wait for.
//!
//! A browser may freeze a page that is left and show it again at once when somebody goes back. Frozen while it makes its
//! database, it keeps every other page of the site from opening that one. A page that holds a lock is not frozen.

use super::promise;
use super::timer::within;
use futures::channel::oneshot;
use js_sys::{Function, Promise, Reflect};
use leptos::prelude::window;
use std::time::Duration;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// A lock is granted in a few milliseconds.
const PATIENCE: Duration = Duration::from_millis(500);

/// Until this goes, the page is not frozen; nothing is promised where the browser has no locks.
#[must_use]
pub struct Awake(Option<Function>);

/// Waits until the page is held.
pub async fn hold() -> Awake {
    let (ring, bell) = oneshot::channel();
    if request(ring).is_none() {
        leptos::logging::warn!("This browser has no locks.");
    }
    Awake(within(PATIENCE, bell).await.and_then(Result::ok))
}

/// Asks for a lock that is shared, so that nobody waits for anybody; hands out what lets go of it.
fn request(granted: oneshot::Sender<Function>) -> Option<()> {
    let locks = Reflect::get(&window().navigator(), &"locks".into()).ok().filter(JsValue::is_truthy)?;
    let request: Function = Reflect::get(&locks, &"request".into()).ok()?.dyn_into().ok()?;
    let options = js_sys::Object::new();
    Reflect::set(&options, &"mode".into(), &"shared".into()).ok()?;
    // The browser lets go of the lock when the promise that comes back is kept.
    let grant = Closure::once_into_js(move || {
        let mut granted = Some(granted);
        Promise::new(&mut |keep, _| {
            // Nobody waits for it any more.
            if let Some(Err(keep)) = granted.take().map(|granted| granted.send(keep)) {
                drop(keep.call0(&JsValue::NULL));
            }
        })
    });
    let asked: Promise = request.call3(&locks, &"dilemmaspel".into(), &options, &grant).ok()?.dyn_into().ok()?;
    // A page that may not ask for locks goes without.
    promise::settled(&asked, Box::new(|_| ()));
    Some(())
}

impl Drop for Awake {
    fn drop(&mut self) {
        if let Some(let_go) = self.0.take() {
            drop(let_go.call0(&JsValue::NULL));
        }
    }
}
