//! Playing with the keys. They send the same events as the pointer and the menu.

use super::table::Table;
use crate::app::App;
use crate::domain::{Direction, Event, FicheId, Place, Rank};
use crate::keyboard::Chord;
use crate::platform::{focus, keyboard, pointer};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// A key on a fiche that has the focus.
pub fn on_fiche(app: App, fiche: &FicheId, event: &KeyboardEvent) {
    let Some(chord) = keyboard::chord(event) else { return };
    let held = app.held.get_untracked().is_some_and(|held| held.fiche == *fiche);
    match chord {
        Chord::Up | Chord::Left if held => app.move_held(Direction::Up),
        Chord::Down | Chord::Right if held => app.move_held(Direction::Down),
        Chord::Letter('v') => {
            app.dispatch(Event::FicheTurned { fiche: fiche.clone() });
        }
        chord => {
            let Some(place) = place_of(app, chord) else { return };
            app.let_go();
            app.dispatch(Event::FichePlaced { fiche: fiche.clone(), place });
        }
    }
    event.prevent_default();
}

/// A key anywhere on the board: Escape ends what was begun, the last thing first. In a sheet that lies over the board
/// it closes the sheet, and nothing else.
pub fn on_table(app: App, table: Table, event: &KeyboardEvent) {
    let is_escape = keyboard::chord(event) == Some(Chord::Escape);
    if !is_escape || pointer::began_in(event, "dialog.sheet") || table.put_all_down() {
        return;
    }
    if let Some(fiche) = table.menu.get_untracked() {
        table.menu.set(None);
        focus::on_fiche(&fiche, ".fiche__more");
    } else if app.held.get_untracked().is_some() {
        app.put_back();
    } else if app.ask(|game| matches!(game.open(), crate::domain::Open::Turned(_))) == Some(true) {
        app.dispatch(Event::FichePutDown);
    }
}

/// `1` to `9` are places, `0` is the stack, a dash is aside.
fn place_of(app: App, chord: Chord) -> Option<Place> {
    match chord {
        Chord::Digit(0) => Some(Place::Stack),
        Chord::Dash => Some(Place::Aside),
        Chord::Digit(digit) => {
            let rank = Rank::new(usize::from(digit))?;
            let there = app.ask(|game| game.table().ranks().any(|other| other == rank)).unwrap_or_default();
            there.then_some(Place::Rank(rank))
        }
        _ => None,
    }
}
