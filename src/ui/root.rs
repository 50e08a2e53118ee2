//! The page: a frame around the screen of the current route.

use super::clock;
use super::frame::{colophon, is_in_game, masthead};
use super::incoming::{drop_zone, question};
use super::keys;
use super::notices::{live_region, notices};
use super::parts::screen;
use super::tabs::tab_bar;
use super::tag::{Tag, tag};
use super::{access, board, booklet, differences, earlier, group, how, lost, new_game, report, start, talk};
use crate::app::{App, Sheet};
use crate::domain::GameId;
use crate::mended::Damage;
use crate::platform::{focus, form, listen, page, paper, press};
use crate::route::{GameScreen, Route};
use crate::text::NL;
use leptos::ev;
use leptos::prelude::*;

/// Puts the whole app in the page, once.
pub fn root() {
    let body = Tag::body();
    let app = match App::new() {
        Ok(app) => app,
        Err(unusable) => {
            leptos::logging::error!("{unusable:?}");
            page::remove_greeting();
            let words = &NL.stopped;
            body.child(
                screen("screen screen--lost").child(tag("h1").text(words.title)).child(tag("p").text(words.text)),
            );
            return;
        }
    };
    app.travel();
    page::remove_greeting();
    listen::on_window(ev::keydown, move |event| keys::press(app, &event));
    form::lead_on_by_enter();
    listen::on_window(ev::focusin, |event| focus::bring_into_sight(&event));
    paper::shows_what_is_in_fields();
    press::one_at_a_time();
    let skip = tag("button").class("skip").on(ev::click, |_| focus::now("main")).text(NL.frame.skip);
    body.child(skip)
        .show(move || is_in_game(app), move |in_game| masthead(app, *in_game))
        .show(
            move || is_in_game(app).then(|| app.seat.get().is_watching()),
            move |seat| seat.map(|is_watching| tab_bar(app, is_watching)),
        )
        .when(move || is_in_game(app) && clock::is_kept(app), move || clock::strip(app))
        .show(
            move || (app.route.get().with_beside(None), laid(app), app.see(|game| game.whites().to_vec())),
            move |(route, laid, _)| on_screen(app, route, laid),
        )
        .show(move || app.route.get().beside().is_some(), move |open| open.then(|| booklet::beside(app)))
        .show(move || has_colophon(&app.route.get()), move |has| has.then(|| colophon(app)))
        .when(move || app.sheet.get() == Some(Sheet::Keys), move || keys::overview(app))
        .child(question(app))
        .child(drop_zone(app))
        .child(notices(app))
        .child(live_region(app));
}

/// What lies on the table.
#[derive(Clone, Debug, PartialEq)]
enum Laid {
    Nothing,
    /// It has been asked for.
    NotYet,
    Game(GameId),
}

fn laid(app: App) -> Laid {
    let is_opening = app.opening.get();
    match app.see(|game| Some(game.id().clone())) {
        Some(id) => Laid::Game(id),
        None if is_opening => Laid::NotYet,
        None => Laid::Nothing,
    }
}

fn on_screen(app: App, route: &Route, laid: &Laid) -> Tag {
    match route {
        Route::Start => start::start(app),
        // An order for another screen has become a game by now.
        Route::Guest(_) => screen("screen screen--opening"),
        Route::New => new_game::new_game(app),
        Route::How => how::how(app),
        Route::Access => access::access(app),
        Route::Booklet(page) => booklet::booklet(app, page.as_deref()),
        Route::Game { .. } if *laid == Laid::NotYet => screen("screen screen--opening"),
        Route::Game { id, .. } if *laid != Laid::Game(id.clone()) => lost::game(app, id),
        Route::Game { screen: GameScreen::Board | GameScreen::Last, .. } => board::board(app),
        Route::Game { screen: GameScreen::Group, .. } => group::group(app),
        Route::Game { screen: GameScreen::Own, .. } => group::own(app),
        Route::Game { screen: GameScreen::Differences, .. } => differences::differences(app),
        Route::Game { screen: GameScreen::Earlier, .. } => earlier::earlier(app),
        Route::Game { screen: GameScreen::Report, .. } => report::report(app),
        Route::Game { screen: GameScreen::Talk(fiche), .. } => match app.dilemma(fiche) {
            Some(dilemma) => talk::talk(app, dilemma),
            None => lost::lost(NL.lost.no_fiche),
        },
        Route::Lost(address) => match Damage::of(address) {
            Some(damage) => lost::invitation(&damage),
            None => lost::lost((NL.lost.unknown)(address)),
        },
    }
}

/// The board and the talk have the whole screen for themselves.
fn has_colophon(route: &Route) -> bool {
    use GameScreen::{Board, Last, Own, Talk};
    !matches!(route, Route::Game { screen: Last | Board | Own | Talk(_), .. })
}
