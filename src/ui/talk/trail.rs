//! The fiches of the talk in order: what is done, what is now, what is left.

use super::super::parts::{fiche_icon, icon};
use crate::app::App;
use crate::domain::{FicheId, Game};
use crate::route::Route;
use crate::text::NL;
use leptos::prelude::*;

#[component]
pub fn Trail(current: FicheId) -> impl IntoView {
    let app = App::here();
    let agenda = app.of_game(Game::agenda);
    let progress = move || {
        let done = agenda.with(|agenda| agenda.iter().filter(|fiche| app.is_discussed(fiche)).count());
        (NL.talk.progress)(done, agenda.with(Vec::len))
    };
    let current = StoredValue::new(current);
    view! {
        <nav class="trail" aria-label=NL.talk.trail>
            <p class="visually-hidden">{progress}</p>
            <ol>
                {move || agenda.get().into_iter().enumerate().map(|(at, fiche)| item(app, at, fiche, current)).collect_view()}
            </ol>
        </nav>
    }
}

fn item(app: App, at: usize, fiche: FicheId, current: StoredValue<FicheId>) -> Option<AnyView> {
    let dilemma = app.pack.dilemma(&fiche)?;
    let is_current = current.with_value(|current| *current == fiche);
    let href = app.ask(|game| Route::talk(game.id(), &fiche).href());
    let done = Memo::new(move |_| app.is_discussed(&dilemma.id));
    let state = move || match (is_current, done.get()) {
        (_, true) => "done",
        (true, false) => "now",
        (false, false) => "open",
    };
    let view = view! {
        <li class="trail__item" data-hue=dilemma.number data-state=state>
            <a class="trail__link" href=href aria-current=is_current.then_some("page")>
                {fiche_icon(&fiche, "trail__icon")}
                <span class="trail__number">{at + 1}</span>
                <span class="trail__title">{dilemma.title.as_str()}</span>
                <span class="trail__check">{icon("check")}</span>
                {move || done.get().then(|| view! { <span class="visually-hidden">{NL.talk.done}</span> })}
            </a>
        </li>
    };
    Some(view.into_any())
}
