//! Icons from the sprite in `index.html`, and buttons that show only an icon.

use crate::domain::FicheId;
use leptos::prelude::*;

/// A drawn sign; decoration only, the words stand beside it.
pub fn icon(name: &str) -> AnyView {
    view! { <svg class="icon" aria-hidden="true"><use_ href=format!("#icon-{name}")/></svg> }.into_any()
}

/// The drawing of a dilemma.
pub fn fiche_icon(fiche: &FicheId, class: &'static str) -> AnyView {
    view! { <svg class=class aria-hidden="true"><use_ href=format!("#fiche-{fiche}")/></svg> }.into_any()
}

/// A button with an icon and a name that is read out and shown as a tip.
pub fn icon_button(
    sign: &'static str,
    name: impl Into<String>,
    disabled: Signal<bool>,
    act: Callback<()>,
) -> AnyView {
    let name = name.into();
    view! {
        <button
            class="icon-button"
            type="button"
            title=name.clone()
            aria-label=name
            aria-disabled=move || disabled.get().then_some("true")
            on:click=move |_| if !disabled.get_untracked() { act.run(()) }
        >
            {icon(sign)}
        </button>
    }
    .into_any()
}
