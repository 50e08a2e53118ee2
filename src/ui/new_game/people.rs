//! Who take part: a row per person, with a role if wanted.

use super::super::parts::{icon, icon_button};
use super::model::{Draft, Field, Person};
use super::setup_form::{Found, text_field};
use crate::platform::focus;
use crate::text::NL;
use leptos::prelude::*;

#[component]
pub fn People(
    draft: RwSignal<Draft>,
    found: Found,
) -> impl IntoView {
    let words = &NL.new_game;
    let ids = Memo::new(move |_| draft.with(|d| d.people.iter().map(|person| person.id).collect::<Vec<_>>()));
    let add = move |_| {
        let id = draft.with_untracked(Draft::next_person);
        draft.update(|d| d.people.push(Person { id, name: String::new(), role: String::new() }));
        focus::after_drawing(format!("#person-{id}"));
    };
    view! {
        <fieldset class="form__group">
            <legend>{words.people}</legend>
            <p class="field__hint">{words.people_hint}</p>
            <ul class="people">
                <For each=move || ids.get() key=|id| *id children=move |id| row(draft, found, ids, id)/>
            </ul>
            <button class="button button--plain" type="button" on:click=add>{icon("add")}<span>{words.add_person}</span></button>
        </fieldset>
    }
}

fn row(draft: RwSignal<Draft>, found: Found, ids: Memo<Vec<u32>>, id: u32) -> AnyView {
    let words = &NL.new_game;
    let number = ids.with_untracked(|ids| ids.iter().position(|other| *other == id).map_or(1, |at| at + 1));
    let part = move |read: fn(&Person) -> &String, write: fn(&mut Person) -> &mut String| {
        let value = Signal::derive(move || {
            draft.with(|d| d.people.iter().find(|person| person.id == id).map(|person| read(person).clone()).unwrap_or_default())
        });
        let change = Callback::new(move |text| {
            draft.update(|d| {
                if let Some(person) = d.people.iter_mut().find(|person| person.id == id) {
                    *write(person) = text;
                }
            });
        });
        (value, change)
    };
    let remove = Callback::new(move |()| draft.update(|d| d.people.retain(|person| person.id != id)));
    view! {
        <li class="people__row">
            {text_field(Field::PersonName(id), (words.person)(number), "", found, part(|p| &p.name, |p| &mut p.name))}
            {text_field(Field::PersonRole(id), (words.role)(number), words.role_hint, found, part(|p| &p.role, |p| &mut p.role))}
            {icon_button("remove", (words.remove_person)(number), Signal::stored(false), remove)}
        </li>
    }
    .into_any()
}
