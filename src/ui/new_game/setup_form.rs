//! The form itself. What is typed in it is kept as it is typed: before the game as texts on this device, in a game as the
//! facts of that game.

use super::super::parts::{DateField, Note, date_field, icon, ways};
use super::super::tag::{Tag, tag};
use super::field::{id_of, text_field};
use super::kept::{filled_in, refused, texts};
use super::model::{Draft, Fault, Faults, Field};
use super::people::people;
use crate::app::App;
use crate::domain::{Company, Event, ParticipantId, Setup};
use crate::platform::focus;
use crate::text::NL;
use leptos::ev::{self, SubmitEvent};
use leptos::prelude::*;

/// The form while somebody fills it in.
#[derive(Clone, Copy)]
pub struct Form {
    pub app: App,
    pub stage: Stage,
    draft: RwSignal<Draft>,
    /// What stood in it before anybody typed.
    first: StoredValue<Draft>,
    found: RwSignal<Faults>,
}

/// Before the game how to play is asked too: with which stack, and in which way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Before,
    During,
}

/// The form of a game that is not there yet, among the texts that are kept.
const NEW: &str = "nieuw";
/// The form of the facts of a game, among the forms of that game.
const FACTS: &str = "facts/";

impl Form {
    /// For a new game, with what was filled in before.
    pub fn before(app: App, setup: &Setup) -> Self {
        let first = Draft::of(setup, ParticipantId(1));
        let draft = filled_in(&first, &app.unfinished(NEW));
        Self::of(app, Stage::Before, first, draft)
    }

    /// For the open game.
    pub fn during(app: App) -> Self {
        let first = app.ask(|game| Draft::of(game.setup(), game.next_participant())).unwrap_or_default();
        let of = app.ask(|game| game.id().to_string()).unwrap_or_default();
        let draft = filled_in(&first, &app.unfinished_part(&of, FACTS));
        let form = Self::of(app, Stage::During, first, draft.clone());
        form.found.set(app.ask(|game| draft.setup(game.setup()).1).unwrap_or_default());
        form
    }

    fn of(app: App, stage: Stage, first: Draft, draft: Draft) -> Self {
        let (found, first) = (RwSignal::new(Faults::new()), StoredValue::new(first));
        Self { app, stage, draft: RwSignal::new(draft), first, found }
    }

    /// What stands in it; in a game what became different elsewhere too.
    pub fn shown(self) -> Draft {
        self.draft.with(|draft| match self.stage {
            Stage::Before => draft.clone(),
            Stage::During => self.app.see(|game| Some(draft.following(game.setup()))).unwrap_or_else(|| draft.clone()),
        })
    }

    /// Somebody changed it: it is kept at once.
    pub fn change<T>(self, change: impl FnOnce(&mut Draft) -> T) -> T {
        let mut draft = untrack(|| self.shown());
        let changed = change(&mut draft);
        self.draft.set(draft.clone());
        self.found.set(self.keep(&draft));
        changed
    }

    fn keep(self, draft: &Draft) -> Faults {
        match self.stage {
            Stage::Before => {
                self.app.keep_unfinished(NEW, &self.first.with_value(|first| texts(draft, first)));
                let (_, mut faults) = draft.setup(&Setup::default());
                faults.extend(draft.seed().err().map(|fault| (Field::Seed, fault)));
                faults
            }
            Stage::During => {
                let Some((setup, faults)) = self.app.ask(|game| draft.setup(game.setup())) else {
                    return Faults::new();
                };
                self.app.dispatch(Event::SetupChanged { setup });
                if let Some(of) = self.app.ask(|game| game.id().to_string()) {
                    self.app.keep_unfinished_part(&of, FACTS, refused(draft, &faults));
                }
                faults
            }
        }
    }

    /// Whether somebody filled in anything.
    pub fn is_touched(self) -> bool {
        self.draft.with(|draft| self.first.with_value(|first| !texts(draft, first).is_empty()))
    }

    /// As it was before anybody typed.
    pub fn empty(self) {
        self.draft.set(self.first.get_value());
        self.found.set(Faults::new());
        self.app.keep_unfinished(NEW, &[]);
    }

    pub fn fault(self, field: Field) -> Option<Fault> {
        self.found.with(|found| found.iter().find(|(other, _)| *other == field).map(|(_, fault)| *fault))
    }
}

