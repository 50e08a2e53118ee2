//! One page, the table of contents, and the way to the next page.

use super::blocks::section;
use super::super::parts::{fiche_icon, icon};
use super::explained::explained;
use crate::app::App;
use crate::content::{Pack, Page, Term};
use crate::text::NL;
use leptos::prelude::*;
use std::sync::Arc;

/// Makes the address of a page: by itself, or beside a game.
#[derive(Clone, Copy)]
pub struct Links(StoredValue<Arc<dyn Fn(&str) -> String + Send + Sync>>);

impl Links {
    pub fn new(to: impl Fn(&str) -> String + Send + Sync + 'static) -> Self {
        Self(StoredValue::new(Arc::new(to)))
    }

    pub fn to(self, page: &str) -> String {
        self.0.with_value(|to| to(page))
    }
}

#[component]
pub fn Contents(current: String, links: Links) -> impl IntoView {
    let pack = App::here().pack;
    let unfolded = RwSignal::new(false);
    let entry = |id: &str, title: &str, number: Option<usize>| {
        let here = (*id == current).then_some("page");
        view! { <li data-hue=number><a href=links.to(id) aria-current=here>{title.to_owned()}</a></li> }
    };
    let pages = pack.pages.iter().map(|page| {
        let number = pack.dilemma_of_page(&page.id).map(|dilemma| dilemma.number);
        entry(&page.id, &page.title, number)
    });
    view! {
        <nav class="booklet__contents" aria-label=NL.booklet.contents>
            <button class="booklet__unfold button button--quiet" type="button"
                aria-expanded=move || unfolded.get().to_string()
                on:click=move |_| unfolded.update(|unfolded| *unfolded = !*unfolded)>
                <span>{NL.booklet.contents}</span>{icon("more")}
            </button>
            <h2>{NL.booklet.contents}</h2>
            <ol>
                {pages.collect_view()}
                {entry(Pack::GLOSSARY_PAGE, NL.booklet.glossary, None)}
            </ol>
        </nav>
    }
}

#[component]
pub fn PageView(
    id: String,
    links: Links,
    /// Whether the page is the screen itself, so that its title is the first heading.
    main: bool,
) -> impl IntoView {
    let pack = App::here().pack;
    let heading = move |title: &str| match main {
        true => view! { <h1 tabindex="-1">{title.to_owned()}</h1> }.into_any(),
        false => view! { <h2 class="booklet__title">{title.to_owned()}</h2> }.into_any(),
    };
    let body = match pack.page(&id) {
        Some(page) => background_or_dilemma(pack, page, links, &heading),
        None if id == Pack::GLOSSARY_PAGE => glossary(pack, &heading),
        None => view! { {heading(NL.lost.title)}<p>{NL.lost.no_page}</p> }.into_any(),
    };
    let hue = pack.dilemma_of_page(&id).map(|dilemma| dilemma.number);
    view! {
        <article class="booklet__page" data-hue=hue>
            {body}
            {turn(pack, &id, links)}
        </article>
    }
}

fn background_or_dilemma(
    pack: &'static Pack,
    page: &'static Page,
    links: Links,
    heading: &dyn Fn(&str) -> AnyView,
) -> AnyView {
    let dilemma = pack.dilemma_of_page(&page.id);
    let sign = dilemma.map(|dilemma| fiche_icon(&dilemma.id, "booklet__icon"));
    let kicker = dilemma.map_or(NL.booklet.background.to_owned(), |dilemma| (NL.booklet.dilemma)(dilemma.number));
    view! {
        {sign}
        <p class="booklet__kicker">{kicker}</p>
        {heading(&page.title)}
        <p class="booklet__lead">{explained(pack, &page.lead)}</p>
        {page.sections.iter().map(|part| section(pack, part, links)).collect_view()}
    }
    .into_any()
}

fn glossary(pack: &'static Pack, heading: &dyn Fn(&str) -> AnyView) -> AnyView {
    let entry = |term: &'static Term| {
        let long = term.long.as_ref().map(|long| view! { <em>{long.as_str()}". "</em> });
        view! { <dt id=format!("woord-{}", term.id)>{term.term.as_str()}</dt><dd>{long}{term.text.as_str()}</dd> }
    };
    view! {
        <p class="booklet__kicker">{NL.booklet.background}</p>
        {heading(NL.booklet.glossary)}
        <p class="booklet__lead">{NL.booklet.glossary_lead}</p>
        <dl class="booklet__words">{pack.glossary.iter().map(entry).collect_view()}</dl>
    }
    .into_any()
}

/// To the page before and the page after.
fn turn(pack: &'static Pack, id: &str, links: Links) -> AnyView {
    let mut order: Vec<(&str, &str)> = pack.pages.iter().map(|page| (page.id.as_str(), page.title.as_str())).collect();
    order.push((Pack::GLOSSARY_PAGE, NL.booklet.glossary));
    let at = order.iter().position(|(other, _)| *other == id);
    let before = at.and_then(|at| order.get(at.checked_sub(1)?).copied());
    let after = at.and_then(|at| order.get(at + 1).copied());
    view! {
        <nav class="booklet__turn">
            {before.map(|(id, title)| view! {
                <a rel="prev" href=links.to(id)>{icon("left")}<span><span class="visually-hidden">{NL.booklet.previous}": "</span>{title}</span></a>
            })}
            {after.map(|(id, title)| view! {
                <a rel="next" href=links.to(id)><span><span class="visually-hidden">{NL.booklet.next}": "</span>{title}</span>{icon("right")}</a>
            })}
        </nav>
    }
    .into_any()
}
