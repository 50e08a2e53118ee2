//! Finishing on a shared device, in three steps: save a file, check it, wipe.

use super::incoming;
use super::parts::{button, icon, sheet};
use super::tag::{Tag, tag};
use crate::app::{App, Scope, Tone};
use crate::domain::GameId;
use crate::platform::files;
use crate::platform::{address, page, same_file};
use crate::route::Route;
use crate::text::NL;
use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// How far the finishing is.
#[derive(Clone, Debug, Default, PartialEq)]
enum Stage {
    #[default]
    Begun,
    /// The file was offered; whether it is somewhere is not known.
    Offered {
        name: String,
        text: String,
    },
    /// What was chosen is another file.
    Another {
        name: String,
        text: String,
        chosen: String,
    },
    Checked {
        name: String,
        text: String,
    },
}

impl Stage {
    /// The file that was offered.
    fn offered(&self) -> Option<(&str, &str)> {
        match self {
            Self::Offered { name, text } | Self::Another { name, text, .. } => Some((name, text)),
            Self::Begun | Self::Checked { .. } => None,
        }
    }

    /// What becomes of it when this file is chosen.
    fn checked_against(&self, chosen: &str, bytes: &[u8]) -> Self {
        match self.offered() {
            Some((name, text)) if text.as_bytes() == bytes => {
                Self::Checked { name: name.to_owned(), text: text.to_owned() }
            }
            Some((name, text)) => {
                Self::Another { name: name.to_owned(), text: text.to_owned(), chosen: chosen.to_owned() }
            }
            None => self.clone(),
        }
    }
}

#[derive(Clone, Copy)]
struct Finishing {
    app: App,
    stage: RwSignal<Stage>,
    all: RwSignal<bool>,
    open: RwSignal<bool>,
    /// What went wrong, or may have; the notices of the page lie under the sheet.
    trouble: RwSignal<Option<String>>,
}

/// The sheet; without an open game it is about everything.
pub fn finish(app: App, open: RwSignal<bool>) -> Tag {
    let words = &NL.finish;
    let has_game = app.ask(|_| ()).is_some();
    let all = RwSignal::new(!has_game);
    let (stage, trouble) = (RwSignal::new(Stage::default()), RwSignal::new(None));
    let finishing = Finishing { app, stage, all, open, trouble };
    sheet(words.title, "main h1", move || open.set(false))
        .child(tag("p").class("sheet__lead").text(words.lead))
        .children(has_game.then(|| finishing.scope()))
        .child(finishing.save())
        .child(finishing.check())
        .child(finishing.wipe())
}

