//! What the group agrees on: what, who, and when.

use super::super::parts::{icon, icon_button};
use crate::app::App;
use crate::domain::{Agreement, AgreementId, AgreementPart, Event, FicheId};
use crate::platform::focus;
use crate::text::NL;
use leptos::prelude::*;

#[component]
pub fn Agreements(fiche: FicheId) -> impl IntoView {
    let app = App::here();
    let words = &NL.talk;
    let fiche = StoredValue::new(fiche);
    let list = app.of_game(move |game| {
        game.record(&fiche.get_value()).map(|record| record.agreements.clone()).unwrap_or_default()
    });
    let add = move |_| {
        app.dispatch(Event::AgreementAdded { fiche: fiche.get_value() });
        focus::after_drawing(".agreement:last-child [name=agreement]".to_owned());
    };
    view! {
        <section class="agreements">
            <h2>{words.agreements}</h2>
            <p class="field__hint">{words.agreements_hint}</p>
            <ol class="agreements__list">
                <For each=move || list.get() key=|agreement| agreement.id children=move |agreement| row(app, fiche, list, agreement.id)/>
            </ol>
            <button class="button button--quiet" type="button" on:click=add>{icon("add")}<span>{words.add}</span></button>
        </section>
    }
}

fn row(app: App, fiche: StoredValue<FicheId>, list: Memo<Vec<Agreement>>, id: AgreementId) -> AnyView {
    let words = &NL.talk;
    let number = move || list.with(|list| list.iter().position(|other| other.id == id).map_or(0, |at| at + 1));
    let value = move |read: fn(&Agreement) -> String| {
        Memo::new(move |_| list.with(|list| list.iter().find(|other| other.id == id).map(read).unwrap_or_default()))
    };
    let change = move |part: AgreementPart| {
        app.dispatch(Event::AgreementChanged { fiche: fiche.get_value(), agreement: id, part });
    };
    let remove = Callback::new(move |()| {
        app.dispatch(Event::AgreementRemoved { fiche: fiche.get_value(), agreement: id });
        focus::after_drawing(".agreements > .button".to_owned());
    });
    let name = move |part: &str| format!("{part}-{}", id.0);
    view! {
        <li class="agreement">
            <div class="field">
                <label class="field__label" for=name("agreement")>{words.what}</label>
                <textarea class="field__input" rows="1" dir="auto" name="agreement" id=name("agreement")
                    prop:value=value(|agreement| agreement.what.clone())
                    on:input=move |event| change(AgreementPart::What(event_target_value(&event)))></textarea>
            </div>
            <div class="field">
                <label class="field__label" for=name("owner")>{words.owner}</label>
                <input class="field__input" type="text" dir="auto" autocomplete="off" name="owner" id=name("owner")
                    prop:value=value(|agreement| agreement.owner.clone())
                    on:input=move |event| change(AgreementPart::Owner(event_target_value(&event)))/>
            </div>
            <div class="field">
                <label class="field__label" for=name("due")>{words.due}</label>
                <input class="field__input" type="date" name="due" id=name("due")
                    prop:value=value(|agreement| agreement.due.map(|day| day.to_string()).unwrap_or_default())
                    on:change=move |event| change(AgreementPart::Due(event_target_value(&event).parse().ok()))/>
            </div>
            {icon_button("remove", (words.remove)(number()), Signal::stored(false), remove)}
        </li>
    }
    .into_any()
}
