//! After the reveal: where everybody laid what, which choices divide the group, and what the order of the group could be.

mod model;
mod pairs;
mod picture;
mod proposals;
mod table;

use super::parts::{icon, screen};
use super::tag::{Tag, tag};
use crate::app::App;
use crate::domain::{Ballot, Game, Voter};
use crate::route::Route;
use crate::text::NL;
use leptos::ev;
use leptos::prelude::*;
use model::{Picture, Who};

pub fn differences(app: App) -> Tag {
    let is_open = move || app.see(|game| game.group().is_revealed());
    screen("screen screen--differences")
        .child(tag("h1").attr("tabindex", "-1").text(NL.differences.title))
        .show(is_open, move |is_open| if *is_open { open(app) } else { covered(app) })
}

/// Nothing of anybody's order is in the page.
fn covered(app: App) -> Vec<Tag> {
    let to_group = tag("a")
        .class("button button--primary")
        .live("href", move || app.see(|game| Some(Route::group(game.id()).href())))
        .text(NL.differences.to_group);
    vec![tag("p").class("screen__lead").text(NL.differences.covered), tag("p").child(to_group)]
}

fn open(app: App) -> Vec<Tag> {
    let who = RwSignal::new(app.ask(|game| Who::first(&done(game))).unwrap_or_default());
    let groups = move || app.see(|game| Who::all(&done(game)));
    // A group that is gone, because an order was taken back, is everybody again.
    let chosen = move || Some(who.get()).filter(|who| groups().contains(who)).unwrap_or_default();
    let picture = move || app.see(|game| picture_of(app, game, &chosen()));
    let shown = tag("div")
        .class("differences")
        .show(picture, move |picture| picture.as_ref().map(|picture| parts(app, picture)).unwrap_or_default());
    vec![tag("div").show(groups, move |groups| (groups.len() > 1).then(|| choose(who, chosen, groups))), shown]
}

/// With the roles that people have now.
fn done(game: &Game) -> Vec<Ballot> {
    let now = |ballot: &Ballot| {
        let person = ballot.voter.participant.map(|id| game.voter(id)).filter(|person| !person.name.is_empty());
        let role = person.map_or_else(|| ballot.voter.role.clone(), |person| person.role);
        Ballot { voter: Voter { role, ..ballot.voter.clone() }, ..ballot.clone() }
    };
    game.group().ballots.done().map(now).collect()
}

fn picture_of(app: App, game: &Game, who: &Who) -> Option<Picture> {
    let all = done(game);
    let ballots: Vec<&Ballot> = all.iter().filter(|ballot| who.counts(ballot)).collect();
    let called = |ballot: &Ballot| (NL.group.called)(game.setup(), &ballot.voter);
    Picture::of(&app.fiches_in_order(), &ballots, called)
}

fn parts(app: App, picture: &Picture) -> Vec<Tag> {
    vec![
        concord(app, picture),
        picture::picture(app, picture),
        pairs::pairs(app, picture),
        proposals::proposals(app, picture),
        table::table(app, picture),
    ]
}

/// How much they agree, and the way to the talk about what divides them most.
fn concord(app: App, picture: &Picture) -> Tag {
    let words = &NL.differences;
    let lines = match picture.concord {
        Some((hundredths, concord)) => vec![
            tag("p").class("concord__words").text((words.concord)(concord)),
            tag("p").class("concord__number").text((words.concord_number)(hundredths)),
        ],
        None => vec![tag("p").class("concord__words").text((words.no_concord)(picture.dots.len()))],
    };
    let first = picture.rows.first().filter(|row| row.spread > 0).map(|row| row.fiche.clone());
    let begin = first.and_then(|fiche| app.ask(|game| Route::talk(game.id(), &fiche))).map(|route| {
        tag("a")
            .class("button button--primary button--large")
            .attr("href", route.href())
            .child(tag("span").text(words.begin))
            .child(icon("right"))
    });
    tag("div").class("concord").children(lines).children(begin)
}

/// Whose orders count.
fn choose(who: RwSignal<Who>, now: impl Fn() -> Who + Copy + 'static, groups: &[Who]) -> Tag {
    let words = &NL.differences;
    let choice = |one: &Who| {
        let (own, chosen) = (one.clone(), one.clone());
        let name = match one {
            Who::Everybody => words.everybody.to_owned(),
            Who::Role(role) => (words.role)(role.as_str()),
            Who::Lens(None) => NL.group.own_eyes.to_owned(),
            Who::Lens(Some(lens)) => (NL.group.looks)(lens),
        };
        let input = tag("input")
            .attr("type", "radio")
            .attr("name", "who")
            .checked(move || now() == own)
            .on(ev::change, move |_| who.set(chosen.clone()));
        tag("label").class("who__choice").child(input).child(tag("span").text(name))
    };
    tag("fieldset").class("who").child(tag("legend").text(words.who)).children(groups.iter().map(choice))
}
