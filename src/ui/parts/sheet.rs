//! A sheet: a dialog with a heading that lies over the screen until it is closed.

use super::super::tag::{Tag, tag};
use super::icon_button;
use crate::platform::dialog;
use crate::text::NL;
use leptos::ev;
use std::rc::Rc;

/// Opens as soon as it is part of the page; `close` takes it away again, also when Escape is pressed. The
/// focus then returns to what had it before, or else to the first element that fits `otherwise`.
pub fn sheet(title: &'static str, otherwise: &str, close: impl Fn() + 'static) -> Tag {
    let close = Rc::new(close);
    let on_cancel = Rc::clone(&close);
    let head = tag("div")
        .class("sheet__head")
        .child(tag("h2").attr("id", "sheet-title").text(title))
        .child(icon_button("close", NL.frame.close_sheet, move || close()));
    let sheet = tag("dialog")
        .class("sheet")
        .attr("aria-labelledby", "sheet-title")
        .on(ev::Custom::new("cancel"), move |event: ev::Event| {
            event.prevent_default();
            on_cancel();
        })
        .child(head);
    dialog::open(sheet.element(), otherwise);
    sheet
}
