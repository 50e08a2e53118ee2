//! The picture that a group can read from across the room: a row per fiche, a column per place, a dot per order. Those who do
//! not see it have the table with the same numbers.

use super::super::parts::fiche_icon;
use super::super::tag::{Tag, tag};
use super::model::{Dot, MOST_DOTS, Picture, Row};
use crate::app::App;
use crate::domain::{Place, Rank};
use crate::text::NL;

pub fn picture(app: App, picture: &Picture) -> Tag {
    let words = &NL.differences;
    let places = columns(picture);
    let head = tag("div")
        .class("spread__row spread__row--head")
        .child(tag("span"))
        .children(places.iter().map(|place| tag("span").class("spread__place").text((words.place)(*place))));
    let style = ["--columns:", &places.len().to_string()].concat();
    let drawn = tag("div")
        .class("spread")
        .attr("aria-hidden", true)
        .attr("style", style)
        .child(head)
        .children(picture.rows.iter().map(|one| row(app, one, &places, &picture.dots)));
    tag("section")
        .class("panel")
        .attr("aria-labelledby", "picture-title")
        .child(tag("h2").class("panel__title").attr("id", "picture-title").text(words.picture))
        .child(tag("p").class("panel__text").text(words.picture_hint))
        .child(tag("div").class("spread__frame").child(drawn))
        .children((picture.dots.len() <= MOST_DOTS).then(|| legend(&picture.dots)))
}

/// Whose dot is whose.
fn legend(dots: &[Dot]) -> Tag {
    let one = |dot: &Dot| {
        tag("li")
            .child(tag("b").attr("aria-hidden", true).text(dot.short.clone()))
            .child(tag("span").text((NL.group.through)(&dot.name, dot.lens.as_ref())))
    };
    tag("ul").class("legend").attr("aria-label", NL.differences.legend).children(dots.iter().map(one))
}

/// Every place of the route, and after it only the piles where something lies.
pub fn columns(picture: &Picture) -> Vec<Place> {
    let ranks = (0..picture.rows.len()).map(|at| Place::Rank(Rank::at(at)));
    let used = |place: &Place| picture.rows.iter().any(|row| row.at(*place).next().is_some());
    ranks.chain([Place::Stack, Place::Aside].into_iter().filter(used)).collect()
}

fn row(app: App, row: &Row, places: &[Place], dots: &[Dot]) -> Tag {
    let number = app.dilemma(&row.fiche).map(|dilemma| dilemma.number);
    let name = tag("span")
        .class("spread__name")
        .children(number.map(|number| tag("span").class("spread__number").text(number)))
        .child(fiche_icon(&row.fiche, "spread__icon"))
        .child(tag("span").class("spread__title").attr("dir", "auto").text(app.title_of(&row.fiche)));
    let cell = |place: &Place| {
        let cell = tag("span").class("spread__cell");
        if dots.len() <= MOST_DOTS {
            let here = row.at(*place).filter_map(|ballot| dots.iter().find(|dot| dot.ballot == ballot));
            cell.children(here.map(|dot| tag("span").class("spread__dot").text(dot.short.clone())))
        } else {
            let here = row.at(*place).count();
            let share = ["--share:", &(100 * here / dots.len()).to_string(), "%"].concat();
            cell.attr("style", share).children((here > 0).then(|| tag("span").class("spread__count").text(here)))
        }
    };
    tag("div")
        .class("spread__row")
        .attr("data-row", row.fiche.to_string())
        .attr("data-hue", app.dilemma(&row.fiche).map(|dilemma| dilemma.hue()))
        .child(name)
        .children(places.iter().map(cell))
}
