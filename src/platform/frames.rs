//! Something that is done before each drawing; a new one replaces the old one, dropping it ends it.

use leptos::prelude::{AnimationFrameRequestHandle, request_animation_frame_with_handle};
use std::cell::Cell;
use std::ops::ControlFlow;
use std::rc::Rc;
use std::time::Duration;

/// A page that was held up makes no leap: so much at most is said to have passed.
const MOST: f64 = 50.0;

#[derive(Default)]
pub struct Frames(Rc<Cell<Option<AnimationFrameRequestHandle>>>);

impl Frames {
    /// Does this before each drawing, told how long ago it was done, until it says that it is done.
    pub fn each(&mut self, act: impl Fn(Duration) -> ControlFlow<()> + 'static) {
        self.end();
        self.0 = Rc::default();
        plan(Rc::clone(&self.0), js_sys::Date::now(), Rc::new(act));
    }

    pub fn end(&mut self) {
        if let Some(handle) = self.0.take() {
            handle.cancel();
        }
    }
}

impl Drop for Frames {
    fn drop(&mut self) {
        self.end();
    }
}

fn plan(
    planned: Rc<Cell<Option<AnimationFrameRequestHandle>>>,
    before: f64,
    act: Rc<dyn Fn(Duration) -> ControlFlow<()>>,
) {
    let next = Rc::clone(&planned);
    let handle = request_animation_frame_with_handle(move || {
        next.set(None);
        let now = js_sys::Date::now();
        let passed = Duration::from_millis((now - before).clamp(0.0, MOST) as u64);
        if act(passed).is_continue() {
            plan(next, now, act);
        }
    });
    match handle {
        Ok(handle) => planned.set(Some(handle)),
        Err(_) => leptos::logging::warn!("The browser does not tell when it draws."),
    }
}
