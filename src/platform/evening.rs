//! The colours of the evening: a rule of the style sheet that holds when the device is dark, or as somebody
//! chose. The rule stands in `style/evening.css`.

use leptos::prelude::document;
use std::cell::OnceCell;
use wasm_bindgen::JsCast;
use web_sys::{CssMediaRule, CssStyleSheet};

const OF_THE_DEVICE: &str = "screen and (prefers-color-scheme: dark)";

thread_local! {
    static RULE: OnceCell<Option<CssMediaRule>> = const { OnceCell::new() };
}

pub fn as_the_device() {
    hold(OF_THE_DEVICE);
}

/// Paper stays light.
pub fn always() {
    hold("screen");
}

pub fn never() {
    hold("not all");
}

fn hold(media: &str) {
    RULE.with(|rule| {
        if let Some(rule) = rule.get_or_init(find) {
            rule.media().set_media_text(media);
        }
    });
}

/// The first rule of the page that asks whether the device is dark.
fn find() -> Option<CssMediaRule> {
    let sheets = document().style_sheets();
    (0..sheets.length())
        .filter_map(|at| sheets.item(at)?.dyn_into::<CssStyleSheet>().ok()?.css_rules().ok())
        .flat_map(|rules| (0..rules.length()).filter_map(move |at| rules.item(at)))
        .filter_map(|rule| rule.dyn_into::<CssMediaRule>().ok())
        .find(|rule| rule.media().media_text().contains("prefers-color-scheme"))
}
