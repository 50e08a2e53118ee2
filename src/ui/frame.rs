//! What stands around a screen: the masthead above, the colophon below.

use super::facilitator;
use super::history::history;
use super::parts::{drawing, icon, icon_button};
use super::preferences::preferences_button;
use super::steps::steps;
use super::tag::{Tag, tag};
use crate::app::App;
use crate::domain::{Event, Game, Saving};
use crate::platform::address;
use crate::route::{GameScreen, Route};
use crate::text::NL;
use leptos::prelude::*;

/// The masthead: a menu outside a game; the steps, undo and the state of saving inside one.
pub fn masthead(app: App, in_game: bool) -> Tag {
    if in_game { game_masthead(app) } else { site_masthead(app) }
}

/// Whether a game is open and on the screen.
pub fn is_in_game(app: App) -> bool {
    app.route.get().game_id().is_some() && app.see(|_| true)
}

fn brand() -> Tag {
    tag("a")
        .class("masthead__brand")
        .attr("href", Route::Start.href())
        .child(drawing("masthead__mark", "#icon-mark".to_owned()))
        .child(tag("span").text(NL.frame.brand))
}

fn site_masthead(app: App) -> Tag {
    let link = move |route: Route, name: &'static str| {
        let link = tag("a").attr("href", route.href()).text(name);
        let is_here = move || match (app.route.get(), &route) {
            (Route::Booklet(_), Route::Booklet(_)) => true,
            (here, route) => here == *route,
        };
        link.live("aria-current", move || is_here().then_some("page"))
    };
    let menu = tag("nav")
        .class("masthead__nav")
        .attr("aria-label", NL.frame.menu)
        .child(link(Route::Start, NL.frame.start))
        .child(link(Route::Booklet(None), NL.frame.booklet))
        .child(link(Route::How, NL.frame.how));
    tag("header").class("masthead").bar("--bar-masthead").child(brand()).child(menu).child(preferences_button(app))
}

fn game_masthead(app: App) -> Tag {
    let steps_open = RwSignal::new(false);
    let undo = step_button(app, "undo", NL.frame.undo, Event::Undone, |game| game.steps().past().is_empty());
    let redo = step_button(app, "redo", NL.frame.redo, Event::Redone, |game| game.steps().future().is_empty());
    let tools = tag("div")
        .class("masthead__tools")
        .child(undo)
        .child(redo)
        .child(icon_button("steps", NL.steps.open, move || steps_open.set(true)))
        .child(icon_button("book", NL.frame.open_booklet, move || turn_booklet(app)))
        .when(move || app.see(facilitator::has_group), move || facilitator::card_button(app))
        .child(preferences_button(app));
    tag("header")
        .class("masthead masthead--game")
        .bar("--bar-masthead")
        .child(brand())
        .child(
            tag("p")
                .class("masthead__game")
                .attr("dir", "auto")
                .live_text(move || app.see(|game| (NL.frame.game_name)(game))),
        )
        .child(steps(app))
        .child(tools)
        .child(save_state(app))
        .when(move || steps_open.get(), move || history(app, steps_open))
}

/// A step through the history; out of use when there is no such step.
fn step_button(app: App, sign: &str, name: &'static str, step: Event, nowhere: fn(&Game) -> bool) -> Tag {
    let act = move || {
        if app.ask(nowhere) == Some(false) {
            app.dispatch(step.clone());
        }
    };
    icon_button(sign, name, act).live("aria-disabled", move || app.see(nowhere).then_some("true"))
}

/// Opens the booklet beside the game, or closes it.
pub fn turn_booklet(app: App) {
    let route = app.route.get_untracked();
    let page = match route.beside() {
        Some(_) => None,
        None => Some(page_for(app, &route)),
    };
    address::go(&route.with_beside(page));
}

/// The page of the booklet that helps on this screen.
fn page_for(app: App, route: &Route) -> String {
    let open = app.ask(|game| game.open().fiche().map(ToString::to_string)).flatten();
    match route {
        Route::Game { screen: GameScreen::Talk(fiche), .. } if fiche.white().is_none() => fiche.to_string(),
        _ => open
            .filter(|page| app.pack.named(page).is_some())
            .or_else(|| app.pack.contents.first().map(|page| page.id.clone()))
            .unwrap_or_default(),
    }
}

fn save_state(app: App) -> Tag {
    let failed = move || matches!(app.saving.get(), Saving::Failed(_));
    tag("p")
        .class("save")
        .live("data-save", move || app.saving.get().name())
        .show(failed, |failed| icon(if *failed { "warning" } else { "check" }))
        .child(tag("span").class("save__words").live_text(move || (NL.save.state)(app.saving.get())))
}

/// What the game is based on.
pub fn colophon(app: App) -> Tag {
    let pack = app.pack;
    let about = tag("a").attr("href", Route::page("bron").href()).text(NL.frame.about);
    let access = tag("a").attr("href", Route::Access.href()).text(NL.access.title);
    tag("footer")
        .class("colophon")
        .child(tag("p").text(pack.source.note.as_str()).text(" ").text((NL.frame.as_of)(pack.as_of)))
        .child(tag("p").class("colophon__links").child(about).child(access))
}
