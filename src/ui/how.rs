//! How the game works.

use super::parts::icon;
use crate::app::App;
use crate::text::NL;
use leptos::prelude::*;

#[component]
pub fn How() -> impl IntoView {
    let app = App::here();
    let words = &NL.how;
    let pair = |(name, text): (&'static str, &'static str)| view! { <li><strong>{name}</strong>" – "{text}</li> };
    view! {
        <main id="main" class="screen screen--how" tabindex="-1">
            <article class="prose">
                <h1 tabindex="-1">{words.title}</h1>
                <p class="prose__lead">{words.lead}</p>
                <h2>{words.steps}</h2>
                <ol>{words.step.map(pair).collect_view()}</ol>
                <p>
                    <button class="button button--primary" on:click=move |_| app.start_at_once()>
                        {icon("play")}<span>{words.play}</span>
                    </button>
                </p>
                <h2>{words.time}</h2>
                <p>{words.time_text}</p>
                <h2>{words.moving}</h2>
                <ul>{words.ways.map(pair).collect_view()}</ul>
                <h2>{words.keys}</h2>
                <table>
                    <tbody>
                        {words.key.map(|(key, text)| view! { <tr><th scope="row"><kbd>{key}</kbd></th><td>{text}</td></tr> }).collect_view()}
                    </tbody>
                </table>
                <h2>{words.data}</h2>
                {words.data_text.map(|text| view! { <p>{text}</p> }).collect_view()}
            </article>
        </main>
    }
}
