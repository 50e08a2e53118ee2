//! The keys that work on any screen, and the sheet that lists all of them.

use super::clock;
use super::facilitator;
use super::frame;
use super::parts::{sheet, switch};
use super::tag::{Tag, tag};
use crate::app::{App, Letters, Sheet};
use crate::domain::Game;
use crate::platform::{address, dialog, page, whole_screen};
use crate::route::Route;
use crate::text::NL;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// A letter alone, pressed anywhere but where somebody types and not while a sheet lies over the screen.
pub fn press(app: App, event: &KeyboardEvent) {
    let is_with_another = event.ctrl_key() || event.meta_key() || event.alt_key();
    let is_alone = !is_with_another && !event.repeat() && !event.default_prevented();
    let is_on = app.preferences.get_untracked().letters == Letters::On;
    if is_alone && is_on && !page::is_typing() && !dialog::is_open() && act(app, &event.key().to_lowercase()) {
        event.prevent_default();
    }
}

/// Does what the key is for; false when it is for nothing here.
fn act(app: App, key: &str) -> bool {
    // On another page a game is still open, and no letter leads away from what somebody does there.
    let is_here = |game: &Game| app.route.with_untracked(|route| route.game_id() == Some(game.id()));
    let in_game = app.ask(is_here) == Some(true);
    let in_group = in_game && app.ask(|game| game.group().guest_of.is_none()) == Some(true);
    let go = |to: fn(&Game) -> Route| address::go_to(app.ask(to));
    match key {
        "?" => app.sheet.set(Some(Sheet::Keys)),
        "f" if whole_screen::is_offered() => whole_screen::turn(),
        "k" if in_group && app.ask(facilitator::has_group) == Some(true) => app.sheet.set(Some(Sheet::Card)),
        "l" if in_game => frame::turn_booklet(app),
        "b" if in_game => go(|game| Route::board(game.id())),
        "s" if in_group => go(|game| Route::group(game.id())),
        "g" if in_group => go(clock::first_talk),
        "r" if in_group => go(|game| Route::report(game.id())),
        "n" if in_group => go(clock::next),
        _ => return false,
    }
    true
}

/// All keys, with the switch for those of one letter.
pub fn overview(app: App) -> Tag {
    let words = &NL.keys;
    let is_on = move || app.preferences.get().letters == Letters::On;
    let letters = switch(words.letters, Some(("letters-hint", words.letters_hint)), is_on, move || {
        app.prefer(|preferences| preferences.letters = preferences.letters.other())
    });
    sheet(words.title, "main h1", move || app.sheet.set(None))
        .child(tag("h3").text(words.for_facilitator))
        .child(table(words.facilitator))
        .child(letters)
        .child(tag("h3").text(words.on_fiche))
        .child(table(words.fiche))
}

pub fn table<const N: usize>(rows: [(&'static str, &'static str); N]) -> Tag {
    let row = |(key, text): (&'static str, &'static str)| {
        let name = tag("th").attr("scope", "row").child(tag("kbd").text(key));
        tag("tr").child(name).child(tag("td").text(text))
    };
    tag("table").class("keys").child(tag("tbody").children(rows.map(row)))
}
