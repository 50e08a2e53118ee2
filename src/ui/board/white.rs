//! White fiches: writing one, changing what stands on it, taking it away.

use super::super::parts::{button, icon_button, sheet};
use super::super::tag::{Tag, tag};
use super::table::Table;
use crate::app::App;
use crate::domain::{Event, FicheId, Game, Name, Refused, White};
use crate::platform::focus;
use crate::text::NL;
use leptos::ev::{self, SubmitEvent};
use leptos::prelude::*;

/// In the head of the stack, while there is room for one more and the board is that of the group.
pub fn with_add(head: Tag, app: App, table: Table) -> Tag {
    let has_room = move || {
        let is_free = app.see(|game| !game.is_laid_alone() && game.next_white().is_some());
        is_free && app.is_read_only().is_none()
    };
    let write = move || table.writing.set(app.ask(Game::next_white).flatten());
    head.when(has_room, move || icon_button("add", NL.white.add, write))
}

pub fn with_form(screen: Tag, app: App, table: Table) -> Tag {
    screen.show(move || table.writing.get(), move |fiche| fiche.as_ref().and_then(|fiche| form(app, table, fiche)))
}

/// What is typed. The game keeps it, so that it is still there when the form was closed by mistake.
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

    fn set(self, white: &White) {
        self.title.set(white.title.as_str().to_owned());
        self.front.set(white.front.clone());
        self.back.set(white.back.clone());
        self.left.set(white.left.as_str().to_owned());
        self.right.set(white.right.as_str().to_owned());
    }

    fn white(self, id: &FicheId) -> Result<White, Refused> {
        for name in [self.title, self.left, self.right] {
            name.with_untracked(|name| Name::new(name))?;
        }
        let white = self.so_far(id);
        if white.title.is_empty() { Err(Refused::Untitled) } else { Ok(white) }
    }

    /// With as much of a name as it can have.
    fn so_far(self, id: &FicheId) -> White {
        let name = |signal: RwSignal<String>| signal.with_untracked(|text| Name::cut(text));
        White {
            id: id.clone(),
            title: name(self.title),
            front: self.front.get_untracked(),
            back: self.back.get_untracked(),
            left: name(self.left),
            right: name(self.right),
        }
    }
}

fn form(app: App, table: Table, fiche: &FicheId) -> Option<Tag> {
    let words = &NL.white;
    let (stands, rest) = app.ask(|game| (game.white_or_blank(fiche), game.draft(fiche).cloned()))?;
    let is_new = app.ask(|game| game.white(fiche).is_none())?;
    let draft = Draft::of(rest.as_ref().unwrap_or(&stands));
    let wrong = RwSignal::new(None::<String>);
    let id = fiche.clone();
    let keep = move || {
        if !app.is_watching() {
            app.dispatch(Event::WhiteDrafted { white: draft.so_far(&id) });
        }
        wrong.set(match draft.white(&id) {
            Err(Refused::TooLong { length }) => Some((NL.new_game.too_long)(length)),
            _ => None,
        });
    };
    let keep_all = keep.clone();
    let again = rest.is_some().then(|| left_over(app, draft, stands));
    let id = fiche.clone();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if app.is_watching() {
            return wrong.set(Some(NL.save.watching.to_owned()));
        }
        match draft.white(&id) {
            Ok(white) => {
                table.writing.set(None);
                app.dispatch(Event::WhiteWritten { white });
            }
            Err(refused) => wrong.set(Some((NL.say.refused)(&refused, &app.deck()))),
        }
    };
    let error = tag("p").class("field__error").attr("id", "white-error").attr("role", "alert");
    let title = line("title", draft.title)
        .attr("autofocus", "")
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
        .on(ev::input, move |_| keep())
        .on(ev::change, move |_| keep_all())
        .child(title)
        .child(error.live_text(move || wrong.get()))
        .child(field("front", words.front, Some(words.front_hint), lines("front", draft.front)))
        .child(field("back", words.back, Some(words.back_hint), lines("back", draft.back)))
        .child(tag("p").class("field__hint").text(words.poles_hint))
        .child(ends)
        .child(tag("div").class("sheet__actions").child(save));
    let sheet = sheet(if is_new { words.add } else { words.change }, "main h1", move || table.writing.set(None))
        .child(tag("p").class("sheet__lead").text(words.lead))
        .children(again)
        .child(form);
    Some(sheet)
}

/// Says that the words are of an earlier time, and offers to leave them.
fn left_over(app: App, draft: Draft, stands: White) -> Tag {
    let is_there = RwSignal::new(true);
    let words = move || {
        let stands = stands.clone();
        let leave = button("button button--plain").on(ev::click, move |_| {
            is_there.set(false);
            draft.set(&stands);
            app.dispatch(Event::WhiteDrafted { white: stands.clone() });
            focus::now("#white-title");
        });
        tag("p").class("sheet__lead").text(NL.white.left_over).text(" ").child(leave.text(NL.white.begin_again))
    };
    tag("div").when(move || is_there.get(), words)
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
    let input = tag("input").attr("type", "text").attr("autocomplete", "off");
    control(input, name, text)
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
        .typed(move || text.get(), move |typed| text.set(typed))
}
