//! What comes next, in words and as one button.

use super::super::parts::{button, icon};
use super::super::tag::{Tag, tag};
use crate::app::App;
use crate::domain::{Event, Game, Onward, Progress, Side};
use crate::platform::{address, focus};
use crate::route::Route;
use crate::text::NL;
use leptos::ev;

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
                .child(tag("p").class("onward__words").live_text(words))
                .child(button)
        },
    )
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
        None => {}
    }
}

/// How many are left of the next thing to do.
fn left(game: &Game) -> usize {
    let progress = Progress::of(game);
    match Onward::of(game) {
        Onward::Read(_) => game.board().stack().iter().filter(|fiche| !game.was_read(fiche)).count(),
        Onward::Lay(_) => progress.on_stack,
        Onward::Talk(_) => progress.to_discuss - progress.discussed,
        Onward::Report => 0,
    }
}
