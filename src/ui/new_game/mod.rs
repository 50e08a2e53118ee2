//! A new game: a form in which everything may stay empty. The same form changes a game later.

mod field;
mod kept;
mod model;
mod people;
mod setup_form;

pub use setup_form::{Form, setup_form};

use super::parts::{button, screen};
use super::tag::{Tag, tag};
use crate::app::App;
use crate::domain::Setup;
use crate::platform::{clock, dice, focus};
use crate::text::NL;
use leptos::ev;
use model::Draft;

pub fn new_game(app: App) -> Tag {
    let words = &NL.new_game;
    let form = Form::before(app, &Setup { date: clock::today(), ..Setup::default() });
    let was_touched = form.is_touched();
    let begin = move |draft: Draft| {
        let (setup, _) = draft.setup(&Setup::default());
        let seed = draft.seed().ok().flatten().unwrap_or_else(dice::seed);
        form.empty();
        app.start(setup, draft.way, seed);
    };
    screen("screen screen--new")
        .child(tag("h1").attr("tabindex", "-1").text(words.title))
        .child(tag("p").class("screen__lead").text(words.lead))
        .when(move || was_touched && form.is_touched(), move || left_over(form))
        .child(setup_form(form, words.begin, begin))
}

/// Says that somebody filled it in earlier, and offers an empty form.
fn left_over(form: Form) -> Tag {
    let empty = move |_| {
        form.empty();
        focus::now("#name");
    };
    let empty = button("button button--plain").on(ev::click, empty).text(NL.new_game.empty);
    tag("p").class("screen__left-over").text(NL.new_game.left_over).text(" ").child(empty)
}
