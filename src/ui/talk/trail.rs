//! The fiches of the talk in order: what is done, what is now, what is left.

use super::super::parts::{fiche_icon, icon};
use super::super::tag::{Tag, tag};
use crate::app::App;
use crate::domain::{Dilemma, Game};
use crate::route::Route;
use crate::text::NL;

pub fn trail(app: App, current: &'static Dilemma) -> Tag {
    let agenda = move || app.see(Game::agenda);
    let progress = move || {
        let agenda = agenda();
        let done = agenda.iter().filter(|fiche| app.is_discussed(fiche)).count();
        (NL.talk.progress)(done, agenda.len())
    };
    let list = tag("ol").show(agenda, move |agenda| {
        let dilemmas = agenda.iter().enumerate().filter_map(|(at, fiche)| Some((at + 1, app.dilemma(fiche)?)));
        dilemmas.map(|(number, dilemma)| item(app, number, dilemma, current)).collect::<Vec<_>>()
    });
    tag("nav")
        .class("trail")
        .attr("aria-label", NL.talk.trail)
        .child(tag("p").class("visually-hidden").live_text(progress))
        .child(list)
}

fn item(app: App, number: usize, dilemma: &'static Dilemma, current: &'static Dilemma) -> Tag {
    let is_current = current.id == dilemma.id;
    let is_done = move || app.is_discussed(&dilemma.id);
    let state = move || match (is_current, is_done()) {
        (_, true) => "done",
        (true, false) => "now",
        (false, false) => "open",
    };
    let link = tag("a")
        .class("trail__link")
        .attr("href", app.ask(|game| Route::talk(game.id(), &dilemma.id).href()))
        .attr("aria-current", is_current.then_some("page"))
        .child(fiche_icon(&dilemma.id, "trail__icon"))
        .child(tag("span").class("trail__number").text(number))
        .child(tag("span").class("trail__title").attr("dir", "auto").text(dilemma.title.as_str()))
        .child(tag("span").class("trail__check").child(icon("check")))
        .when(is_done, || tag("span").class("visually-hidden").text(NL.talk.done));
    tag("li").class("trail__item").attr("data-hue", dilemma.hue()).live("data-state", state).child(link)
}
