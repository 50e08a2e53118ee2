//! Listeners on the window and on elements. One kind of listener serves all events.

use leptos::ev::EventDescriptor;
use leptos::prelude::{on_cleanup, window, window_event_listener_untyped};
use send_wrapper::SendWrapper;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, EventTarget};

/// An event that the browser sends.
pub trait Listenable: EventDescriptor<EventType: JsCast> {}

impl<E: EventDescriptor<EventType: JsCast>> Listenable for E {}

/// Listens on an element. The browser lets go of the listener together with the element.
pub fn on_element<E: Listenable>(element: &Element, event: E, mut act: impl FnMut(E::EventType) + 'static) {
    on_target(element, &event.name(), Box::new(move |event| act(event.unchecked_into())));
}

/// Listens on the window until the current owner is gone.
pub fn on_window<E: Listenable>(event: E, act: impl Fn(E::EventType) + 'static) {
    attach_to_window(&event.name(), Box::new(move |event| act(event.unchecked_into())));
}

/// As [`on_window`], and hears of it before the element that the event is about.
pub fn on_window_first<E: Listenable>(event: E, act: impl Fn(E::EventType) + 'static) {
    let name = event.name();
    let listener = Closure::<dyn Fn(Event)>::new(move |event: Event| act(event.unchecked_into())).into_js_value();
    if window().add_event_listener_with_callback_and_bool(&name, listener.unchecked_ref(), true).is_err() {
        leptos::logging::warn!("The browser does not tell about {name}.");
    }
    let listener = SendWrapper::new(listener);
    on_cleanup(move || {
        if window().remove_event_listener_with_callback_and_bool(&name, listener.unchecked_ref(), true).is_err() {
            leptos::logging::warn!("The browser goes on telling about {name}.");
        }
    });
}

/// Listens on anything that tells of something; the browser lets go of the listener together with it.
pub fn on_target(target: &EventTarget, name: &str, act: Box<dyn FnMut(Event)>) {
    let listener = Closure::wrap(act).into_js_value();
    if target.add_event_listener_with_callback(name, listener.unchecked_ref()).is_err() {
        leptos::logging::warn!("The browser does not tell about {name}.");
    }
}

fn attach_to_window(name: &str, act: Box<dyn Fn(Event)>) {
    let handle = window_event_listener_untyped(name, act);
    on_cleanup(move || handle.remove());
}
