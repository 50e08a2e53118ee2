//! What the browser promises: done later, or not at all.

use js_sys::Promise;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

/// What to do with what came of a promise.
pub type Act = Box<dyn FnOnce(Result<JsValue, JsValue>)>;

/// Acts once, when the promise is kept or broken.
pub fn settled(promise: &Promise, act: Act) {
    let act = Rc::new(RefCell::new(Some(act)));
    let kept = {
        let act = Rc::clone(&act);
        move |value| take(&act, Ok(value))
    };
    let broken = move |reason| take(&act, Err(reason));
    // The browser lets go of both functions together with the promise.
    let kept: Closure<dyn FnMut(JsValue)> = Closure::new(kept);
    let broken: Closure<dyn FnMut(JsValue)> = Closure::new(broken);
    drop(promise.then2(&kept, &broken));
    kept.into_js_value();
    broken.into_js_value();
}

fn take(act: &RefCell<Option<Act>>, outcome: Result<JsValue, JsValue>) {
    let act = act.borrow_mut().take();
    if let Some(act) = act {
        act(outcome);
    }
}

/// What comes of a promise, to wait for.
///
/// # Errors
/// The reason why it was broken.
pub async fn kept(promise: &Promise) -> Result<JsValue, JsValue> {
    let (ring, bell) = futures::channel::oneshot::channel();
    settled(promise, Box::new(move |outcome| drop(ring.send(outcome))));
    bell.await.unwrap_or(Err(JsValue::NULL))
}
