//! The list of steps: what was done, the way back to any of it, and all of it still there after a reload.

use super::once::group::four_people;
use e2e::{Player, key};

fn opens_the_steps(player: &Player) {
    player.press("Alle stappen");
    player.sees_soon("dialog[open] .history__step");
    player.lies_still();
}

fn steps(player: &Player) -> Vec<String> {
    player.texts(".history__name")
}

#[test]
fn each_step_is_named_and_choosing_one_puts_the_game_back() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.lay_by_keys("duur", 1);
    player.lay_by_keys("schaal", 2);
    player.lay_by_keys("duur", "aside");
    opens_the_steps(&player);
    let names = ["Fiche 2 opzijgelegd", "Fiche 6 naar plaats 2", "Fiche 2 naar plaats 1", "Het begin"];
    assert_eq!(steps(&player), names);
    assert_eq!(player.texts("[aria-current=step] .history__name"), ["Fiche 2 opzijgelegd"]);

    player.click(".history__list li:nth-child(3) button");
    player.lies_at("duur", 1);
    player.lies_at("schaal", "stack");
    assert_eq!(steps(&player), names, "what was undone stays in the list");
    player.click(".history__list li:nth-child(1) button");
    player.lies_at("duur", "aside");
    player.lies_at("schaal", 2);
    player.keys([key::ESCAPE]);
    player.sees_no_more("dialog");
    player.focus_lands_on("Alle stappen");
}

#[test]
fn undo_goes_on_after_a_reload_through_typing_too() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.lay_by_keys("duur", 1);
    player.goes_to_the_talk();
    player.answer("why", "Omdat het moet.");
    player.saved();
    player.undoes();
    player.shows_answer("why", "");
    player.saved();
    player.reload();
    player.talks_about("duur");
    player.redoes();
    player.shows_answer("why", "Omdat het moet.");
    player.saved();
    player.reload();
    player.talks_about("duur");
    opens_the_steps(&player);
    assert_eq!(steps(&player)[..2], ["Tekst bij fiche 2: ‘Omdat het moet.’", "Fiche 2 naar plaats 1"]);
    player.click(".history__list li:last-child button");
    player.keys([key::ESCAPE]);
    player.shows_answer("why", "");
    player.go_to(&player.hash().replace("gesprek/duur", "bord"));
    player.is_on("board");
    player.lies_at("duur", "stack");
}

#[test]
fn the_list_over_the_back_button_tells_nothing_of_an_order_that_is_covered_again() {
    let player = four_people("each");
    opens_the_steps(&player);
    let of_the_group = steps(&player).len();
    player.keys([key::ESCAPE]);
    player.sees_no_more("dialog");
    player.hands_the_laptop_to("Noor");
    // Her order becomes one step of the group: now only what the steps are called differs from the list she leaves.
    for step in 0..of_the_group {
        player.lays_quickly("duur", step % 2 + 1);
    }
    opens_the_steps(&player);
    assert_eq!(steps(&player).len(), of_the_group + 1);
    assert!(steps(&player)[0].starts_with("Fiche 2 naar plaats"));
    player.goes_back();
    player.is_on("group");
    player.finds_words_in("dialog", "Volgorde van Noor");
    assert_eq!(steps(&player).len(), of_the_group + 1);
    assert!(!player.texts("dialog").concat().contains("Fiche 2"));
}

#[test]
fn two_hundred_steps_survive_a_reload() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    // A keyboard that is quicker than a person, and than some browsers paint: each press is a step of its own.
    player.script_that_waits::<()>(
        "(async () => {
            for (let step = 0; step < 210; step++) {
                const fiche = document.querySelector('[data-place] [data-fiche=duur] .fiche__pick');
                fiche.dispatchEvent(new KeyboardEvent('keydown', { key: String(step % 2 + 1), bubbles: true }));
                await new Promise(next => setTimeout(next));
            }
        })().then(done)",
        vec![],
    );
    player.lies_at("duur", 2);
    player.saved();
    player.reload();
    player.is_on("board");
    opens_the_steps(&player);
    assert_eq!(steps(&player).len(), 211);
    player.click(".history__list li:last-child button");
    player.lies_at("duur", "stack");
}
