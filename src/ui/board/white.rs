//! White fiches: writing one, changing what stands on it, taking it away.

use super::super::parts::{icon_button, sheet};
use super::super::tag::{Tag, tag};
use super::table::Table;
use crate::app::App;
use crate::domain::{Event, Name, Refused, White};
use crate::text::NL;
use leptos::ev::{self, SubmitEvent};
use leptos::prelude::*;

/// In the head of the stack, while there is room for one more and the board is that of the group.
pub fn with_add(head: Tag, app: App, table: Table) -> Tag {
    let has_room = move || {
        let is_free =
            app.see(|game| game.laying().is_none() && game.group().guest_of.is_none() && game.next_white().is_some());
        is_free && app.is_read_only().is_none()
    };
    let write = move || table.writing.set(app.ask(|game| game.next_white().map(White::blank)).flatten());
    head.when(has_room, move || icon_button("add", NL.white.add, write))
}

pub fn with_form(screen: Tag, app: App, table: Table) -> Tag {
    screen.show(move || table.writing.get(), move |white| white.as_ref().map(|white| form(app, table, white)))
}

/// What is typed, before it stands on the fiche.
#[derive(Clone, Copy)]
struct Draft {
    title: RwSignal<String>,
    front: RwSignal<String>,
    back: RwSignal<String>,
    left: RwSignal<String>,
    right: RwSignal<String>,
}

impl Draft {
    fn of(white: &White) -> Self {
        let signal = |text: &str| RwSignal::new(text.to_owned());
        Self {
            title: signal(white.title.as_str()),
            front: signal(&white.front),
            back: signal(&white.back),
            left: signal(white.left.as_str()),
            right: signal(white.right.as_str()),
        }
    }

    fn white(self, id: &White) -> Result<White, Refused> {
        let name = |signal: RwSignal<String>| Name::new(&signal.get_untracked());
        let title = name(self.title)?;
        if title.is_empty() {
            return Err(Refused::Untitled);
        }
        Ok(White {
            id: id.id.clone(),
            title,
            front: self.front.get_untracked(),
            back: self.back.get_untracked(),
            left: name(self.left)?,
            right: name(self.right)?,
        })
    }
}

fn form(app: App, table: Table, white: &White) -> Tag {
    let words = &NL.white;
    let draft = Draft::of(white);
    let wrong = RwSignal::new(None::<String>);
    let is_new = white.title.is_empty();
    let own = white.clone();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        match draft.white(&own) {
            Ok(white) => {
                table.writing.set(None);
                app.dispatch(Event::WhiteWritten { white });
            }
            Err(refused) => wrong.set(Some((NL.say.refused)(&refused, &app.deck()))),
        }
    };
    let error = tag("p").class("field__error").attr("id", "white-error").attr("role", "alert");
    let title = line("title", draft.title)
        .attr("aria-describedby", "white-title-hint white-error")
        .live("aria-invalid", move || wrong.get().map(|_| "true"));
    let title = field("title", words.title, Some(words.title_hint), title);
    let ends = tag("div")
        .class("white__ends")
        .child(field("left", words.left, None, line("left", draft.left)))
        .child(field("right", words.right, None, line("right", draft.right)));
    let save = tag("button").class("button button--primary").attr("type", "submit");
    let save = save.text(if is_new { words.save } else { words.save_change });
    let form = tag("form")
        .class("sheet__form")
        .attr("novalidate", "")
        .on(ev::submit, submit)
        .child(title)
        .child(error.live_text(move || wrong.get()))
        .child(field("front", words.front, Some(words.front_hint), lines("front", draft.front)))
        .child(field("back", words.back, Some(words.back_hint), lines("back", draft.back)))
        .child(tag("p").class("field__hint").text(words.poles_hint))
        .child(ends)
        .child(tag("div").class("sheet__actions").child(save));
    sheet(if is_new { words.add } else { words.change }, "main h1", move || table.writing.set(None))
        .child(tag("p").class("sheet__lead").text(words.lead))
        .child(form)
}

fn field(name: &str, label: &'static str, hint: Option<&'static str>, control: Tag) -> Tag {
    let id = ["white-", name].concat();
    let hint = hint.map(|hint| tag("p").class("field__hint").attr("id", [&id, "-hint"].concat()).text(hint));
    tag("div")
        .class("field")
        .child(tag("label").class("field__label").attr("for", id).text(label))
        .children(hint)
        .child(control)
}

fn line(name: &'static str, text: RwSignal<String>) -> Tag {
    control(tag("input").attr("type", "text").attr("autocomplete", "off"), name, text)
}

fn lines(name: &'static str, text: RwSignal<String>) -> Tag {
    control(tag("textarea").attr("rows", "3"), name, text).attr("aria-describedby", ["white-", name, "-hint"].concat())
}

fn control(control: Tag, name: &'static str, text: RwSignal<String>) -> Tag {
    control
        .class("field__input")
        .attr("id", ["white-", name].concat())
        .attr("name", name)
        .attr("dir", "auto")
        .value(move || text.get())
        .on(ev::input, move |event| text.set(event_target_value(&event)))
}
