//! The address bar and the history of the tab.

use crate::mended::untracked;
use crate::route::Route;
use leptos::prelude::window;
use wasm_bindgen::JsValue;

/// The route in the address bar.
pub fn current() -> Route {
    let hash = window().location().hash().unwrap_or_default();
    let Ok(route) = hash.parse();
    route
}

/// Goes to a route; the back button comes back from it. The `hashchange` event follows.
pub fn go(route: &Route) {
    if window().location().set_hash(&route.to_string()).is_err() {
        leptos::logging::error!("The address could not be changed to {route}.");
    }
}

/// Goes to a route, if there is one to go to.
pub fn go_to(route: Option<Route>) {
    if let Some(route) = route {
        go(&route);
    }
}

/// Puts a route in place of the current one: the back button will not come here. No event follows.
pub fn replace(route: &Route) {
    put(&route.href(), route);
}

fn put(address: &str, route: &Route) {
    let history = window().history();
    if history.and_then(|history| history.replace_state_with_url(&JsValue::NULL, "", Some(address))).is_err() {
        leptos::logging::error!("The address could not be replaced by {route}.");
    }
}

/// Shows a route as this app writes it, when it came here in another way: with a full stop behind it, in capitals, or with
/// what a program hung on the page to see who follows a link.
pub fn tidy(route: &Route) {
    let here = window().location().href().unwrap_or_default();
    let (page, hash) = here.split_at(here.find('#').unwrap_or(here.len()));
    let is_bare = matches!(hash, "" | "#") && *route == Route::Start;
    let clean = untracked(page) + &if is_bare { hash.to_owned() } else { route.href() };
    if clean != here && !matches!(route, Route::Lost(_)) {
        put(&clean, route);
    }
}

/// Who can open a link to this page.
pub enum Link {
    Everybody(String),
    /// The page comes from a server on this computer.
    ThisComputer(String),
    /// The page is a file.
    Nobody,
}

/// The whole address of a route.
pub fn link(route: &Route) -> Link {
    let location = window().location();
    let here = location.href().unwrap_or_default();
    let whole = [&untracked(here.split('#').next().unwrap_or_default()), &*route.href()].concat();
    match (location.protocol().as_deref(), location.hostname().as_deref()) {
        (Ok("http:" | "https:"), Ok("localhost" | "127.0.0.1" | "[::1]")) => Link::ThisComputer(whole),
        (Ok("http:" | "https:"), _) => Link::Everybody(whole),
        _ => Link::Nobody,
    }
}

/// True when somebody came back to this entry of the history; a fresh entry is marked as visited.
pub fn is_revisited() -> bool {
    let state = window().history().and_then(|history| history.state()).unwrap_or(JsValue::NULL);
    if state.is_null() {
        leave_at(0.0);
    }
    !state.is_null()
}

/// Notes in this entry of the history how far the page was scrolled, for after a reload.
pub fn leave_at(top: f64) {
    let noted = window().history().and_then(|history| history.replace_state(&JsValue::from_f64(top), ""));
    if noted.is_err() {
        leptos::logging::warn!("The browser did not note where the page was scrolled to.");
    }
}

/// How far the page was scrolled before it was loaded again; 0 on a first visit.
pub fn left_at() -> f64 {
    window().history().and_then(|history| history.state()).ok().and_then(|state| state.as_f64()).unwrap_or_default()
}
