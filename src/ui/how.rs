//! How the game works.

use super::keys;
use super::parts::{button, icon, screen};
use super::tag::{Tag, tag};
use crate::app::App;
use crate::text::NL;
use leptos::ev;

pub fn how(app: App) -> Tag {
    let words = &NL.how;
    let pair =
        |(name, text): (&'static str, &'static str)| tag("li").child(tag("strong").text(name)).text(" – ").text(text);
    let play = button("button button--primary")
        .on(ev::click, move |_| app.start_at_once())
        .child(icon("play"))
        .child(tag("span").text(words.play));
    screen("screen screen--how").child(
        tag("article")
            .class("prose")
            .child(tag("h1").attr("tabindex", "-1").text(words.title))
            .child(tag("p").class("prose__lead").text(words.lead))
            .child(tag("h2").text(words.steps))
            .child(tag("ol").children(words.step.map(pair)))
            .child(tag("p").child(play))
            .child(tag("h2").text(words.time))
            .child(tag("p").text(words.time_text))
            .child(tag("h2").text(words.moving))
            .child(tag("ul").children(words.ways.map(pair)))
            .child(tag("h2").text(NL.keys.title))
            .child(tag("h3").text(NL.keys.on_fiche))
            .child(keys::table(NL.keys.fiche))
            .child(tag("h3").text(NL.keys.for_facilitator))
            .child(keys::table(NL.keys.facilitator))
            .child(tag("h2").text(words.data))
            .children(words.data_text.map(|text| tag("p").text(text))),
    )
}
