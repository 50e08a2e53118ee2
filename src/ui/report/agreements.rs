//! All agreements in one table.

use super::super::tag::{Tag, tag};
use crate::app::App;
use crate::domain::{Agreement, FicheId, Kept};
use crate::text::{NL, listed_agreements};

pub fn table(app: App) -> Tag {
    let words = &NL.report;
    let listed = move || app.see(listed_agreements);
    tag("section").class("report__agreements").child(tag("h2").text(words.agreements)).show(listed, move |listed| {
        if listed.is_empty() {
            return tag("p").class("report__none").text(words.no_agreements);
        }
        let names = [words.what, words.owner, words.due, words.about];
        let head = tag("tr").children(names.map(|name| tag("th").attr("scope", "col").text(name)));
        tag("table")
            .class("report__table")
            .child(tag("thead").child(head))
            .child(tag("tbody").children(listed.iter().map(|(fiche, agreement)| row(app, fiche, agreement))))
    })
}

fn row(app: App, fiche: &FicheId, agreement: &Agreement) -> Tag {
    let words = &NL.report;
    let dilemma = app.dilemma(fiche);
    let owner = if agreement.owner.trim().is_empty() { words.nobody.to_owned() } else { agreement.owner.clone() };
    let due = agreement.due.map_or(words.no_date.to_owned(), words.day);
    let due = if agreement.kept == Kept::Done { [&due, " (", NL.talk.kept, ")"].concat() } else { due };
    let cell = |label: &'static str| tag("td").attr("data-label", label);
    tag("tr")
        .attr("data-hue", dilemma.map(|dilemma| dilemma.hue()))
        .child(cell(words.what).attr("dir", "auto").text(agreement.what.clone()))
        .child(cell(words.owner).attr("dir", "auto").text(owner))
        .child(cell(words.due).text(due))
        .child(cell(words.about).attr("dir", "auto").text(dilemma.map(|dilemma| dilemma.title.as_str())))
}