/// `action` are the words on the button; `on_done` gets what stands in the form when somebody pressed it and nothing is
/// wrong.
pub fn setup_form(form: Form, action: &'static str, on_done: impl Fn(Draft) + 'static) -> Tag {
    let note = RwSignal::new(Note::default());
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        // It may have been filled in before the page was loaded.
        form.change(|_| ());
        match form.found.with_untracked(|found| found.first().map(|(field, _)| *field)) {
            Some(field) => focus::now(&["#", &id_of(field)].concat()),
            None if note.get_untracked() != Note::Nothing => {
                note.set(note.get_untracked().asked_for());
                focus::now(&["#", &id_of(Field::Date)].concat());
            }
            None => on_done(untrack(|| form.shown())),
        }
    };
    let action = tag("button").class("button button--primary button--large").attr("type", "submit").text(action);
    let way = move || ways(move || form.shown().way, move |way| form.change(|draft| draft.way = way));
    tag("form")
        .class("form")
        .attr("novalidate", "")
        .on(ev::submit, submit)
        .child(about(form, note))
        .child(companies(form))
        .child(people(form))
        .children((form.stage == Stage::Before).then(way))
        .child(playing(form))
        .child(tag("div").class("form__actions").child(action))
}

/// A titled part of the form.
pub fn group(title: &'static str) -> Tag {
    tag("fieldset").class("form__group").child(tag("legend").text(title))
}

fn about(form: Form, note: RwSignal<Note>) -> Tag {
    let words = &NL.new_game;
    let (date, line) = date_field(DateField {
        id: id_of(Field::Date),
        value: move || form.shown().date,
        keep: move |date| form.change(|draft| draft.date = date),
        note,
    });
    let date = tag("div")
        .class("field")
        .child(tag("label").class("field__label").attr("for", id_of(Field::Date)).text(words.date))
        .child(date.class("field__input").attr("name", id_of(Field::Date)))
        .child(line);
    group(words.about)
        .child(text_field(form, Field::Name, words.name, words.name_hint))
        .child(text_field(form, Field::Municipality, words.municipality, ""))
        .child(date)
}

fn companies(form: Form) -> Tag {
    let choices = tag("div").class("choices").children(Company::ALL.map(|company| choice(form, company)));
    group(NL.new_game.company).child(choices)
}

fn choice(form: Form, company: Company) -> Tag {
    let words = &NL.new_game;
    let sign = match company {
        Company::Alone => "read",
        Company::Colleagues => "people",
        Company::Partners => "talk",
    };
    let button = tag("input")
        .attr("type", "radio")
        .attr("name", "company")
        .checked(move || form.shown().company == Some(company))
        .on(ev::change, move |_| form.change(|draft| draft.company = Some(company)));
    tag("label")
        .class("choice")
        .child(button)
        .child(icon(sign))
        .child(tag("span").class("choice__name").text((words.company_name)(company)))
        .child(tag("span").class("choice__hint").text((words.company_hint)(company)))
}

fn playing(form: Form) -> Tag {
    let words = &NL.new_game;
    let option = move |number: Option<usize>| {
        tag("option").live("selected", move || (form.shown().discuss == number).then_some(""))
    };
    let fiches = match form.stage {
        Stage::Before => form.app.pack.fiches(),
        Stage::During => form.app.fiches_in_order(),
    };
    let numbers = 1..=fiches.len();
    let select = tag("select")
        .class("field__input")
        .attr("id", "discuss")
        .attr("name", "discuss")
        .attr("aria-describedby", "discuss-hint")
        .on(ev::change, move |event| form.change(|draft| draft.discuss = event_target_value(&event).parse().ok()))
        .child(option(None).attr("value", "").text(words.discuss_all))
        .children(numbers.map(|number| option(Some(number)).attr("value", number).text((words.discuss_some)(number))));
    let discuss = tag("div")
        .class("field")
        .child(tag("label").class("field__label").attr("for", "discuss").text(words.discuss))
        .child(tag("p").class("field__hint").attr("id", "discuss-hint").text(words.discuss_hint))
        .child(select);
    let seed = (form.stage == Stage::Before).then(|| text_field(form, Field::Seed, words.seed, words.seed_hint));
    group(words.playing).child(discuss).children(seed)
}
