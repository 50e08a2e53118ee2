//! Dialogs: the browser keeps the focus inside and the rest of the page still.

use super::focus;
use leptos::prelude::{document, on_cleanup, request_animation_frame};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDialogElement};

/// Whether any dialog lies over the page.
pub fn is_open() -> bool {
    matches!(document().query_selector("dialog[open]"), Ok(Some(_)))
}

/// Opens a dialog as soon as it is part of the page. When its owner goes, the focus returns to what had
/// it before, or else to the first element that fits.
pub fn open(dialog: &Element, otherwise: &str) {
    let Some(dialog) = dialog.dyn_ref::<HtmlDialogElement>().cloned() else { return };
    let before = focus::Focused::new(document().active_element());
    request_animation_frame(move || {
        if !dialog.open() && dialog.show_modal().is_err() {
            leptos::logging::warn!("The browser shows the fiche without a dialog.");
        }
    });
    let otherwise = otherwise.to_owned();
    on_cleanup(move || before.restore(otherwise));
}