impl Finishing {
    fn scope(self) -> Tag {
        let words = &NL.finish;
        let choice = |name: &'static str, is_all: bool| {
            let radio = tag("input")
                .attr("type", "radio")
                .attr("name", "finish-scope")
                .checked(move || self.all.get() == is_all)
                .on(ev::change, move |_| {
                    self.all.set(is_all);
                    self.trouble.set(None);
                    self.stage.set(Stage::Begun);
                });
            tag("label").class("sheet__choice").child(radio).child(tag("span").text(name))
        };
        tag("fieldset")
            .class("sheet__choices")
            .child(tag("legend").text(words.what))
            .child(choice(words.this_game, false))
            .child(choice(words.everything, true))
    }

    fn save(self) -> Tag {
        let words = &NL.finish;
        let download = button("button button--primary")
            .on(ev::click, move |_| self.with_file(move |name, text| self.offer(name, text)))
            .child(icon("download"))
            .child(tag("span").text(words.download));
        let in_place = same_file::is_possible().then(|| {
            button("button button--quiet")
                .on(ev::click, move |_| self.with_file(move |name, text| self.write(name, text)))
                .text(words.save_and_check)
        });
        let actions = tag("div").class("sheet__actions").child(download).children(in_place);
        let trouble = tag("p").class("finish__wrong").attr("role", "alert").live_text(move || self.trouble.get());
        step(words.save, words.save_hint).child(actions).child(trouble)
    }

    fn check(self) -> Tag {
        let words = &NL.finish;
        let field = tag("input")
            .class("file")
            .attr("type", "file")
            .attr("accept", ".json,application/json")
            .on(ev::change, move |event| self.look_at(files::chosen(&event)));
        let choose = tag("label")
            .class("button button--primary")
            .child(icon("upload"))
            .child(tag("span").text(words.choose))
            .child(field);
        let shown = move |stage: &Stage| match stage {
            Stage::Begun => Vec::new(),
            Stage::Offered { name, .. } => vec![tag("p").text((words.check_hint)(name))],
            Stage::Another { chosen, .. } => {
                vec![tag("p").class("finish__wrong").attr("role", "alert").text((words.another)(chosen))]
            }
            Stage::Checked { name, .. } => vec![
                tag("p").class("finish__good").attr("role", "status").child(icon("check")).text((words.checked)(name)),
            ],
        };
        tag("section")
            .class("finish__step")
            .live("data-state", move || if self.stage.get() == Stage::Begun { "waits" } else { "open" })
            .child(tag("h3").text(words.check))
            .show(move || self.stage.get(), shown)
            .child(tag("div").class("finish__choose").child(choose))
    }

    fn wipe(self) -> Tag {
        let words = &NL.finish;
        let is_checked = move || matches!(self.stage.get(), Stage::Checked { .. });
        let wipe = button("button button--primary")
            .live("disabled", move || (!is_checked()).then_some(""))
            .on(ev::click, move |_| self.wipe_now())
            .child(icon("remove"))
            .child(tag("span").text(words.wipe_now));
        step(words.wipe, words.wipe_hint)
            .live("data-state", move || if is_checked() { "open" } else { "waits" })
            .child(tag("div").class("sheet__actions").child(wipe))
    }

    /// Makes the file and hands it on.
    fn with_file(self, then: impl FnOnce(String, String) + 'static) {
        self.trouble.set(None);
        if self.all.get_untracked() {
            spawn_local(async move {
                let (name, text) = self.app.all_as_file().await;
                then(name, text);
            });
        } else if let Some((name, text)) = self.app.as_file() {
            then(name, text);
        }
    }

    fn offer(self, name: String, text: String) {
        files::download(&name, &text);
        self.trouble.set(page::is_inside_another().then(|| (NL.files.inside_another)(&name)));
        self.app.note_open_offered();
        self.stage.set(Stage::Offered { name, text });
    }

    fn write(self, name: String, text: String) {
        same_file::choose(&name, move |chosen| {
            let Ok(handle) = chosen else { return };
            let name = handle.name();
            same_file::write(&handle, &text.clone(), move |written| match written {
                Ok(()) => {
                    self.app.note_open_filed();
                    self.stage.set(Stage::Checked { name, text });
                }
                Err(_) => self.trouble.set(Some(NL.files.not_written.to_owned())),
            });
        });
    }

    fn look_at(self, chosen: Vec<files::File>) {
        let Some(file) = chosen.into_iter().next() else { return };
        incoming::read(self.app, &file, move |read| {
            if let Some((name, bytes)) = read {
                self.stage.update(|stage| *stage = stage.checked_against(&name, &bytes));
                if matches!(self.stage.get_untracked(), Stage::Checked { .. }) {
                    self.app.note_open_filed();
                }
            }
        });
    }

    /// Wipes what is in the file, and only that: what changed since then has to be in a file first.
    fn wipe_now(self) {
        let Stage::Checked { name, text } = self.stage.get_untracked() else { return };
        self.with_file(move |_, now| {
            if now == text {
                self.wipe_all_of_it(name);
            } else {
                self.stage.set(Stage::Begun);
                self.trouble.set(Some(NL.finish.changed.to_owned()));
            }
        });
    }

    fn wipe_all_of_it(self, file: String) {
        let id: Option<GameId> = self.app.ask(|game| game.id().clone());
        let scope = match id {
            Some(id) if !self.all.get_untracked() => Scope::ThisGame(id),
            _ => Scope::Everything,
        };
        self.open.set(false);
        spawn_local(async move {
            match self.app.wipe(scope).await {
                Ok(()) => self.app.tell(Tone::Calm, (NL.finish.wiped)(&file)),
                Err(_) => self.app.tell(Tone::Warning, NL.finish.not_wiped),
            }
            self.app.look_at_shelf();
            address::go(&Route::Start);
        });
    }
}

fn step(name: &'static str, hint: &'static str) -> Tag {
    tag("section").class("finish__step").child(tag("h3").text(name)).child(tag("p").text(hint))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_very_file_that_was_offered_counts_as_checked() {
        let offered = Stage::Offered { name: "a.json".into(), text: "{}".into() };
        let checked = Stage::Checked { name: "a.json".into(), text: "{}".into() };
        assert_eq!(offered.checked_against("b.json", b"{}"), checked);
        let another = offered.checked_against("b.json", b"{ }");
        assert!(matches!(&another, Stage::Another { chosen, .. } if chosen == "b.json"));
        assert_eq!(another.checked_against("a.json", b"{}"), checked);
        assert_eq!(Stage::Begun.checked_against("a.json", b"{}"), Stage::Begun);
    }
}
