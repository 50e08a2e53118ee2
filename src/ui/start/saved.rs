//! The games on this device.

use super::super::parts::icon_button;
use super::super::tag::{Tag, tag};
use crate::app::{App, Listed, Shown};
use crate::platform::{clock, files};
use crate::route::Route;
use crate::text::NL;
use leptos::prelude::*;

/// The shelf, with a word where it is still empty.
pub fn saved(app: App) -> Tag {
    let listed = move || app.shelf.get().into_iter().filter(is_shown).collect::<Vec<_>>();
    tag("section").class("saved").child(tag("h2").text(NL.shelf.title)).show(listed, |listed| match listed.is_empty() {
        true => tag("p").class("saved__none").text(NL.shelf.none),
        false => tag("ul").class("saved__list").children(listed.iter().map(item)),
    })
}

/// A game that nobody touched is not worth a line.
fn is_shown(game: &Listed) -> bool {
    !matches!(game.shown, Shown::Game { untouched: true, .. })
}

fn item(game: &Listed) -> Tag {
    let words = &NL.shelf;
    let item = tag("li").class("saved__game");
    match &game.shown {
        Shown::Game { name, municipality, changed, progress, .. } => {
            let title = if name.is_empty() { words.unnamed.to_owned() } else { name.clone() };
            let percent = progress.percent();
            let link =
                tag("a").class("saved__name").attr("dir", "auto").attr("href", Route::game_again(&game.id).href());
            let facts = (words.facts)(municipality, clock::local(*changed), progress);
            let bar = tag("span")
                .class("saved__progress")
                .attr("style", format!("--done:{percent}%"))
                .attr("role", "img")
                .attr("aria-label", (words.progress)(percent));
            item.child(link.text(title)).child(tag("p").class("saved__facts").text(facts)).child(bar)
        }
        Shown::Damaged { unreadable, text } => {
            let (file, text) = ((words.damaged_file)(&game.id), text.clone());
            let download = icon_button("download", NL.frame.download, move || files::download(&file, &text));
            item.attr("data-damaged", "yes")
                .child(tag("p").class("saved__name").text(words.damaged))
                .child(tag("p").class("saved__facts").text((words.unreadable)(unreadable)))
                .child(tag("div").class("saved__actions").child(download))
        }
    }
}
