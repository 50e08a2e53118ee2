//! The games on this device.

use super::super::parts::icon_button;
use crate::app::{App, Listed, Shown};
use crate::platform::{clock, files};
use crate::route::Route;
use crate::text::NL;
use leptos::prelude::*;

/// The shelf; nothing at all on a first visit, so that the start screen stays one screen.
#[component]
pub fn Saved() -> impl IntoView {
    let app = App::here();
    let listed = Memo::new(move |_| app.shelf.with(|shelf| shelf.iter().filter(|game| is_shown(game)).cloned().collect::<Vec<_>>()));
    let items = move || listed.get().into_iter().map(item).collect_view();
    view! {
        <section class="saved">
            <h2>{NL.shelf.title}</h2>
            {move || match listed.with(Vec::is_empty) {
                true => view! { <p class="saved__none">{NL.shelf.none}</p> }.into_any(),
                false => view! { <ul class="saved__list">{items}</ul> }.into_any(),
            }}
        </section>
    }
}

/// A game that nobody touched is not worth a line.
fn is_shown(game: &Listed) -> bool {
    !matches!(game.shown, Shown::Game { untouched: true, .. })
}

fn item(game: Listed) -> AnyView {
    let words = &NL.shelf;
    match game.shown {
        Shown::Game { name, municipality, changed, progress, .. } => {
            let title = if name.is_empty() { words.unnamed.to_owned() } else { name };
            let percent = progress.percent();
            view! {
                <li class="saved__game">
                    <a class="saved__name" dir="auto" href=Route::game_again(&game.id).href()>{title}</a>
                    <p class="saved__facts">{(words.facts)(&municipality, clock::local(changed), &progress)}</p>
                    <span class="saved__progress" style=format!("--done:{percent}%") role="img" aria-label=(words.progress)(percent)></span>
                </li>
            }
            .into_any()
        }
        Shown::Damaged { unreadable, text } => {
            let file = (words.damaged_file)(&game.id);
            let download = Callback::new(move |()| files::download(&file, &text));
            view! {
                <li class="saved__game" data-damaged="yes">
                    <p class="saved__name">{words.damaged}</p>
                    <p class="saved__facts">{(words.unreadable)(&unreadable)}</p>
                    <div class="saved__actions">
                        {icon_button("download", NL.frame.download, Signal::stored(false), download)}
                    </div>
                </li>
            }
            .into_any()
        }
    }
}
