//! The keys that work on any screen, and the sheet that lists all of them.

use super::clock;
use super::facilitator;
use super::frame;
use super::parts::{sheet, switch};
use super::tag::{Tag, tag};
use crate::app::{App, Letters, Sheet};
use crate::domain::{Event, Game};
use crate::keyboard::{Chord, Field};
use crate::platform::{address, dialog, keyboard, whole_screen};
use crate::route::Route;
use crate::text::NL;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// A key anywhere on the page.
pub fn press(app: App, event: &KeyboardEvent) {
    let Some(stroke) = keyboard::stroke(event) else { return };
    let field = keyboard::field(event);
    let is_done = match stroke.acts() {
        // Held down, Enter would press a button again and again, and send off a form field by field.
        None => stroke.chord == Chord::Enter && field != Field::Lines,
        Some(chord) => !event.default_prevented() && !field.takes(chord) && act(app, chord),
    };
    if is_done {
        event.prevent_default();
    }
}

/// Does what the key is for; false when it is for nothing here.
fn act(app: App, chord: Chord) -> bool {
    // On another page a game is still open. No key leads away from what somebody does there, or undoes what is out of sight.
    let is_here = |game: &Game| app.route.with_untracked(|route| route.game_id() == Some(game.id()));
    let in_game = app.ask(is_here) == Some(true);
    match chord {
        Chord::Undo if in_game => app.dispatch(Event::Undone),
        Chord::Redo if in_game => app.dispatch(Event::Redone),
        // Not while a sheet lies over the screen.
        Chord::Letter(_) | Chord::QuestionMark => {
            let is_on = app.preferences.with_untracked(|preferences| preferences.letters == Letters::On);
            return is_on && !dialog::is_open() && lead(app, chord, in_game);
        }
        _ => return false,
    }
    true
}

/// From part to part.
fn lead(app: App, chord: Chord, in_game: bool) -> bool {
    let in_group = in_game && app.ask(|game| game.group().guest_of.is_none()) == Some(true);
    let go = |to: fn(&Game) -> Route| address::go_to(app.ask(to));
    let Chord::Letter(letter) = chord else {
        app.sheet.set(Some(Sheet::Keys));
        return true;
    };
    match letter {
        'f' if whole_screen::is_offered() => whole_screen::turn(),
        'k' if in_group && app.ask(facilitator::has_group) == Some(true) => app.sheet.set(Some(Sheet::Card)),
        'l' if in_game => frame::turn_booklet(app),
        'b' if in_game => go(|game| Route::board(game.id())),
        's' if in_group => go(|game| Route::group(game.id())),
        'g' if in_group => go(clock::first_talk),
        'r' if in_group => go(|game| Route::report(game.id())),
        'n' if in_group => go(clock::next),
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
