//! Which game was last time: one of this device, or one from a file.

use super::super::incoming::compare;
use super::super::parts::{button, icon};
use super::super::tag::{Tag, tag};
use super::panel;
use crate::app::{App, Glance, Listed, Shown};
use crate::platform::clock;
use crate::platform::files;
use crate::text::NL;
use leptos::ev;
use leptos::prelude::*;

/// So many of the last games are offered; older ones are opened from a file or from the start screen.
const MOST: usize = 12;

pub fn choose(app: App) -> Tag {
    let words = &NL.earlier;
    app.look_at_shelf();
    let others = move || {
        let own = app.see(|game| Some(game.id().clone()));
        let is_other = |game: &&Listed| Some(&game.id) != own.as_ref() && matches!(game.shown, Shown::Game(_));
        app.shelf.with(|shelf| shelf.iter().filter(is_other).take(MOST).cloned().collect::<Vec<_>>())
    };
    let list = move |others: &Vec<Listed>| {
        if others.is_empty() {
            return vec![tag("p").class("panel__text").text(words.none_here)];
        }
        vec![tag("ul").class("earlier__games").children(others.iter().map(|game| offer(app, game)))]
    };
    let field = tag("input")
        .class("file")
        .attr("type", "file")
        .attr("accept", ".json,application/json")
        .on(ev::change, move |event| files::chosen(&event).iter().for_each(|file| compare(app, file)));
    let label = tag("label").class("button").child(icon("upload")).child(tag("span").text(words.file)).child(field);
    panel("choose-title", words.choose).show(others, list).child(label)
}

fn offer(app: App, listed: &Listed) -> Tag {
    let id = listed.id.clone();
    let (name, at) = match &listed.shown {
        Shown::Game(glance) => {
            (called(glance), clock::local(glance.changed).map(|at| (NL.report.day)(at.day)).unwrap_or_default())
        }
        Shown::Damaged { .. } => Default::default(),
    };
    let choose = button("button button--quiet").on(ev::click, move |_| app.compare_with(id.clone()));
    tag("li").child(choose.attr("dir", "auto").text([name.as_str(), ", ", &at].concat()))
}

fn called(glance: &Glance) -> String {
    let name = [&glance.name, &glance.municipality].into_iter().find(|name| !name.is_empty());
    name.map_or(NL.shelf.unnamed, |name| name.as_str()).to_owned()
}
