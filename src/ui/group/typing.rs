//! Orders that are typed over: who, and what they wrote or read aloud. After each the next person is chosen, so that
//! a whole table is typed in a minute.

use super::super::tag::{Tag, tag};
use super::lenses::{Choice, lenses};
use super::model::{next_without, voter};
use super::panel;
use super::people::called;
use crate::app::App;
use crate::domain::{Board, ParticipantId, Setup, Source, Voter};
use crate::platform::focus;
use crate::text::NL;
use leptos::ev::{self, SubmitEvent};
use leptos::prelude::*;

/// What differs between paper and codes.
#[derive(Clone, Copy)]
pub struct Typing {
    /// Its name in the page.
    pub name: &'static str,
    pub title: &'static str,
    pub hint: fn(App) -> String,
    pub read: fn(App, &str) -> Result<Board, String>,
    pub source: Source,
}

const PAPER: Typing = Typing {
    name: "paper",
    title: NL.group.paper,
    hint: |app| (NL.group.paper_hint)(app.fiches_in_order().len()),
    read: |app, typed| {
        app.board_of_paper(typed).map_err(|wrong| (NL.group.paper_wrong)(&wrong, app.fiches_in_order().len()))
    },
    source: Source::Paper,
};

pub fn paper(app: App) -> Tag {
    typing(app, PAPER)
}

pub fn typing(app: App, how: Typing) -> Tag {
    let title = [how.name, "-title"].concat();
    let somebody = move || app.see(|game| !game.setup().participants.is_empty());
    panel(&title, how.title)
        .when(somebody, move || form(app, how))
        .when(move || !somebody(), || tag("p").class("panel__text").text(NL.group.names_first))
}

fn form(app: App, how: Typing) -> Tag {
    let words = &NL.group;
    let chosen = RwSignal::new(None::<ParticipantId>);
    let typed = app.unfinished_field(how.name);
    let wrong = RwSignal::new(None::<String>);
    let taken = RwSignal::new(None::<String>);
    let lens_id = if how.source == Source::Paper { "paper-lens" } else { "code-lens" };
    let choice = Choice::new(app, lens_id);
    // Whoever was chosen and is still on the list, or else the first one without an order; nobody when all are in.
    let person = move || {
        let chosen = chosen.get().filter(|id| app.see(|game| voter(game, *id).is_some()));
        chosen.or_else(|| app.see(next_without))
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        focus::now(&["#", how.name].concat());
        if app.is_watching() {
            return wrong.set(Some(NL.save.watching.to_owned()));
        }
        let Some(voter) = person().and_then(|id| app.ask(|game| voter(game, id)).flatten()) else {
            return wrong.set(Some(words.of_whom.to_owned()));
        };
        match (how.read)(app, &typed.get_untracked()) {
            Err(words) => wrong.set(Some(words)),
            Ok(board) => {
                let Some(lens) = choice.lens() else { return };
                wrong.set(None);
                typed.clear();
                taken.set(Some((words.taken)(&called(app, &voter), lens.as_ref())));
                app.hand_in(voter, lens, board, how.source);
                chosen.set(None);
                choice.forget();
            }
        }
    };
    let names = move || {
        app.see(|game| {
            let setup: &Setup = game.setup();
            setup.participants.iter().map(|person| (person.id, called(app, &Voter::of(person)))).collect::<Vec<_>>()
        })
    };
    let select_id = [how.name, "-who"].concat();
    let select = tag("select")
        .class("field__input")
        .attr("id", select_id.clone())
        .on(ev::change, move |event| {
            chosen.set(event_target_value(&event).parse().ok().map(ParticipantId));
            wrong.set(None);
        })
        .child(
            tag("option")
                .attr("value", "")
                .live("selected", move || person().is_none().then_some(""))
                .text(words.choose),
        )
        .show(names, move |names| {
            let option = |(id, name): &(ParticipantId, String)| {
                let id = *id;
                let is_chosen = move || (person() == Some(id)).then_some("");
                tag("option").attr("value", id.0 as usize).live("selected", is_chosen).text(name.clone())
            };
            names.iter().map(option).collect::<Vec<_>>()
        })
        .value(move || person().map(|id| id.0.to_string()).unwrap_or_default());
    let (hint, error) = ([how.name, "-hint"].concat(), [how.name, "-error"].concat());
    let described = [hint.as_str(), error.as_str()].join(" ");
    let input = tag("input")
        .class("field__input typing__field")
        .attr("type", "text")
        .attr("autocomplete", "off")
        .attr("autocapitalize", "characters")
        .attr("spellcheck", "false")
        .attr("id", how.name)
        .attr("name", how.name)
        .attr("aria-describedby", described)
        .live("aria-invalid", move || wrong.get().map(|_| "true"))
        .typed(
            move || typed.get(),
            move |text| {
                typed.set(text);
                wrong.set(None);
            },
        );
    let field = tag("div")
        .class("field")
        .child(tag("label").class("field__label").attr("for", how.name).text(how.title))
        .child(tag("p").class("field__hint").attr("id", hint).text((how.hint)(app)))
        .child(input)
        .child(tag("p").class("field__error").attr("id", error).attr("role", "alert").live_text(move || wrong.get()));
    let who = tag("div")
        .class("field")
        .child(tag("label").class("field__label").attr("for", select_id).text(words.of))
        .child(select);
    tag("form")
        .class("typing")
        .attr("novalidate", "")
        .on(ev::submit, submit)
        .child(who)
        .child(lenses(lens_id, choice))
        .child(field)
        .child(tag("button").class("button").attr("type", "submit").text(words.take_over))
        .child(tag("p").class("typing__taken").live_text(move || taken.get()))
}
