//! A new game: a form in which everything may stay empty. The same form changes a game later.

mod field;
mod model;
mod people;
mod setup_form;

pub use setup_form::{Chosen, Form, Stage, setup_form};

use super::parts::screen;
use super::tag::{Tag, tag};
use crate::app::App;
use crate::domain::{ParticipantId, Setup};
use crate::platform::{clock, dice};
use crate::text::NL;

pub fn new_game(app: App) -> Tag {
    let words = &NL.new_game;
    let setup = Setup { date: clock::today(), ..Setup::default() };
    let begin = move |chosen: Chosen| app.start(chosen.setup, chosen.way, chosen.seed.unwrap_or_else(dice::seed));
    screen("screen screen--new")
        .child(tag("h1").attr("tabindex", "-1").text(words.title))
        .child(tag("p").class("screen__lead").text(words.lead))
        .child(setup_form(
            app,
            Form { setup, fresh: ParticipantId(1), stage: Stage::Before, action: words.begin },
            begin,
        ))
}
