//! How quick it is: milliseconds to read, never to pass or fail by. `cargo xtask bench` runs this.

use e2e::games::GAME;
use e2e::storage::{Stored, document, key_of};
use e2e::wait::wait_until;
use e2e::{FICHES, Player};
use serde_json::json;
use std::collections::BTreeMap;

const ROUNDS: usize = 9;
const GAMES: usize = 1_000;

/// Prints `bench · 1,000 games in the list: 77 ms (56 to 110)`.
fn tell(what: &str, mut times: Vec<f64>) {
    times.sort_by(f64::total_cmp);
    let (least, median, most) = (times[0], times[times.len() / 2], times[times.len() - 1]);
    println!("\nbench · {what}: {median:.0} ms ({least:.0} to {most:.0}, {} times)", times.len());
}

/// A device with so many games of about 2.6 kB, the same in both places.
fn with_games(player: &Player) {
    let game = |at: usize| {
        let id = format!("spel{at}");
        let mut game = document(&id, &format!("Spel nummer {at}"));
        game["games"][0]["records"]["duur"]["choices"] = "Twaalf uur per vraag. ".repeat(90).into();
        game["games"][0]["changed"] = (1_795_000_000_000_u64 + 60_000 * at as u64).into();
        (key_of(&id), game.to_string())
    };
    let all: BTreeMap<String, String> = (0..GAMES).map(game).collect();
    player.stores_everything(&Stored { local: all.clone(), indexed: all });
}

#[test]
fn a_thousand_games_in_the_list() {
    let player = Player::before_loading();
    player.visit("#/uitleg");
    player.is_on("how");
    with_games(&player);
    player.visit("#/uitleg");
    player.is_on("how");
    let time = "(async () => {
            location.hash = '#/uitleg';
            while (document.querySelector('.saved')) await new Promise(requestAnimationFrame);
            await new Promise(again => setTimeout(again, 600));
            const start = performance.now();
            location.hash = '#/';
            while (!document.querySelector('.saved__game')) await new Promise(requestAnimationFrame);
            await new Promise(painted => requestAnimationFrame(() => setTimeout(painted)));
            return performance.now() - start;
        })().then(done)";
    let times = (0..ROUNDS).map(|_| player.script_that_waits(time, vec![])).collect();
    tell("1,000 games in the list, from the address to the screen", times);
}

/// The files of so many tables, as they are chosen at once.
#[test]
fn a_thousand_files_combined() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.goes_to_the_ways();
    let paths: Vec<String> = (0..GAMES)
        .map(|at| {
            let mut game = document(&format!("tafel{at}"), &format!("Tafel {at}"));
            let mut route = FICHES;
            route.rotate_left(at % FICHES.len());
            game["games"][0]["board"] = json!({ "stack": [], "route": route, "aside": [] });
            game["games"][0]["records"]["duur"]["choices"] = "Twaalf uur per vraag. ".repeat(45).into();
            player.file(&format!("tafel{at}.dilemmaspel.json"), &game.to_string()).display().to_string()
        })
        .collect();
    player.script::<()>(
        "const field = document.querySelector('[aria-labelledby=home-title] input[type=file]');
         field.addEventListener('change', () => window.chosen = performance.now(), true);
         new MutationObserver(() => window.taken ??= performance.now())
             .observe(document.querySelector('.notices'), { childList: true, subtree: true })",
        vec![],
    );
    player.chooses_tables(&paths);
    player.is_told("1.000 volgordes erbij.");
    tell(
        "1,000 files of 2 kB, from the choice to what came of them",
        vec![player.script("return taken - chosen", vec![])],
    );
    read_by_the_browser_alone(&player, &paths);
    let time = "(async () => {
            const start = performance.now();
            [...document.querySelectorAll('button')].find(one => one.innerText.includes('Leg alles open')).click();
            while (!document.querySelector('.numbers')) await new Promise(requestAnimationFrame);
            await new Promise(painted => requestAnimationFrame(() => setTimeout(painted)));
            return performance.now() - start;
        })().then(done)";
    tell(
        "1,000 orders revealed: the picture, the table and both proposals",
        vec![player.script_that_waits(time, vec![])],
    );
}

/// What of that the browser needs to read the same files when nothing is done with them.
fn read_by_the_browser_alone(player: &Player, paths: &[String]) {
    let lay_a_field = "const field = document.createElement('input');
         field.type = 'file';
         field.multiple = true;
         field.id = 'alone';
         field.addEventListener('change', async () => {
             const start = performance.now();
             await Promise.all([...field.files].map(file => file.arrayBuffer()));
             window.alone = performance.now() - start;
         });
         document.body.append(field)";
    player.script::<()>(lay_a_field, vec![]);
    player.choose_files("#alone", paths);
    let read = "(async () => {
            while (!window.alone) await new Promise(requestAnimationFrame);
            document.querySelector('#alone').remove();
            return window.alone;
        })().then(done)";
    tell("the same 1,000 files read by the browser alone", vec![player.script_that_waits(read, vec![])]);
}

