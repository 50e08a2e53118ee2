//! How the group came to its order: everybody's own, and what was said in turns.

use super::super::parts::turns_had;
use super::super::tag::{Tag, tag};
use crate::app::App;
use crate::text::{Chosen, NL};

pub fn chosen(app: App) -> Tag {
    let told = move || app.see(|game| Some(Chosen::of(game, app.pack)).filter(Chosen::is_told));
    tag("div").show(told, |told| told.as_ref().map(section))
}

fn section(chosen: &Chosen) -> Tag {
    let words = &NL.report;
    let orders = (!chosen.orders.is_empty()).then(|| table(&chosen.orders));
    let turns = (!chosen.turns.is_empty()).then(|| turns_had(&chosen.turns));
    tag("section")
        .class("report__chosen")
        .child(tag("h2").text(words.chosen))
        .child(tag("p").text(chosen.way).text("."))
        .children(orders)
        .children(turns)
}

fn table(orders: &[(String, String)]) -> Tag {
    let words = &NL.report;
    let head = tag("tr").children([words.who, words.laid].map(|name| tag("th").attr("scope", "col").text(name)));
    let row = |(who, order): &(String, String)| {
        tag("tr")
            .child(tag("td").attr("data-label", words.who).text(who.clone()))
            .child(tag("td").attr("data-label", words.laid).text(order.clone()))
    };
    tag("table")
        .class("report__table report__orders")
        .child(tag("thead").child(head))
        .child(tag("tbody").children(orders.iter().map(row)))
}
