//! An address that leads nowhere: says so, and shows the way.

use super::parts::icon;
use crate::route::Route;
use crate::text::NL;
use leptos::prelude::*;

#[component]
pub fn Lost(
    /// What is not here, in a sentence.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! {
        <main id="main" class="screen screen--lost" tabindex="-1">
            <article class="prose">
                <h1 tabindex="-1">{NL.lost.title}</h1>
                <p>{text}</p>
                <p><a class="button button--primary" href=Route::Start.href()>{icon("left")}<span>{NL.lost.home}</span></a></p>
            </article>
        </main>
    }
}
