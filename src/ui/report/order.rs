//! The order that the group laid, and what does not play here.

use super::super::parts::fiche_icon;
use crate::app::App;
use crate::content::Pack;
use crate::domain::FicheId;
use crate::text::NL;
use leptos::prelude::*;

#[component]
pub fn Order() -> impl IntoView {
    let app = App::here();
    let words = &NL.report;
    let pack: &'static Pack = app.pack;
    let ranking = app.of_game(|game| {
        game.board().ranking().map(|(rank, fiche)| (rank.number(), fiche.clone())).collect::<Vec<_>>()
    });
    let aside = app.of_game(|game| game.board().aside().to_vec());
    let stack = app.of_game(|game| game.board().stack().to_vec());
    let item = move |(number, fiche): (usize, FicheId)| {
        pack.dilemma(&fiche).map(|dilemma| {
            view! {
                <li class="ranking__item" data-hue=dilemma.number value=number>
                    <span class="ranking__number">{number}</span>
                    {fiche_icon(&fiche, "ranking__icon")}
                    <strong class="ranking__title">{dilemma.title.as_str()}</strong>
                    <span class="ranking__core">{dilemma.core.as_str()}</span>
                </li>
            }
        })
    };
    let rest = move |name: &'static str, fiches: Vec<FicheId>| {
        let titles: Vec<&str> = fiches.iter().filter_map(|fiche| Some(pack.dilemma(fiche)?.title.as_str())).collect();
        (!titles.is_empty()).then(|| view! { <p><strong>{name}": "</strong>{titles.join(", ")}</p> })
    };
    view! {
        <section class="report__order">
            <h2>{words.order}</h2>
            {move || ranking.with(Vec::is_empty).then(|| view! { <p class="report__none">{words.order_empty}</p> })}
            <ol class="ranking">{move || ranking.get().into_iter().map(item).collect_view()}</ol>
            <div class="report__not">
                {move || rest(words.aside, aside.get())}
                {move || rest(words.stack, stack.get())}
            </div>
        </section>
    }
}
