//! A text in which the hard words explain themselves: press one, and a slip with its meaning opens.

use crate::content::{Pack, Span, Term, explain};
use leptos::prelude::*;

pub fn explained(pack: &'static Pack, text: &'static str) -> AnyView {
    let spans = explain(text, &pack.glossary).into_iter().map(|span| match span {
        Span::Plain(text) => text.into_any(),
        Span::Term(word, term) => word_with_note(word, term),
    });
    spans.collect_view().into_any()
}

fn word_with_note(word: &'static str, term: &'static Term) -> AnyView {
    let open = RwSignal::new(false);
    let long = term.long.as_ref().map(|long| format!("{long}. ")).unwrap_or_default();
    view! {
        <button
            class="term"
            type="button"
            aria-expanded=move || open.get().to_string()
            on:click=move |_| open.update(|open| *open = !*open)
        >{word}</button>
        {move || open.get().then(|| view! { <span class="term__note" role="note">{long.clone()}{term.text.as_str()}</span> })}
    }
    .into_any()
}
