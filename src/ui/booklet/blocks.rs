//! The blocks of a page: paragraph, list, example, question, reference.

use super::explained::explained;
use super::page::Links;
use crate::content::{Block, Kind, Pack, Section};
use crate::text::NL;
use leptos::prelude::*;

pub fn section(pack: &'static Pack, section: &'static Section, links: Links) -> AnyView {
    let blocks = section.blocks.iter().map(|part| block(pack, part, links));
    // The two lists of considerations stand side by side, like the scales of a balance.
    let body = match section.kind {
        Kind::Considerations => {
            let sides = blocks.map(|side| view! { <div class="weigh__side">{side}</div> }).collect_view();
            view! { <div class="weigh">{sides}</div> }.into_any()
        }
        _ => blocks.collect_view().into_any(),
    };
    view! {
        <section class="booklet__section" data-kind=section.kind.name()>
            <h2>{section.title.as_str()}</h2>
            {body}
        </section>
    }
    .into_any()
}

fn block(pack: &'static Pack, block: &'static Block, links: Links) -> AnyView {
    match block {
        Block::Paragraph(text) => view! { <p>{explained(pack, text)}</p> }.into_any(),
        Block::Question(text) => view! { <p class="question">{text.as_str()}</p> }.into_any(),
        Block::List { title, items } => view! {
            {title.as_ref().map(|title| view! { <h3>{title.as_str()}</h3> })}
            <ul>{items.iter().map(|item| view! { <li>{explained(pack, item)}</li> }).collect_view()}</ul>
        }
        .into_any(),
        Block::Example { place, year, text } => view! {
            <figure class="example">
                <figcaption>{(NL.booklet.example)(place, *year)}</figcaption>
                <p>{explained(pack, text)}</p>
            </figure>
        }
        .into_any(),
        Block::Reference { text, page: Some(page), .. } => {
            view! { <p class="reference"><a href=links.to(page)>{text.as_str()}</a></p> }.into_any()
        }
        Block::Reference { text, url: Some(url), .. } => view! {
            <p class="reference">
                <a href=url.as_str() rel="noopener noreferrer" target="_blank">{text.as_str()}</a>
                " ("{NL.booklet.elsewhere}")"
            </p>
        }
        .into_any(),
        Block::Reference { text, .. } => view! { <p class="reference">{text.as_str()}</p> }.into_any(),
    }
}
