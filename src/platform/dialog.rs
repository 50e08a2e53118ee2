//! Dialogs: the browser keeps the focus inside and the rest of the page still.

use leptos::prelude::request_animation_frame;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDialogElement};

/// Opens a dialog as soon as it is part of the page.
pub fn open(dialog: &Element) {
    let Some(dialog) = dialog.dyn_ref::<HtmlDialogElement>().cloned() else { return };
    request_animation_frame(move || {
        if !dialog.open() && dialog.show_modal().is_err() {
            leptos::logging::warn!("The browser shows the fiche without a dialog.");
        }
    });
}
