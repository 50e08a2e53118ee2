//! Which game was last time: one of this device, or one from a file.

use super::super::incoming::compare;
use super::super::parts::{button, icon};
use super::super::tag::{Tag, tag};
use super::panel;
use crate::app::{App, Glance, Listed, Shown};
use crate::platform::{clock, files, focus};
use crate::text::NL;
use leptos::ev;
use leptos::prelude::*;

/// So many of the last games are offered at once.
const MOST: usize = 12;

pub fn choose(app: App) -> Tag {
    let words = &NL.earlier;
    app.look_at_shelf();
    let others = move || {
        let own = app.see(|game| Some(game.id().clone()));
        let is_other = |game: &&Listed| Some(&game.id) != own.as_ref() && matches!(game.shown, Shown::Game(_));
        app.shelf.with(|shelf| shelf.iter().filter(is_other).cloned().collect::<Vec<_>>())
    };
    let is_all = RwSignal::new(false);
    let has_more = move || !is_all.get() && others().len() > MOST;
    let shown = move || {
        let most = if is_all.get() { usize::MAX } else { MOST };
        others().into_iter().take(most).collect::<Vec<_>>()
    };
    let more = move || {
        let show = move |_| {
            is_all.set(true);
            focus::when_lost([".earlier__games li:nth-child(", &(MOST + 1).to_string(), ") button"].concat());
        };
        button("button button--plain").on(ev::click, show).text(words.all)
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
    panel("choose-title", words.choose).show(shown, list).when(has_more, more).child(label)
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
    tag("li").child(choose.text((NL.earlier.offer)(&name, &at)))
}

fn called(glance: &Glance) -> String {
    let name = [&glance.name, &glance.municipality].into_iter().find(|name| !name.is_empty());
    name.map_or(NL.shelf.unnamed, |name| name.as_str()).to_owned()
}
