//! How somebody wants to see the game: one sheet, within reach from every screen.

use super::parts::{button, icon_button, sheet, switch};
use super::tag::{Tag, tag};
use crate::app::{App, BoardForm, Colours, Screen, Sheet};
use crate::domain::Words;
use crate::platform::whole_screen;
use crate::route::Route;
use crate::text::NL;
use leptos::ev;
use leptos::prelude::*;

/// The button in the masthead, and the sheet behind it.
pub fn preferences_button(app: App) -> Tag {
    let open = RwSignal::new(false);
    tag("div")
        .class("masthead__view")
        .child(icon_button("view", NL.preferences.open, move || open.set(true)))
        .when(move || open.get(), move || preferences(app, open))
}

fn preferences(app: App, open: RwSignal<bool>) -> Tag {
    let words = &NL.preferences;
    app.look_for_voice();
    let plain_hint = if app.pack.has_plain() { words.plain_hint } else { words.no_plain };
    let colours = [(Colours::Device, words.device), (Colours::Light, words.light), (Colours::Dark, words.dark)];
    let choices = tag("fieldset")
        .class("sheet__choices")
        .child(tag("legend").text(words.colours))
        .children(colours.map(|(colours, name)| choice(app, colours, name)));
    let more = tag("a").attr("href", Route::Access.href()).on(ev::click, move |_| open.set(false)).text(words.more);
    let keys = button("button button--quiet").text(words.keys).on(ev::click, move |_| {
        open.set(false);
        app.sheet.set(Some(Sheet::Keys));
    });
    sheet(words.open, "main h1", move || open.set(false))
        .child(tag("p").class("sheet__lead").text(words.lead))
        .child(words_switch(app, Some(("plain-hint", plain_hint))))
        .child(list_switch(app))
        .child(far_switch(app))
        .children(whole_screen::is_offered().then(whole_screen_button))
        .child(choices)
        .child(tag("p").child(keys))
        .child(tag("p").child(more))
}

/// The same switch where the texts are: on the fiche that is held up, in the talk and in the booklet. There is
/// none where it would change nothing.
pub fn plain_switch(app: App) -> Option<Tag> {
    app.pack.has_plain().then(|| words_switch(app, None))
}

fn words_switch(app: App, hint: Option<(&'static str, &'static str)>) -> Tag {
    let is_on = move || app.words() == Words::Plain;
    switch(NL.preferences.plain, hint, is_on, move || {
        app.prefer(|preferences| preferences.words = preferences.words.other())
    })
}

fn list_switch(app: App) -> Tag {
    let words = &NL.preferences;
    let is_on = move || app.preferences.get().board == BoardForm::List;
    switch(words.list, Some(("list-hint", words.list_hint)), is_on, move || {
        app.prefer(|preferences| preferences.board = preferences.board.other())
    })
}

fn far_switch(app: App) -> Tag {
    let words = &NL.preferences;
    let is_on = move || app.preferences.get().screen == Screen::Far;
    switch(words.far, Some(("far-hint", words.far_hint)), is_on, move || {
        app.prefer(|preferences| preferences.screen = preferences.screen.other())
    })
}

fn whole_screen_button() -> Tag {
    let turn = button("button button--quiet").text(NL.preferences.whole_screen);
    tag("p").child(turn.on(ev::click, |_| whole_screen::turn()))
}

fn choice(app: App, colours: Colours, name: &'static str) -> Tag {
    let input = tag("input")
        .attr("type", "radio")
        .attr("name", "colours")
        .checked(move || app.preferences.get().colours == colours)
        .on(ev::change, move |_| app.prefer(|preferences| preferences.colours = colours));
    tag("label").class("sheet__choice").child(input).child(tag("span").text(name))
}
