//! Playing in turns: who is up, and why the fiche moved.

use super::super::parts::{button, icon};
use super::super::tag::{Tag, tag};
use crate::app::App;
use crate::domain::{Event, Game, Moment, Voter, Way};
use crate::platform::clock;
use crate::text::NL;
use leptos::ev;
use leptos::prelude::{GetValue, SetValue, StoredValue};

/// Nobody has a whole turn within so many milliseconds.
const AT_ONCE: u64 = 600;

/// A strip above the way onward, while somebody has the turn.
pub fn with_turn(parent: Tag, app: App) -> Tag {
    let who = move || {
        app.see(|game| {
            let open = game.group().turns.now.as_ref().filter(|_| game.group().way == Way::Turns)?;
            game.laying().is_none().then_some(open.who)
        })
    };
    parent.when(move || who().is_some(), move || strip(app))
}

fn strip(app: App) -> Tag {
    let words = &NL.group;
    let name = move || {
        app.see(|game| {
            let who = game.group().turns.now.as_ref()?.who;
            let person = game.setup().participants.iter().find(|person| person.id == who)?;
            Some((words.turn)(&(words.called)(game.setup(), &Voter::of(person))))
        })
    };
    let is_settled =
        move || app.see(|game| game.group().turns.are_settled(game.setup().participants.len(), game.board()));
    let hint = move || if is_settled() { words.settled } else { words.turn_hint };
    let why = tag("input")
        .class("field__input")
        .attr("type", "text")
        .attr("dir", "auto")
        .attr("autocomplete", "off")
        .attr("id", "turn-why")
        .attr("name", "turn-why")
        .live("readonly", move || app.is_read_only())
        .typed(
            move || app.see(|game| game.group().turns.now.as_ref().map(|turn| turn.why.clone())).unwrap_or_default(),
            move |why| app.dispatch(Event::TurnExplained { why }),
        );
    let stop = move || {
        button("button button--plain").on(ev::click, move |_| app.dispatch(Event::TurnsStopped)).text(words.stop)
    };
    let ended = StoredValue::new(Moment::default());
    let next = tag("button")
        .class("button button--primary")
        .attr("type", "submit")
        .child(tag("span").text(words.next))
        .child(icon("right"));
    tag("form")
        .class("turn")
        .attr("novalidate", "")
        .attr("aria-label", words.turns)
        .on(ev::submit, move |event| {
            event.prevent_default();
            let (now, before) = (clock::now(), ended.get_value());
            ended.set_value(now);
            // A double click, or Enter pressed twice, ends one turn.
            if before <= now && now.since(before) < AT_ONCE && app.ask(Game::lasting_turn).flatten().is_none() {
                return;
            }
            app.let_go();
            app.dispatch(Event::TurnEnded);
        })
        .child(tag("p").class("turn__who").child(tag("strong").live_text(name)).child(tag("span").live_text(hint)))
        .child(
            tag("div")
                .class("field turn__why")
                .child(tag("label").class("field__label").attr("for", "turn-why").text(words.why))
                .child(why),
        )
        .child(next)
        .when(is_settled, stop)
}
