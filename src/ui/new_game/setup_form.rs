//! The form itself.

use super::super::parts::{icon, ways};
use super::super::tag::{Tag, tag};
use super::field::{Found, id_of, text_field};
use super::model::{Draft, Field};
use super::people::people;
use crate::app::App;
use crate::domain::{Company, ParticipantId, Setup, Way};
use crate::platform::dice::Seed;
use crate::platform::focus;
use crate::text::NL;
use leptos::ev::{self, SubmitEvent};
use leptos::prelude::*;

/// What a form begins with.
pub struct Form {
    /// What stands in it at first.
    pub setup: Setup,
    /// A number that nobody in the game has or had.
    pub fresh: ParticipantId,
    pub stage: Stage,
    /// The words on the button.
    pub action: &'static str,
}

/// Before the game how to play is asked too: with which stack, and in which way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Before,
    During,
}

/// What the form hands over.
#[derive(Clone, Debug)]
pub struct Chosen {
    pub setup: Setup,
    pub way: Way,
    pub seed: Option<Seed>,
}

pub fn setup_form(app: App, form: Form, on_done: impl Fn(Chosen) + 'static) -> Tag {
    let draft = RwSignal::new(Draft::of(&form.setup, form.fresh));
    let found: Found = RwSignal::new(None);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        match draft.get_untracked().finish() {
            Ok((setup, seed)) => {
                found.set(None);
                on_done(Chosen { setup, way: draft.get_untracked().way, seed });
            }
            Err((field, fault)) => {
                found.set(Some((field, fault)));
                focus::after_drawing(["#", &id_of(field)].concat());
            }
        }
    };
    let action = tag("button").class("button button--primary button--large").attr("type", "submit").text(form.action);
    tag("form")
        .class("form")
        .attr("novalidate", "")
        .on(ev::submit, submit)
        .child(about(draft, found))
        .child(companies(draft))
        .child(people(draft, found))
        .children(
            (form.stage == Stage::Before)
                .then(|| ways(move || draft.get().way, move |way| draft.update(|draft| draft.way = way))),
        )
        .child(playing(app, draft, found, form.stage))
        .child(tag("div").class("form__actions").child(action))
}

/// A titled part of the form.
pub fn group(title: &'static str) -> Tag {
    tag("fieldset").class("form__group").child(tag("legend").text(title))
}

fn about(draft: RwSignal<Draft>, found: Found) -> Tag {
    let words = &NL.new_game;
    let date = tag("input")
        .class("field__input")
        .attr("type", "date")
        .attr("id", "date")
        .attr("name", "date")
        .value(move || draft.get().date)
        .on(ev::input, move |event| draft.update(|draft| draft.date = event_target_value(&event)));
    let date = tag("div")
        .class("field")
        .child(tag("label").class("field__label").attr("for", "date").text(words.date))
        .child(date);
    group(words.about)
        .child(text_field(draft, found, Field::Name, words.name, words.name_hint))
        .child(text_field(draft, found, Field::Municipality, words.municipality, ""))
        .child(date)
}

fn companies(draft: RwSignal<Draft>) -> Tag {
    let choices = tag("div").class("choices").children(Company::ALL.map(|company| choice(draft, company)));
    group(NL.new_game.company).child(choices)
}

fn choice(draft: RwSignal<Draft>, company: Company) -> Tag {
    let words = &NL.new_game;
    let sign = match company {
        Company::Alone => "read",
        Company::Colleagues => "people",
        Company::Partners => "talk",
    };
    let button = tag("input")
        .attr("type", "radio")
        .attr("name", "company")
        .checked(move || draft.get().company == Some(company))
        .on(ev::change, move |_| draft.update(|draft| draft.company = Some(company)));
    tag("label")
        .class("choice")
        .child(button)
        .child(icon(sign))
        .child(tag("span").class("choice__name").text((words.company_name)(company)))
        .child(tag("span").class("choice__hint").text((words.company_hint)(company)))
}

fn playing(app: App, draft: RwSignal<Draft>, found: Found, stage: Stage) -> Tag {
    let words = &NL.new_game;
    let option = move |number: Option<usize>| {
        tag("option").live("selected", move || (draft.get().discuss == number).then_some(""))
    };
    let fiches = match stage {
        Stage::Before => app.pack.fiches(),
        Stage::During => app.fiches_in_order(),
    };
    let numbers = 1..=fiches.len();
    let select = tag("select")
        .class("field__input")
        .attr("id", "discuss")
        .attr("name", "discuss")
        .attr("aria-describedby", "discuss-hint")
        .on(ev::change, move |event| draft.update(|draft| draft.discuss = event_target_value(&event).parse().ok()))
        .child(option(None).attr("value", "").text(words.discuss_all))
        .children(numbers.map(|number| option(Some(number)).attr("value", number).text((words.discuss_some)(number))));
    let discuss = tag("div")
        .class("field")
        .child(tag("label").class("field__label").attr("for", "discuss").text(words.discuss))
        .child(tag("p").class("field__hint").attr("id", "discuss-hint").text(words.discuss_hint))
        .child(select);
    let seed = (stage == Stage::Before).then(|| text_field(draft, found, Field::Seed, words.seed, words.seed_hint));
    group(words.playing).child(discuss).children(seed)
}
