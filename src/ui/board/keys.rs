//! Playing with the keys. They send the same events as the pointer and the menu.

use super::table::Table;
use crate::app::App;
use crate::domain::{Direction, Event, FicheId, Place, Rank};
use crate::platform::{focus, pointer};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// A key on a fiche that has the focus.
pub fn on_fiche(app: App, fiche: &FicheId, event: &KeyboardEvent) {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    let held = app.held.get_untracked().is_some_and(|held| held.fiche == *fiche);
    match event.key().as_str() {
        "ArrowUp" | "ArrowLeft" if held => app.move_held(Direction::Up),
        "ArrowDown" | "ArrowRight" if held => app.move_held(Direction::Down),
        "v" | "V" => {
            app.dispatch(Event::FicheTurned { fiche: fiche.clone() });
        }
        key => {
            let Some(place) = place_of_key(app, key) else { return };
            app.let_go();
            app.dispatch(Event::FichePlaced { fiche: fiche.clone(), place });
        }
    }
    event.prevent_default();
}

/// A key anywhere on the board: Escape ends what was begun, the last thing first. In a sheet that lies over the board
/// it closes the sheet, and nothing else.
pub fn on_table(app: App, table: Table, event: &KeyboardEvent) {
    if event.key() != "Escape" || pointer::began_in(event, "dialog.sheet") || table.put_all_down() {
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
fn place_of_key(app: App, key: &str) -> Option<Place> {
    match key {
        "0" => Some(Place::Stack),
        "-" => Some(Place::Aside),
        digit => {
            let rank = digit.parse().ok().and_then(Rank::new)?;
            let there = app.ask(|game| game.table().ranks().any(|other| other == rank)).unwrap_or_default();
            there.then_some(Place::Rank(rank))
        }
    }
}
