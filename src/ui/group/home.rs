//! Games from home and from other tables come in as orders.

use super::super::parts::icon;
use super::super::tag::{Tag, tag};
use super::panel;
use crate::app::{App, Tone};
use crate::platform::files::{self, FileFailed};
use crate::text::NL;
use leptos::ev;
use std::cell::RefCell;
use std::rc::Rc;

pub fn home(app: App) -> Tag {
    let words = &NL.group;
    let field = tag("input")
        .class("file")
        .attr("type", "file")
        .attr("accept", ".json,application/json")
        .attr("multiple", "")
        .on(ev::change, move |event| read_all(app, files::chosen(&event)));
    let label =
        tag("label").class("button").child(icon("upload")).child(tag("span").text(words.home_choose)).child(field);
    panel("home-title", words.home).child(tag("p").class("panel__text").text(words.home_text)).child(label)
}

/// Reads every file, and takes them together when the last one is read.
fn read_all(app: App, files: Vec<files::File>) {
    let count = files.len();
    let read = Rc::new(RefCell::new((0, Vec::new())));
    for file in files {
        let (name, read) = (file.name(), Rc::clone(&read));
        files::read(&file, move |bytes| {
            match bytes {
                Ok(bytes) => read.borrow_mut().1.push((name, bytes)),
                Err(FileFailed::TooLarge) => app.tell(Tone::Warning, (NL.files.too_large)(&name)),
                Err(FileFailed::Unreadable) => app.tell(Tone::Warning, (NL.files.not_read)(&name)),
            }
            read.borrow_mut().0 += 1;
            if read.borrow().0 == count {
                let all = std::mem::take(&mut read.borrow_mut().1);
                app.gather(all);
            }
        });
    }
}
