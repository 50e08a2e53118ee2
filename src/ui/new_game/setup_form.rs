//! The form itself.

use super::model::{Draft, Fault, Field};
use super::people::People;
use crate::app::App;
use crate::domain::{Company, Setup};
use crate::platform::dice::Seed;
use crate::platform::focus;
use crate::text::NL;
use leptos::prelude::*;

/// What the form hands over.
#[derive(Clone, Debug)]
pub struct Chosen {
    pub setup: Setup,
    pub seed: Option<Seed>,
}

/// What was found wrong, if anything.
pub type Found = RwSignal<Option<(Field, Fault)>>;

#[component]
pub fn SetupForm(
    /// What stands in the form at first.
    setup: Setup,
    /// Whether the stack is still to be shuffled.
    offer_seed: bool,
    /// The words on the button.
    action: &'static str,
    on_done: Callback<Chosen>,
) -> impl IntoView {
    let app = App::here();
    let draft = RwSignal::new(Draft::of(&setup));
    let found: Found = RwSignal::new(None);
    let words = &NL.new_game;
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match draft.with_untracked(Draft::finish) {
            Ok((setup, seed)) => {
                found.set(None);
                on_done.run(Chosen { setup, seed });
            }
            Err((field, fault)) => {
                found.set(Some((field, fault)));
                focus::after_drawing(format!("#{}", id_of(field)));
            }
        }
    };
    let most = app.pack.dilemmas.len();
    view! {
        <form class="form" novalidate on:submit=submit>
            <fieldset class="form__group">
                <legend>{words.about}</legend>
                {text_field(Field::Name, words.name.to_owned(), words.name_hint, found, field(draft, |d| &d.name, |d| &mut d.name))}
                {text_field(Field::Municipality, words.municipality.to_owned(), "", found, field(draft, |d| &d.municipality, |d| &mut d.municipality))}
                <div class="field">
                    <label class="field__label" for="date">{words.date}</label>
                    <input class="field__input" type="date" id="date" name="date"
                        prop:value=move || draft.with(|d| d.date.clone())
                        on:input=move |event| draft.update(|d| d.date = event_target_value(&event))/>
                </div>
            </fieldset>
            <fieldset class="form__group">
                <legend>{words.company}</legend>
                <div class="choices">{Company::ALL.map(|company| choice(draft, company)).collect_view()}</div>
            </fieldset>
            <People draft found/>
            <fieldset class="form__group">
                <legend>{words.playing}</legend>
                <div class="field">
                    <label class="field__label" for="discuss">{words.discuss}</label>
                    <p class="field__hint" id="discuss-hint">{words.discuss_hint}</p>
                    <select class="field__input" id="discuss" name="discuss" aria-describedby="discuss-hint"
                        on:change=move |event| draft.update(|d| d.discuss = event_target_value(&event).parse().ok())>
                        <option value="" selected=move || draft.with(|d| d.discuss.is_none())>{words.discuss_all}</option>
                        {(1..=most).map(|number| view! {
                            <option value=number selected=move || draft.with(|d| d.discuss == Some(number))>{(words.discuss_some)(number)}</option>
                        }).collect_view()}
                    </select>
                </div>
                {offer_seed.then(|| text_field(Field::Seed, words.seed.to_owned(), words.seed_hint, found, field(draft, |d| &d.seed, |d| &mut d.seed)))}
            </fieldset>
            <div class="form__actions"><button class="button button--primary button--large" type="submit">{action}</button></div>
        </form>
    }
}

/// A text of the draft, to read and to write.
pub fn field(
    draft: RwSignal<Draft>,
    read: fn(&Draft) -> &String,
    write: fn(&mut Draft) -> &mut String,
) -> (Signal<String>, Callback<String>) {
    let value = Signal::derive(move || draft.with(|draft| read(draft).clone()));
    (value, Callback::new(move |text| draft.update(|draft| *write(draft) = text)))
}

/// A label, a hint, a field, and what is wrong with it.
pub fn text_field(
    which: Field,
    label: String,
    hint: &'static str,
    found: Found,
    (value, on_change): (Signal<String>, Callback<String>),
) -> AnyView {
    let id = id_of(which);
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let fault = Memo::new(move |_| found.get().filter(|(field, _)| *field == which).map(|(_, fault)| fault));
    let described = format!("{hint_id} {error_id}");
    let numeric = if which == Field::Seed { "numeric" } else { "text" };
    view! {
        <div class="field">
            <label class="field__label" for=id.clone()>{label}</label>
            {(!hint.is_empty()).then(|| view! { <p class="field__hint" id=hint_id>{hint}</p> })}
            <input class="field__input" type="text" dir="auto" autocomplete="off" inputmode=numeric
                id=id.clone() name=id aria-describedby=described
                aria-invalid=move || fault.get().map(|_| "true")
                prop:value=value
                on:input=move |event| on_change.run(event_target_value(&event))/>
            {move || fault.get().map(|fault| view! { <p class="field__error" id=error_id.clone() role="alert">{in_words(fault)}</p> })}
        </div>
    }
    .into_any()
}

fn choice(draft: RwSignal<Draft>, company: Company) -> AnyView {
    let sign = match company {
        Company::Alone => "read",
        Company::Colleagues => "people",
        Company::Partners => "talk",
    };
    view! {
        <label class="choice">
            <input type="radio" name="company"
                prop:checked=move || draft.with(|d| d.company == Some(company))
                on:change=move |_| draft.update(|d| d.company = Some(company))/>
            {super::super::parts::icon(sign)}
            <span class="choice__name">{(NL.new_game.company_name)(company)}</span>
            <span class="choice__hint">{(NL.new_game.company_hint)(company)}</span>
        </label>
    }
    .into_any()
}

fn id_of(field: Field) -> String {
    match field {
        Field::Name => "name".to_owned(),
        Field::Municipality => "municipality".to_owned(),
        Field::Seed => "seed".to_owned(),
        Field::PersonName(id) => format!("person-{id}"),
        Field::PersonRole(id) => format!("role-{id}"),
    }
}

fn in_words(fault: Fault) -> String {
    match fault {
        Fault::TooLong { length } => (NL.new_game.too_long)(length),
        Fault::NotANumber => NL.new_game.seed_wrong.to_owned(),
    }
}
