//! Where the keyboard and the screen reader are.

use crate::domain::FicheId;
use leptos::prelude::{document, request_animation_frame, window};
use send_wrapper::SendWrapper;
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusEvent, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

/// Focuses the first element that fits, as soon as the page was drawn again: before the next key can be
/// pressed. Nothing happens when there is none: the focus then stays where it was.
pub fn after_drawing(selector: String) {
    leptos::task::spawn_local(async move {
        leptos::task::tick().await;
        if !is_there(&selector) {
            request_animation_frame(move || now(&selector));
        } else {
            now(&selector);
        }
    });
}

fn is_there(selector: &str) -> bool {
    document().query_selector(selector).is_ok_and(|found| found.is_some())
}

/// Whether the field that sent this event has the focus.
pub fn is_in(event: &web_sys::Event) -> bool {
    let field = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    field.is_some() && field == document().active_element()
}

/// Focuses the first element that fits when what had the focus is gone, after the page was drawn again.
pub fn when_lost(selector: impl Into<String>) {
    let selector = selector.into();
    request_animation_frame(move || {
        if document().active_element().is_none_or(|element| element.tag_name() == "BODY") {
            now(&selector);
        }
    });
}

/// What had the focus, so that it can have it again.
pub struct Focused(SendWrapper<Option<Element>>);

impl Focused {
    pub fn new(element: Option<Element>) -> Self {
        Self(SendWrapper::new(element))
    }

    /// Gives the focus back when nothing else took it: to the element if it still stands in the page,
    /// else to the first element that fits.
    pub fn restore(&self, otherwise: String) {
        let element = (*self.0).clone().filter(|element| element.tag_name() != "BODY");
        request_animation_frame(move || {
            if document().active_element().is_some_and(|element| element.tag_name() != "BODY") {
                return;
            }
            match element
                .filter(|element| element.is_connected())
                .and_then(|element| element.dyn_into::<HtmlElement>().ok())
            {
                Some(element) => give(&element),
                None => now(&otherwise),
            }
        });
    }
}

/// When the focus is inside a part that is about to go, gives it to this element of the whole instead.
pub fn move_up(part: &str, whole: &str, to: &str) {
    let focused = document().active_element().filter(|element| matches!(element.closest(part), Ok(Some(_))));
    let whole = focused.and_then(|element| element.closest(whole).ok().flatten());
    let to = whole.and_then(|whole| whole.query_selector(to).ok().flatten());
    if let Some(element) = to.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        give(&element);
    }
}

/// Brings what got the focus by the keys wholly into sight, clear of the bars. Firefox leaves alone what is in sight
/// for a part, however small.
pub fn bring_into_sight(event: &FocusEvent) {
    let by_the_keys = ":is(a, button, [type=checkbox], [type=radio], [type=range]):focus-visible";
    let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    if let Some(element) = element.filter(|element| element.matches(by_the_keys).unwrap_or(false)) {
        let scroll = ScrollIntoViewOptions::new();
        scroll.set_block(ScrollLogicalPosition::Nearest);
        scroll.set_inline(ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&scroll);
        // In what keeps its place while the page scrolls, Firefox forgets the bar above it.
        let under = under_the_bars(&element);
        if under > 0.0 {
            window().scroll_by_with_x_and_y(0.0, -under);
        }
    }
}

/// By how many pixels it reaches above the lower edge of the bars that stay at the top.
fn under_the_bars(element: &Element) -> f64 {
    if matches!(element.closest("dialog, .skip, .masthead, .clock, .beside"), Ok(Some(_))) {
        return 0.0;
    }
    // The time scrolls away on a phone, and the masthead on a low screen: whichever reaches lowest counts.
    let bars = [".masthead", ".clock"].into_iter().filter_map(|css| document().query_selector(css).ok().flatten());
    let lowest = bars.map(|bar| bar.get_bounding_client_rect().bottom()).fold(0.0, f64::max);
    lowest - element.get_bounding_client_rect().top()
}

/// True when the focus goes from inside the element that listens to something outside it.
pub fn leaves(event: &FocusEvent) -> bool {
    let inside = event.current_target().and_then(|target| target.dyn_into::<Element>().ok());
    let next = event.related_target().and_then(|target| target.dyn_into::<Element>().ok());
    inside.zip(next).is_some_and(|(inside, next)| !inside.contains(Some(&next)))
}

/// Focuses this part of a fiche on the table, after the page was drawn again.
pub fn on_fiche(fiche: &FicheId, part: &str) {
    after_drawing(["[data-place] [data-fiche=\"", fiche.as_str(), "\"] ", part].concat());
}

/// Focuses the first element that fits, without scrolling when it is in sight.
pub fn now(selector: &str) {
    let found = document().query_selector(selector).ok().flatten();
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        give(&element);
    }
}

fn give(element: &HtmlElement) {
    if element.focus().is_err() {
        leptos::logging::warn!("An element did not take the focus.");
    }
}
