//! All agreements in one table.

use crate::app::App;
use crate::domain::{Agreement, FicheId};
use crate::text::{NL, listed_agreements};
use leptos::prelude::*;

#[component]
pub fn Table() -> impl IntoView {
    let app = App::here();
    let words = &NL.report;
    let listed = app.of_game(listed_agreements);
    let row = move |(fiche, agreement): (FicheId, Agreement)| {
        let title = app.pack.dilemma(&fiche).map(|dilemma| dilemma.title.as_str());
        let number = app.pack.dilemma(&fiche).map(|dilemma| dilemma.number);
        let owner = if agreement.owner.trim().is_empty() { words.nobody.to_owned() } else { agreement.owner };
        let due = agreement.due.map_or(words.no_date.to_owned(), words.day);
        view! {
            <tr data-hue=number>
                <td data-label=words.what dir="auto">{agreement.what}</td>
                <td data-label=words.owner dir="auto">{owner}</td>
                <td data-label=words.due>{due}</td>
                <td data-label=words.about>{title}</td>
            </tr>
        }
    };
    view! {
        <section class="report__agreements">
            <h2>{words.agreements}</h2>
            {move || match listed.with(Vec::is_empty) {
                true => view! { <p class="report__none">{words.no_agreements}</p> }.into_any(),
                false => view! {
                    <table class="report__table">
                        <thead>
                            <tr>{[words.what, words.owner, words.due, words.about].map(|name| view! { <th scope="col">{name}</th> }).collect_view()}</tr>
                        </thead>
                        <tbody>{listed.get().into_iter().map(row).collect_view()}</tbody>
                    </table>
                }
                .into_any(),
            }}
        </section>
    }
}
