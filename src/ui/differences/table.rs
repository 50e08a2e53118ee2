//! The numbers of the picture in a table.

use super::super::tag::{Tag, tag};
use super::model::{Picture, Row};
use super::picture::columns;
use crate::app::App;
use crate::domain::Place;
use crate::text::NL;

pub fn table(app: App, picture: &Picture) -> Tag {
    let words = &NL.differences;
    let places = columns(picture);
    let head = |text: String| tag("th").attr("scope", "col").attr("role", "columnheader").text(text);
    let heads = tag("tr")
        .attr("role", "row")
        .child(head(words.fiche.to_owned()))
        .children(places.iter().map(|place| head((words.place)(*place))))
        .child(head(words.mean.to_owned()))
        .child(head(words.spread.to_owned()));
    // The roles are said, because a narrow screen shows the rows as blocks, and browsers then forget them.
    let table = tag("table")
        .class("numbers")
        .attr("role", "table")
        .child(tag("caption").text(words.table))
        .child(tag("thead").attr("role", "rowgroup").child(heads))
        .child(tag("tbody").attr("role", "rowgroup").children(picture.rows.iter().map(|one| row(app, one, &places))));
    tag("section")
        .class("panel")
        .attr("aria-label", words.table)
        .child(tag("div").class("numbers__frame").child(table))
        .child(tag("p").class("panel__text").text(words.spread_hint))
}

fn row(app: App, row: &Row, places: &[Place]) -> Tag {
    let words = &NL.differences;
    let number = |label: String, text: String| tag("td").attr("role", "cell").attr("data-label", label).text(text);
    let count = |place: &Place| number((words.place)(*place), row.at(*place).count().to_string());
    tag("tr")
        .attr("role", "row")
        .child(
            tag("th").attr("scope", "row").attr("role", "rowheader").attr("dir", "auto").text(app.title_of(&row.fiche)),
        )
        .children(places.iter().map(count))
        .child(number(words.mean.to_owned(), (words.tenths)(row.mean)))
        .child(number(words.spread.to_owned(), (words.tenths)(row.spread)))
}
