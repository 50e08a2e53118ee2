//! The booklet: readable by itself, and beside a game without losing your place.

mod blocks;
mod explained;
mod page;

use super::parts::icon_button;
use crate::app::App;
use crate::platform::address;
use crate::route::Route;
use crate::text::NL;
use leptos::prelude::*;
use page::{Contents, Links, PageView};

/// The booklet as a screen of its own.
#[component]
pub fn Booklet(
    /// The page; `None` for the cover.
    page: Option<String>,
) -> impl IntoView {
    let links = Links::new(|page| Route::page(page).href());
    let body = match &page {
        None => view! { <Cover/> }.into_any(),
        Some(id) => view! { <PageView id=id.clone() links main=true/> }.into_any(),
    };
    view! {
        <main id="main" class="screen screen--booklet" tabindex="-1">
            <div class="booklet">
                <Contents current=page.unwrap_or_default() links/>
                {body}
            </div>
        </main>
    }
}

#[component]
fn Cover() -> impl IntoView {
    let pack = App::here().pack;
    view! {
        <article class="booklet__page booklet__page--cover">
            <p class="booklet__kicker">{pack.title.as_str()}</p>
            <h1 tabindex="-1">{NL.booklet.title}</h1>
            <p class="booklet__lead">{NL.booklet.lead}</p>
            <p>{pack.subtitle.as_str()}". "{(NL.frame.as_of)(pack.as_of)}</p>
            <p>{pack.source.note.as_str()}</p>
        </article>
    }
}

/// The booklet beside a game, when the address asks for it.
#[component]
pub fn Beside() -> impl IntoView {
    let app = App::here();
    let page = Memo::new(move |_| app.route.with(|route| route.beside().map(str::to_owned)));
    let close = Callback::new(move |()| address::go(&app.route.get_untracked().with_beside(None)));
    move || {
        page.get().map(|id| {
            let here = app.route.get_untracked();
            let links = Links::new(move |page| here.with_beside(Some(page.to_owned())).href());
            view! {
                <aside class="beside" aria-label=NL.booklet.title>
                    <header class="beside__head">
                        <p>{NL.booklet.title}</p>
                        {icon_button("close", NL.booklet.close, Signal::stored(false), close)}
                    </header>
                    <div class="booklet">
                        <Contents current=id.clone() links/>
                        <PageView id links main=false/>
                    </div>
                </aside>
            }
        })
    }
}
