//! What comes next, in words and as one button.

use super::super::parts::{button, icon};
use super::super::tag::{Tag, tag};
use crate::app::App;
use crate::domain::{Event, Game, Onward, Progress, Side};
use crate::platform::{address, focus};
use crate::route::Route;
use crate::text::NL;
use leptos::ev;
use leptos::prelude::Set;

/// The button stays while the words on it change, so that it keeps the focus.
pub fn with_forward(parent: Tag, app: App) -> Tag {
    let words = move || app.see(|game| Some((NL.board.onward)(&Onward::of(game), left(game))));
    let action = move || app.see(|game| Some((NL.board.onward_action)(&Onward::of(game))));
    parent.when(
        move || app.see(|_| true),
        move || {
            let button = button("button button--primary")
                .on(ev::click, move |_| go(app))
                .child(tag("span").live_text(action))
                .child(icon("right"));
            tag("nav")
                .class("onward")
                .bar("--bar-onward")
                .attr("aria-label", NL.frame.onward)
                .when(move || has_group(app), move || to_group(app))
                .child(tag("p").class("onward__words").live_text(words))
                .when(move || is_half_laid(app), move || leave_as_is(app))
                .child(button)
        },
    )
}

/// The ways to one order are for the board of a group.
fn has_group(app: App) -> bool {
    app.see(|game| !game.is_laid_alone())
}

/// Somebody laid a part of their own order, and may leave the rest on the stack.
fn is_half_laid(app: App) -> bool {
    app.see(|game| {
        game.laying().is_some_and(|own| !own.board.stack().is_empty() && own.board.ranking().next().is_some())
    })
}

fn leave_as_is(app: App) -> Tag {
    button("button button--quiet").on(ev::click, move |_| app.finish_own_order()).text(NL.group.leave_as_is)
}

fn to_group(app: App) -> Tag {
    tag("a")
        .class("onward__group")
        .live("href", move || app.see(|game| Some(Route::group(game.id()).href())))
        .child(icon("people"))
        .child(tag("span").text(NL.group.open))
}

fn go(app: App) {
    match app.ask(Onward::of) {
        Some(Onward::Read(fiche)) => app.dispatch(Event::FicheHeldUp { fiche, side: Side::Front }),
        Some(Onward::Lay(fiche)) => {
            app.hold(fiche.clone());
            focus::on_fiche(&fiche, ".fiche__pick");
        }
        Some(Onward::Talk(fiche)) => address::go_to(app.ask(|game| Route::talk(game.id(), &fiche))),
        Some(Onward::Report) => address::go_to(app.ask(|game| Route::report(game.id()))),
        Some(Onward::Gather { .. }) => address::go_to(app.ask(|game| Route::group(game.id()))),
        Some(Onward::Compare) => address::go_to(app.ask(|game| Route::differences(game.id()))),
        Some(Onward::HandOver) => app.finish_own_order(),
        Some(Onward::ShowCode) => app.showing_code.set(true),
        None => {}
    }
}

/// How many are left of the next thing to do.
fn left(game: &Game) -> usize {
    let progress = Progress::of(game);
    match Onward::of(game) {
        Onward::Read(_) => game.table().stack().iter().filter(|fiche| !game.was_read(fiche)).count(),
        Onward::Lay(_) => game.table().stack().len(),
        Onward::Talk(_) => progress.to_discuss - progress.discussed,
        Onward::Gather { .. } | Onward::Compare | Onward::HandOver | Onward::ShowCode | Onward::Report => 0,
    }
}