#[test]
fn from_a_change_to_saved() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    let time = "(async () => {
            const fiche = document.querySelector('[data-place] [data-fiche=duur] .fiche__pick');
            const state = () => document.querySelector('.save').dataset.save;
            const start = performance.now();
            fiche.dispatchEvent(new KeyboardEvent('keydown', { key: arguments[0], bubbles: true }));
            while (state() === 'saved') await new Promise(requestAnimationFrame);
            while (state() !== 'saved') await new Promise(requestAnimationFrame);
            return performance.now() - start;
        })().then(done)";
    let mut times = Vec::new();
    for round in 0..ROUNDS {
        let key = if round % 2 == 0 { "1" } else { "2" };
        times.push(player.script_that_waits(&time.replace("arguments[0]", &format!("'{key}'")), vec![]));
    }
    tell("from a change to ‘saved’, 150 ms of which it waits for more", times);
}

const LETTERS: usize = 20;

/// From each key to the next paint, in a field that already holds so many characters; and the same in a field of a page
/// without the game, which is what the browser itself needs.
#[test]
fn a_letter_in_an_answer() {
    for kilobytes in [0, 20, 310] {
        let text = "Twaalf uur per vraag. ".repeat(kilobytes * 1_000 / 22);
        let player = in_talk_with(&text, "duur");
        tell(&format!("a letter in an answer of {kilobytes} kB, to the next paint"), letters(&player, "#why"));
        tell(&format!("the longest that the page is busy while it is saved, at {kilobytes} kB"), saves(&player));
        player.blank_page();
        player.script::<()>(
            "const field = document.createElement('textarea');
             field.style = 'field-sizing: content; inline-size: 40rem; font: 1rem sans-serif';
             field.id = 'plain';
             field.value = arguments[0];
             document.body.append(field)",
            vec![text.into()],
        );
        tell(&format!("a letter in a plain field of {kilobytes} kB"), letters(&player, "#plain"));
    }
}

#[test]
fn a_letter_in_a_large_game() {
    let player = in_talk_with(&"Twaalf uur per vraag. ".repeat(310_000 / 22), "schaal");
    tell("a letter in an empty answer of a game of 310 kB, to the next paint", letters(&player, "#why"));
    tell("the longest that the page is busy while it is saved", saves(&player));
}

/// The talk about `duur`, in a game with this text about this fiche.
fn in_talk_with(text: &str, about: &str) -> Player {
    let player = Player::before_loading();
    player.visit("#/uitleg");
    player.is_on("how");
    let mut stored = document(GAME, "Lang");
    stored["games"][0]["records"] =
        json!({ about: { "why": text, "choices": "", "considerations": "", "agreements": [] } });
    let stored = BTreeMap::from([(key_of(GAME), stored.to_string())]);
    player.stores_everything(&Stored { local: stored.clone(), indexed: stored });
    player.visit(&format!("#/spel/{GAME}/gesprek/duur"));
    player.saved();
    player
}

/// Types at the end of this field, each letter after the paint of the one before.
fn letters(player: &Player, field: &str) -> Vec<f64> {
    player.script::<()>(
        "const field = document.querySelector(arguments[0]);
         field.focus();
         field.setSelectionRange(field.value.length, field.value.length);
         window.letters = [];
         field.onkeydown = event => {
             const { port1, port2 } = new MessageChannel();
             port1.onmessage = () => window.letters.push(performance.now() - event.timeStamp);
             requestAnimationFrame(() => port2.postMessage(0));
         }",
        vec![field.into()],
    );
    (1..=LETTERS)
        .map(|letter| {
            player.keys(['a']);
            let all: Vec<f64> = wait_until("the letter is painted", || {
                let all: Vec<f64> = player.script("return window.letters", vec![]);
                (all.len() == letter).then_some(all)
            });
            all[letter - 1]
        })
        .collect()
}

/// Types a letter, and looks for the longest time between two messages of the page to itself until it is saved.
fn saves(player: &Player) -> Vec<f64> {
    let watch = "window.gap = 0;
        let last = performance.now();
        const { port1, port2 } = new MessageChannel();
        const state = () => document.querySelector('[data-save]').dataset.save;
        let began = false;
        port1.onmessage = () => {
            const now = performance.now();
            began ||= state() !== 'saved';
            if (began) window.gap = Math.max(window.gap, now - last);
            last = now;
            if (began && state() === 'saved') window.done = window.gap;
            else port2.postMessage(0);
        };
        window.done = undefined;
        port2.postMessage(0)";
    (0..ROUNDS)
        .map(|_| {
            player.script::<()>(watch, vec![]);
            player.keys(['a']);
            wait_until("it is saved", || player.script::<Option<f64>>("return window.done ?? null", vec![]))
        })
        .collect()
}
