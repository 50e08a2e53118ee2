//! The card of the facilitator: neutral questions for this step, who has not spoken yet, and a parking place. It lies over the
//! screen for as long as it is wanted, and changes nothing by itself.

use super::clock;
use super::parts::{button, icon, icon_button, sheet};
use super::steps::step_of;
use super::tag::{Tag, tag};
use crate::app::{App, Sheet};
use crate::domain::{Event, FicheId, Game, Participant, ParticipantId, Step, Voter};
use crate::platform::dice;
use crate::route::{GameScreen, Route};
use crate::text::NL;
use leptos::ev;
use leptos::prelude::*;

/// Whether a group plays: an order of one person needs no facilitator.
pub fn has_group(game: &Game) -> bool {
    !game.is_laid_alone()
}

/// The button in the masthead, and the card behind it.
pub fn card_button(app: App) -> Tag {
    tag("div")
        .class("masthead__card")
        .child(icon_button("talk", NL.facilitator.open, move || app.sheet.set(Some(Sheet::Card))))
        .when(move || app.sheet.get() == Some(Sheet::Card), move || card(app))
}

fn card(app: App) -> Tag {
    let words = &NL.facilitator;
    let route = app.route.get_untracked();
    let talked = match &route {
        Route::Game { screen: GameScreen::Talk(fiche), .. } => Some(fiche.clone()),
        _ => None,
    };
    sheet(words.open, "main h1", move || app.sheet.set(None))
        .child(tag("p").class("sheet__lead").text(words.lead))
        .child(prompts(app, &route, talked.as_ref()))
        .children(talked.map(|fiche| speakers(app, fiche)))
        .child(clock::setting(app))
        .child(parking(app))
}

fn prompts(app: App, route: &Route, talked: Option<&FicheId>) -> Tag {
    let words = &NL.facilitator;
    let own = talked.and_then(|fiche| app.dilemma(fiche)).map(|dilemma| dilemma.prompts.as_slice());
    let own = own.unwrap_or_default().iter().map(|prompt| tag("li").text(prompt.as_str()));
    let general = match step_of(route, false) {
        Some(Step::Talk) => words.talk_prompts,
        Some(step) => (words.step_prompts)(step),
        None => &[],
    };
    tag("section").class("card__part").child(tag("h3").text(words.prompts)).child(
        tag("ul").class("card__prompts").children(own).children(general.iter().map(|prompt| tag("li").text(*prompt))),
    )
}

/// Who said something in this talk, tapped by hand; whoever did not can be drawn.
fn speakers(app: App, fiche: FicheId) -> Tag {
    let words = &NL.facilitator;
    let people = app.ask(|game| game.setup().participants.clone()).unwrap_or_default();
    let drawn = RwSignal::new(None::<ParticipantId>);
    let told = RwSignal::new(None::<String>);
    let draw = {
        let fiche = fiche.clone();
        move |_| {
            let silent = app.ask(|game| silent(game, &fiche)).unwrap_or_default();
            let words_of: fn(&str) -> String = if silent.len() == 1 { words.last_silent } else { words.drawn };
            drawn.set(next_drawn(silent, drawn.get_untracked()));
            let name =
                drawn.get_untracked().and_then(|id| app.ask(|game| (NL.group.called)(game.setup(), &game.voter(id))));
            told.set(Some(name.map_or_else(|| words.all_spoke.to_owned(), |name| words_of(&name))));
        }
    };
    let nobody = people.is_empty().then(|| tag("p").text(words.nobody));
    let has_people = !people.is_empty();
    let names = people.iter().map(|person| speaker(app, fiche.clone(), person));
    let names = tag("div").class("card__names").attr("role", "group").attr("aria-label", words.spoken).children(names);
    let draw = has_people
        .then(|| button("button").on(ev::click, draw).child(icon("shuffle")).child(tag("span").text(words.draw)));
    tag("section")
        .class("card__part")
        .child(tag("h3").text(words.spoken))
        .child(tag("p").class("field__hint").text(words.spoken_hint))
        .children(nobody)
        .child(names)
        .children(draw)
        .child(tag("p").class("card__drawn").attr("role", "status").live_text(move || told.get()))
}

fn speaker(app: App, fiche: FicheId, person: &Participant) -> Tag {
    let id = person.id;
    let name = app.ask(|game| (NL.group.called)(game.setup(), &Voter::of(person)));
    let spoke = {
        let fiche = fiche.clone();
        move || app.see(|game| spoken(game, &fiche).contains(&id))
    };
    let turn = move |_| {
        let mut spoken = app.ask(|game| spoken(game, &fiche)).unwrap_or_default();
        match spoken.iter().position(|other| *other == id) {
            Some(at) => drop(spoken.remove(at)),
            None => spoken.push(id),
        }
        app.dispatch(Event::SpeakersMarked { fiche: fiche.clone(), spoken });
    };
    button("card__name").live("aria-pressed", spoke).on(ev::click, turn).text(name)
}

fn spoken(game: &Game, fiche: &FicheId) -> Vec<ParticipantId> {
    game.record(fiche).map(|record| record.spoken.clone()).unwrap_or_default()
}

/// Somebody who said nothing yet; whoever was drawn before only when nobody else is left.
fn next_drawn(mut silent: Vec<ParticipantId>, before: Option<ParticipantId>) -> Option<ParticipantId> {
    if silent.len() > 1 {
        silent.retain(|id| Some(*id) != before);
    }
    dice::drawn(&silent, dice::seed())
}

/// Those on the list who said nothing yet.
fn silent(game: &Game, fiche: &FicheId) -> Vec<ParticipantId> {
    let spoken = spoken(game, fiche);
    game.setup().participants.iter().map(|person| person.id).filter(|id| !spoken.contains(id)).collect()
}

fn parking(app: App) -> Tag {
    let words = &NL.facilitator;
    let field = tag("textarea")
        .class("field__input")
        .attr("id", "parking")
        .attr("name", "parking")
        .attr("rows", "3")
        .attr("dir", "auto")
        .attr("aria-describedby", "parking-hint")
        .live("readonly", move || app.is_read_only())
        .typed(
            move || app.see(|game| game.parking().to_owned()),
            move |text| app.dispatch(Event::ParkingChanged { text }),
        );
    tag("section")
        .class("card__part")
        .child(tag("h3").child(tag("label").attr("for", "parking").text(words.parking)))
        .child(tag("p").class("field__hint").attr("id", "parking-hint").text(words.parking_hint))
        .child(field)
}
