//! A question with a field that grows with what is written in it.

use leptos::prelude::*;

/// What a growing field needs.
pub struct Growing {
    /// Its name in the page; also the start of its id.
    pub name: &'static str,
    pub question: String,
    pub hint: String,
    pub value: Memo<String>,
    pub on_change: Callback<String>,
}

pub fn growing_field(field: Growing) -> AnyView {
    let Growing { name, question, hint, value, on_change } = field;
    let hint_id = format!("{name}-hint");
    view! {
        <div class="field field--talk">
            <label class="field__label" for=name>{question}</label>
            <p class="field__hint" id=hint_id.clone()>{hint}</p>
            <textarea
                class="field__input"
                id=name
                name=name
                rows="3"
                dir="auto"
                aria-describedby=hint_id
                prop:value=value
                on:input=move |event| on_change.run(event_target_value(&event))
            ></textarea>
        </div>
    }
    .into_any()
}
