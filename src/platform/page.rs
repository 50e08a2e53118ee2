//! The page as a whole: its title, its scroll, the printer, and the greeting that stood there first.

use super::listen;
use leptos::prelude::{document, request_animation_frame, set_timeout, window};
use std::cell::Cell;
use std::time::Duration;

pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Says on the root of the page for which screen it is drawn; the style sheets read it.
pub fn is_for(screen: &str) {
    let root = document().document_element();
    if root.is_some_and(|root| root.set_attribute("data-screen", screen).is_err()) {
        leptos::logging::warn!("The browser does not keep for which screen the page is.");
    }
}

/// Takes away the text of `index.html` that was there to read before the game had loaded.
pub fn remove_greeting() {
    if let Some(greeting) = document().get_element_by_id("greeting") {
        greeting.remove();
    }
}

/// Leaves scrolling to this app: it knows when the screen that was left stands there again.
pub fn own_the_scroll() {
    if let Ok(history) = window().history()
        && history.set_scroll_restoration(web_sys::ScrollRestoration::Manual).is_err()
    {
        leptos::logging::warn!("The browser keeps scrolling by itself.");
    }
}

pub fn scroll() -> f64 {
    window().scroll_y().unwrap_or_default()
}

pub fn scroll_to(top: f64) {
    window().scroll_to_with_x_and_y(0.0, top);
}

/// The height of the window, in CSS pixels.
pub fn height() -> f64 {
    window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default()
}

/// Scrolls down by so many pixels, or up by as many below zero, at once. What is dragged and hangs below the end of the
/// page makes it no longer.
pub fn scroll_by(pixels: f64) {
    let end = document().body().map_or(0.0, |body| body.get_bounding_client_rect().bottom());
    let left = (end - height()).floor().max(0.0);
    window().scroll_by_with_x_and_y(0.0, pixels.min(left));
}

/// Scrolls there as soon as the page is long enough, as a page that still waits for a part of its text is not
/// at once. Gives up after about two seconds, or when somebody went elsewhere.
pub fn scroll_back_to(top: f64) {
    const FRAMES: u32 = 120;
    if top > 0.0 {
        try_to_scroll(top, window().location().hash().unwrap_or_default(), FRAMES);
    }
}

fn try_to_scroll(top: f64, address: String, frames: u32) {
    request_animation_frame(move || {
        if window().location().hash().unwrap_or_default() != address {
            return;
        }
        scroll_to(top);
        if scroll() + 1.0 < top && frames > 0 {
            try_to_scroll(top, address, frames - 1);
        }
    });
}

/// Whether this page is shown in a part of another one, which can forbid it to download, to print and to copy.
pub fn is_inside_another() -> bool {
    !matches!(window().top(), Ok(Some(top)) if top == window())
}

thread_local! {
    /// How often the browser began to print; `None` before anybody asked.
    static PRINTS: Cell<Option<usize>> = const { Cell::new(None) };
}

/// Prints; acts when the browser did not begin with it.
pub fn print(not_begun: impl Fn() + Clone + 'static) {
    const PATIENCE: Duration = Duration::from_secs(2);
    if PRINTS.get().is_none() {
        PRINTS.set(Some(0));
        listen::on_target(
            &window(),
            "beforeprint",
            Box::new(|_| PRINTS.set(PRINTS.get().map(|prints| prints.wrapping_add(1)))),
        );
    }
    let before = PRINTS.get();
    if window().print().is_err() {
        return not_begun();
    }
    let look = move || {
        if PRINTS.get() == before {
            not_begun();
        }
    };
    set_timeout(look, PATIENCE);
}

/// True when the tab is about to be out of sight.
pub fn is_hidden() -> bool {
    document().visibility_state() == web_sys::VisibilityState::Hidden
}
