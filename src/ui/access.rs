//! The statement about accessibility: what the game does, what was tested, and what is not known.

use super::parts::{button, icon, not_here, screen};
use super::tag::{Tag, tag};
use crate::app::{App, Lent};
use crate::content::{Block, Page, STATEMENT_FILE, Section};
use crate::text::{NL, page_as_text};
use leptos::ev;
use leptos::prelude::*;

pub fn access(app: App) -> Tag {
    app.fetch_statement();
    let text = move |lent: &Lent<Page>| match lent {
        Lent::Here(page) => statement(app, page),
        Lent::NotHere(why) => not_here(NL.access.this_text, STATEMENT_FILE, *why, move || app.fetch_statement()),
        Lent::NotYet | Lent::OnItsWay => vec![tag("p").attr("role", "status").text(NL.access.coming)],
    };
    let title = tag("h1").attr("tabindex", "-1").text(NL.access.title);
    screen("screen screen--how")
        .child(tag("article").class("prose").child(title).show(move || app.statement.get(), text))
}

fn statement(app: App, page: &'static Page) -> Vec<Tag> {
    let copy = button("button button--quiet")
        .on(ev::click, move |_| app.copy_text(page_as_text(page), &NL.access.copying))
        .child(icon("copy"))
        .child(tag("span").text(NL.access.copy));
    let lead = tag("p").text(page.leaf.usual.lead.as_str());
    [lead].into_iter().chain(page.leaf.usual.sections.iter().flat_map(section)).chain([tag("p").child(copy)]).collect()
}

fn section(section: &'static Section) -> Vec<Tag> {
    [tag("h2").text(section.title.as_str())].into_iter().chain(section.blocks.iter().flat_map(block)).collect()
}

fn block(block: &'static Block) -> Vec<Tag> {
    match block {
        Block::List { title, items } => {
            let list = tag("ul").children(items.iter().map(|item| tag("li").text(item.as_str())));
            title.iter().map(|title| tag("h3").text(title.as_str())).chain([list]).collect()
        }
        other => other.texts().into_iter().map(|text| tag("p").text(text.to_owned())).collect(),
    }
}
