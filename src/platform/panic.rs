//! What people see when the game itself stops: a sentence, and their saved games as a file.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDialogElement};

/// The words of the notice, and what goes into its file.
#[derive(Clone, Copy)]
pub struct LastWords {
    pub title: &'static str,
    pub text: &'static str,
    pub download: &'static str,
    pub file_name: &'static str,
    pub reload: &'static str,
    /// Every saved game as one text.
    pub saved: fn() -> String,
}

/// Shows the notice once when anything panics, besides writing the technical cause to the console.
pub fn install(words: LastWords) {
    std::panic::set_hook(Box::new(move |info| {
        let cause = info.to_string();
        leptos::logging::error!("{cause}");
        if document().get_element_by_id("stopped").is_none() && show(&words, &cause).is_none() {
            leptos::logging::error!("{}", words.text);
        }
    }));
}

/// Plain elements and an address that holds the file itself: it works after the program has ended. The technical cause
/// is an attribute, for whoever looks into it. `None` when the browser would not show it.
pub fn show(words: &LastWords, cause: &str) -> Option<()> {
    let notice = element("dialog", "")?;
    notice.set_id("stopped");
    notice.set_class_name("stopped");
    notice.set_attribute("role", "alertdialog").ok()?;
    notice.set_attribute("aria-label", words.title).ok()?;
    notice.set_attribute("data-cause", cause).ok()?;
    let download = link(words.download, &super::files::address_of(&(words.saved)()))?;
    download.set_attribute("download", words.file_name).ok()?;
    let parts = [element("h2", words.title)?, element("p", words.text)?, download, link(words.reload, "")?];
    for part in &parts {
        notice.append_child(part).ok()?;
    }
    document().body()?.prepend_with_node_1(&notice).ok()?;
    // Above any other dialog, and the page that does nothing any more is out of reach of the keys.
    notice.unchecked_into::<HtmlDialogElement>().show_modal().ok()
}

fn link(text: &str, href: &str) -> Option<Element> {
    let link = element("a", text)?;
    link.set_class_name("button button--primary");
    link.set_attribute("href", href).ok()?;
    Some(link)
}

fn element(tag: &str, text: &str) -> Option<Element> {
    let element = document().create_element(tag).ok()?;
    element.set_text_content(Some(text));
    Some(element)
}
