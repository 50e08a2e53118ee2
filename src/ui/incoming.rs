//! Files that come in, chosen or dropped, and the question about a game that is here already.

use super::parts::{button, icon, sheet};
use super::tag::{Tag, tag};
use crate::app::{Answer, App, Question, Tone};
use crate::domain::{Game, GameId, Progress};
use crate::platform::clock;
use crate::platform::dropping::{self, Dropping};
use crate::platform::files::{self, FileFailed};
use crate::platform::same_file::FileHandle;
use crate::route::{GameScreen, Route};
use crate::text::NL;
use leptos::ev;
use leptos::prelude::*;

/// Reads a file and takes the games from it.
pub fn open(app: App, file: &files::File, handle: Option<FileHandle>) {
    read(app, file, move |read| {
        if let Some((name, bytes)) = read {
            app.take_from_file(name, bytes, handle);
        }
    });
}

/// Reads a file, and says so when it cannot be read.
pub fn read(app: App, file: &files::File, then: impl FnOnce(Option<(String, Vec<u8>)>) + 'static) {
    let name = file.name();
    files::read(file, move |read| then(or_say_why(app, name, read)));
}

/// What was read of the file with this name; when that is nothing, it is said.
fn or_say_why(app: App, name: String, read: Result<Vec<u8>, FileFailed>) -> Option<(String, Vec<u8>)> {
    let why = match read {
        Ok(bytes) => return Some((name, bytes)),
        Err(FileFailed::TooLarge) => (NL.files.too_large)(&name),
        Err(FileFailed::Unreadable) => (NL.files.not_read)(&name),
    };
    app.tell(Tone::Warning, why);
    None
}

/// Counts the orders of these games along: together, when the last of them is read.
pub fn gather(app: App, files: Vec<files::File>) {
    if files.is_empty() {
        return;
    }
    let names: Vec<String> = files.iter().map(files::File::name).collect();
    files::read_many(&files, move |read| {
        app.gather(names.into_iter().zip(read).filter_map(|(name, read)| or_say_why(app, name, read)).collect());
    });
}

/// Lays this game beside the one on the table.
pub fn compare(app: App, file: &files::File) {
    read(app, file, move |read| {
        if let Some((name, bytes)) = read {
            app.compare_with_file(&name, bytes);
        }
    });
}

/// What files are for on this screen.
#[derive(Clone, Copy)]
enum For {
    Opening,
    Gathering,
    Comparing,
}

fn purpose(app: App, route: &Route) -> For {
    let lies_here = |id: &GameId| app.ask(|game| game.id() == id) == Some(true);
    match route {
        Route::Game { id, screen: GameScreen::Group, .. } if lies_here(id) => For::Gathering,
        Route::Game { id, screen: GameScreen::Earlier, .. } if lies_here(id) => For::Comparing,
        _ => For::Opening,
    }
}

/// Takes files that are dropped anywhere, and shows that they can be dropped.
pub fn drop_zone(app: App) -> Tag {
    let is_over = RwSignal::new(false);
    dropping::on_window(move |dropping| match dropping {
        Dropping::Over => is_over.set(true),
        Dropping::Away => is_over.set(false),
        Dropping::Dropped(dropped) => match app.route.with_untracked(|route| purpose(app, route)) {
            For::Opening => dropped.into_iter().for_each(|(file, handle)| open(app, &file, handle)),
            For::Gathering => gather(app, dropped.into_iter().map(|(file, _)| file).collect()),
            For::Comparing => dropped.iter().for_each(|(file, _)| compare(app, file)),
        },
    });
    let words = move || {
        let words = match app.route.with(|route| purpose(app, route)) {
            For::Opening => NL.files.drop_here,
            For::Gathering => NL.files.drop_to_gather,
            For::Comparing => NL.files.drop_to_compare,
        };
        tag("div").class("drop-zone__words").child(icon("upload")).child(tag("p").text(words))
    };
    tag("div").class("drop-zone").attr("aria-hidden", true).when(move || is_over.get(), words)
}

/// Asks about the first game that is here already.
pub fn question(app: App) -> Tag {
    let first = move || app.questions.get().into_iter().next();
    tag("div").class("questions").show(first, move |first| first.as_ref().map(|question| ask(app, question)))
}

fn ask(app: App, question: &Question) -> Tag {
    let words = &NL.files;
    let for_all = RwSignal::new(false);
    let others = app.questions.with_untracked(Vec::len).saturating_sub(1);
    let choose = move |class: &str, answer: Answer, name: &'static str| {
        button(class).on(ev::click, move |_| app.answer(answer, for_all.get_untracked())).text(name)
    };
    let (ours, theirs) = (&question.ours.game, &question.theirs.game);
    let both = tag("div")
        .class("question__both")
        .child(side(words.ours, ours, ours.changed() > theirs.changed()))
        .child(side(words.theirs, theirs, theirs.changed() > ours.changed()));
    let check = tag("input")
        .attr("type", "checkbox")
        .checked(move || for_all.get())
        .on(ev::change, move |_| for_all.update(|all| *all = !*all));
    let check = (others > 0)
        .then(|| tag("label").class("question__all").child(check).child(tag("span").text((words.for_all)(others))));
    sheet(words.question, "main h1", move || app.answer(Answer::KeepOurs, false))
        .child(tag("p").text((words.asks)(ours, &question.file)))
        .child(both)
        .child(tag("p").class("sheet__lead").text(words.put_aside))
        .children(check)
        .child(
            tag("div")
                .class("sheet__actions")
                .child(choose("button button--primary", Answer::KeepBoth, words.keep_both))
                .child(choose("button button--quiet", Answer::KeepOurs, words.keep_ours))
                .child(choose("button button--quiet", Answer::TakeTheirs, words.take_theirs)),
        )
}

fn side(name: &'static str, game: &Game, is_newest: bool) -> Tag {
    let newest = is_newest.then(|| tag("span").class("question__newest").text(NL.files.newest));
    tag("div")
        .class("question__side")
        .child(tag("h3").text(name).children(newest))
        .child(tag("p").text((NL.files.facts)(clock::local(game.changed()), &Progress::of(game))))
}
