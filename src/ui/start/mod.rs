//! The start screen: what it is, one click to the board, and the games that are here.

mod saved;

use super::parts::icon;
use crate::app::{App, Tone};
use crate::platform::files::{self, FileFailed};
use crate::route::Route;
use crate::text::NL;
use leptos::prelude::*;
use leptos::task::spawn_local;

#[component]
pub fn Start() -> impl IntoView {
    let app = App::here();
    let words = &NL.start;
    view! {
        <main id="main" class="screen screen--start" tabindex="-1">
            <section class="hero">
                <div class="hero__words">
                    <p class="hero__kicker">{words.kicker}</p>
                    <h1 class="hero__title" tabindex="-1">{words.title}</h1>
                    <p class="hero__lead">{words.lead}</p>
                    <div class="hero__actions">
                        <button class="button button--primary button--large" on:click=move |_| app.start_at_once()>
                            {icon("play")}<span>{words.play}</span>
                        </button>
                        <a class="button button--quiet button--large" href=Route::New.href()>{words.new_game}</a>
                    </div>
                    <p class="hero__small">{words.small}</p>
                </div>
                <div class="hero__picture" aria-hidden="true" inner_html=include_str!("hero.svg")></div>
            </section>
            <saved::Saved/>
            <section class="ways">
                <h2 class="visually-hidden">{words.ways}</h2>
                <ul class="ways__list">
                    {way(Route::Booklet(None), "book", words.booklet, words.booklet_text)}
                    {way(Route::How, "people", words.how, words.how_text)}
                    <li class="ways__item">
                        <label class="ways__link">
                            {icon("upload")}<h3>{words.file}</h3><p>{words.file_text}</p>
                            <input
                                class="visually-hidden"
                                type="file"
                                accept=".json,application/json"
                                on:change=move |event| open_file(app, &event)
                            />
                        </label>
                    </li>
                </ul>
            </section>
        </main>
    }
}

fn way(route: Route, sign: &'static str, name: &'static str, text: &'static str) -> AnyView {
    view! {
        <li class="ways__item">
            <a class="ways__link" href=route.href()>{icon(sign)}<h3>{name}</h3><p>{text}</p></a>
        </li>
    }
    .into_any()
}

fn open_file(app: App, event: &leptos::ev::Event) {
    let Some(file) = files::chosen(event) else { return };
    spawn_local(async move {
        let name = file.name();
        match files::read(file).await {
            Ok(text) => app.take_from_file(&name, &text),
            Err(FileFailed::TooLarge) => app.tell(Tone::Warning, (NL.shelf.file_too_large)(&name)),
            Err(FileFailed::Unreadable) => app.tell(Tone::Warning, (NL.shelf.file_not_read)(&name)),
        }
    });
}
