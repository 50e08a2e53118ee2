//! Leading a meeting: the card of the facilitator, and the time.

use super::once::group::four_people;
use e2e::{Player, key};

const CARD: &str = "Kaart voor de gespreksleider";

/// Four people who talk about a fiche, with the card over the screen.
fn with_the_card() -> Player {
    let player = four_people("together");
    player.press("Naar het bord");
    player.arrives_on("board");
    player.lays_all(&["duur", "schaal"]);
    player.goes_to_the_talk();
    player.talks_about("duur");
    opens_card(&player);
    player
}

#[track_caller]
fn opens_card(player: &Player) {
    player.press(CARD);
    player.sees_soon("dialog[open]");
}

#[track_caller]
fn closes_card(player: &Player) {
    player.keys([key::ESCAPE]);
    player.sees_no_more("dialog[open]");
}

/// Begins to keep the time of a meeting that lasts so many minutes.
#[track_caller]
fn keeps_the_time(player: &Player, minutes: &str) {
    player.click("#minutes");
    player.chord(key::CONTROL, 'a');
    player.keys(minutes.chars());
    player.press("Houd de tijd bij");
}

/// The names on the card of whoever spoke.
fn spoke(player: &Player) -> Vec<String> {
    player.texts(".card__name[aria-pressed=true]")
}

#[test]
fn the_card_asks_about_the_fiche_draws_who_was_silent_and_parks_what_can_wait() {
    let player = with_the_card();
    let asked = player.texts(".card__prompts li");
    assert!(asked.len() > 2, "questions about the fiche, and about any talk: {asked:?}");
    for (name, already) in [("Noor", 1), ("Ali", 2), ("Eva", 3)] {
        player.press(name);
        player.finds_words_in(&format!(".card__names:has(> :nth-child({already} of [aria-pressed=true]))"), name);
    }
    player.press("Loot wie er nu spreekt");
    player.finds_words_in(".card__drawn", "Alleen Sam heeft nog niet gesproken. Sam is aan het woord.");
    player.press("Sam");
    player.finds_words_in(".card__names:has(> :nth-child(4 of [aria-pressed=true]))", "Sam");
    player.press("Loot wie er nu spreekt");
    player.finds_words_in(".card__drawn", "Iedereen is aan het woord geweest.");
    player.press("Ali");
    player.finds_words_in(".card__name[aria-pressed=false]", "Ali");
    two_who_are_silent_take_turns(&player);
    player.paste_in("#parking", "De wachtlijst bij de buren.");
    closes_card(&player);
    player.focus_comes_to(&format!("[aria-label='{CARD}']"));
    player.saved();

    player.reload();
    player.is_on("talk");
    opens_card(&player);
    assert_eq!(spoke(&player), ["Noor", "Sam", "Eva"]);
    assert_eq!(player.value("#parking"), "De wachtlijst bij de buren.");
    closes_card(&player);
    player.click(".trail__item:nth-child(2) a");
    player.talks_about("schaal");
    opens_card(&player);
    assert_eq!(spoke(&player), Vec::<String>::new(), "who spoke is kept per fiche");
    closes_card(&player);
    player.goes_to_the_report();
    player.finds_words_in(".report__parking", "De wachtlijst bij de buren.");
}

/// Ali said nothing, and neither did Eva after all: each draw gives the other one.
#[track_caller]
fn two_who_are_silent_take_turns(player: &Player) {
    player.press("Eva");
    player.press("Loot wie er nu spreekt");
    player.finds_words_in(".card__drawn", "is aan het woord.");
    let mut now = player.text(".card__drawn");
    for _ in 0..2 {
        let next = if now.starts_with("Ali") { "Eva is aan het woord." } else { "Ali is aan het woord." };
        player.press("Loot wie er nu spreekt");
        player.finds_words_in(".card__drawn", next);
        now = next.to_owned();
    }
    player.press("Eva");
}

#[test]
fn the_time_asks_and_never_locks_also_after_a_sleep() {
    let player = with_the_card();
    closes_card(&player);
    player.saved();
    player.goes_on_with_a_made_up_device();
    opens_card(&player);
    keeps_the_time(&player, "4");
    player.finds_words_in("#minutes-error", "Vul een heel getal in van 5 tot 600.");
    assert_eq!(player.value("#minutes"), "4");
    keeps_the_time(&player, "60");
    player.finds_words_in("dialog", "Stop met tijd bijhouden");
    closes_card(&player);
    // The report has ten of the sixty minutes, and two fiches share the others.
    player.finds_words_in("[data-clock=left]", "Nog 25 minuten");

    player.sleeps(20);
    player.finds_words_in("[data-clock=left]", "Nog 5 minuten");
    player.sleeps(10);
    player.finds_words_in("[data-clock=over] [role=status]", "De tijd voor dit onderdeel is om.");
    player.answer("why", "Niets is op slot.");
    // Whoever reads further down a long page is asked too.
    player.scroll_to(10_000.0);
    assert!(player.scrolled() > 100.0 && player.is_in_sight("[data-clock=over]"));
    player.press("Nog vijf minuten door");
    player.finds_words_in("[data-clock=left]", "Nog 5 minuten");
    player.sleeps(6);
    player.finds_words_in("[data-clock=over] [role=status]", "Nog even doorgaan, of naar het volgende?");
    player.press("Volgende");
    player.talks_about("schaal");
    player.sees_soon("[data-clock=left]");

    player.sleeps(240);
    player.finds_words_in("[data-clock=over] [role=status]", "De tijd voor dit onderdeel is om.");
    player.answer("why", "Ook na een lange pauze niet.");
    player.saved();
    opens_card(&player);
    player.press("Stop met tijd bijhouden");
    player.finds_words_in("dialog", "Houd de tijd bij");
    keeps_the_time(&player, "60");
    closes_card(&player);
    player.shows_answer("why", "Ook na een lange pauze niet.");

    // In the last part nothing comes next.
    player.goes_to_the_report();
    player.sleeps(120);
    player.finds_words_in("[data-clock=over] [role=status]", "De tijd is om.");
    player.press("Stop met tijd bijhouden");
    player.sees_no_more("[data-clock]");
}
