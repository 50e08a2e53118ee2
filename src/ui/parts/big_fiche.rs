//! A fiche as large as it is worth: to read aloud, and to have at hand during the talk.

use super::fiche_icon;
use crate::domain::{Dilemma, Side};
use crate::text::NL;
use leptos::prelude::*;

/// How the title is marked up, so that headings stay in order on each screen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Face {
    /// The title is the heading of a dialog or a section.
    Heading,
    /// The screen has the title as its heading already.
    Repeated,
}

pub fn big_fiche(dilemma: &'static Dilemma, side: Side, face: Face) -> AnyView {
    let title = match face {
        Face::Heading => view! { <h2 class="big-fiche__title">{dilemma.title.as_str()}</h2> }.into_any(),
        Face::Repeated => view! { <p class="big-fiche__title">{dilemma.title.as_str()}</p> }.into_any(),
    };
    let body = match side {
        Side::Front => view! {
            <p class="big-fiche__core">{dilemma.core.as_str()}</p>
            {dilemma.front.iter().map(|text| view! { <p class="big-fiche__text">{text.as_str()}</p> }).collect_view()}
            {poles(dilemma)}
        }
        .into_any(),
        Side::Back => view! {
            <p class="big-fiche__label">{NL.fiche.questions}</p>
            <ul class="big-fiche__questions">
                {dilemma.back.iter().map(|text| view! { <li>{text.as_str()}</li> }).collect_view()}
            </ul>
        }
        .into_any(),
    };
    view! {
        <section class="big-fiche" data-fiche=dilemma.id.to_string() data-hue=dilemma.number data-side=side.to_string()>
            <div class="big-fiche__top">
                <span class="big-fiche__number">{dilemma.number}</span>
                {fiche_icon(&dilemma.id, "big-fiche__icon")}
            </div>
            <div class="big-fiche__paper">{title}{body}</div>
        </section>
    }
    .into_any()
}

/// The two poles by name, with a rope between them.
fn poles(dilemma: &'static Dilemma) -> AnyView {
    let (left, right) = (&dilemma.poles.left, &dilemma.poles.right);
    view! {
        <p class="poles">
            <span class="poles__left">{left.name.as_str()}</span>
            <span class="poles__line" aria-hidden="true"></span>
            <span class="poles__right">{right.name.as_str()}</span>
        </p>
    }
    .into_any()
}
