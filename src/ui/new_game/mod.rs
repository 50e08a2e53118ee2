//! A new game: a form in which everything may stay empty. The same form changes a game later.

mod model;
mod people;
mod setup_form;

pub use setup_form::{Chosen, SetupForm};

use crate::app::App;
use crate::domain::Setup;
use crate::platform::{clock, dice};
use crate::text::NL;
use leptos::prelude::*;

#[component]
pub fn NewGame() -> impl IntoView {
    let app = App::here();
    let setup = Setup { date: clock::today(), ..Setup::default() };
    let begin = Callback::new(move |chosen: Chosen| app.start(chosen.setup, chosen.seed.unwrap_or_else(dice::seed)));
    view! {
        <main id="main" class="screen screen--new" tabindex="-1">
            <h1 tabindex="-1">{NL.new_game.title}</h1>
            <p class="screen__lead">{NL.new_game.lead}</p>
            <SetupForm setup offer_seed=true action=NL.new_game.begin on_done=begin/>
        </main>
    }
}
