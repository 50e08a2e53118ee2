//! For a whole room: letters that can be read from five metres, a screen that stays on, and keys for whoever leads.

use super::once::group::four_people;
use e2e::{Player, key};

#[track_caller]
fn opens_view(player: &Player) {
    player.press("Weergave");
    player.sees_soon("dialog[open]");
    player.lies_still();
}

#[track_caller]
fn closes_sheet(player: &Player) {
    player.keys([key::ESCAPE]);
    player.sees_no_more("dialog[open]");
}

/// The size of the letters of the first element that fits, in CSS pixels.
fn letters(player: &Player, css: &str) -> f64 {
    player
        .script("return parseFloat(getComputedStyle(document.querySelector(arguments[0])).fontSize)", vec![css.into()])
}

#[test]
fn across_the_room_everything_is_larger_and_the_screen_stays_on() {
    let player = Player::at_a_beamer();
    player.start_at_once();
    player.goes_on_with_a_made_up_device();
    let before = letters(&player, ".fiche__title");
    opens_view(&player);
    player.press("Groot scherm");
    player.is_kept_awake_by(1);
    player.press("Volledig scherm");
    player.has_the_whole_screen(true);
    closes_sheet(&player);
    assert!(letters(&player, ".fiche__title") > before * 1.2);
    player.fits("the board across the room");
    // The browser lets go of the lock while the page is away, and is asked again.
    player.script::<()>("document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))", vec![]);
    player.is_kept_awake_by(1);
    opens_view(&player);
    player.press("Eenvoudige taal");
    player.is_kept_awake_by(1);
    player.press("Groot scherm");
    player.is_kept_awake_by(0);
}

#[test]
fn the_picture_of_the_differences_can_be_read_from_five_metres() {
    let player = Player::at_a_beamer();
    player.start_at_once();
    opens_view(&player);
    player.press("Groot scherm");
    closes_sheet(&player);
    player.goes_to_the_ways();
    player.chooses_way("each");
    player.adds_people(&["Noor", "Sam"]);
    player.types_from_paper("123456");
    player.is_told_softly_about("De volgorde van");
    player.types_from_paper("654321");
    player.press("Leg alles open");
    player.arrives_on("differences");
    // A capital is seven tenths of its letters; on an image 2.4 metres wide that is over 30 millimetres.
    for css in [".spread__title", ".spread__dot", ".spread__place", "main h1"] {
        assert!(letters(&player, css) >= 36.0, "{css}: {}", letters(&player, css));
    }
    for css in [".concord__words", ".concord p", "main .button"] {
        assert!(letters(&player, css) >= 24.0, "{css}: {}", letters(&player, css));
    }
    player.fits("the picture across the room");
    player.reload();
    player.sees_soon(".spread");
    assert!(letters(&player, ".spread__title") >= 36.0, "it is remembered");
}

#[test]
fn one_key_leads_to_each_part_and_none_of_them_while_somebody_types() {
    let player = four_people("together");
    player.goes_on_with_a_made_up_device();
    player.press("Naar het bord");
    player.arrives_on("board");
    player.lays_all(&["duur", "schaal"]);
    player.keys(['?']);
    player.sees_soon("dialog[open] .keys");
    player.keys(['r']);
    closes_sheet(&player);
    player.is_on("board");
    player.keys(['n']);
    player.talks_about("duur");
    player.keys(['n']);
    player.talks_about("schaal");
    player.answer_by_typing("why", "brr");
    assert_eq!(player.answer_of("why"), "brr");
    player.talks_about("schaal");
    player.click("main h1");
    player.keys(['k']);
    player.sees_soon("dialog[open] .card__prompts");
    closes_sheet(&player);
    player.keys(['l']);
    player.sees_soon(".beside");
    player.keys(['l']);
    player.sees_no_more(".beside");
    player.keys(['f']);
    player.has_the_whole_screen(true);
    player.keys(['f']);
    player.has_the_whole_screen(false);
    for (letter, screen) in [('s', "group"), ('b', "board"), ('g', "talk"), ('r', "report")] {
        player.keys([letter]);
        player.arrives_on(screen);
    }
}

#[test]
fn a_letter_is_for_the_game_on_the_screen_and_acts_once_however_long_it_is_held() {
    let player = four_people("together");
    player.press("Naar het bord");
    player.arrives_on("board");
    player.go_to("#/nieuw");
    player.arrives_on("new");
    player.keys(['b', 's', 'g', 'r', 'n', 'l', 'k']);
    // The list of keys is for every page, and nothing came before it.
    player.keys(['?']);
    player.sees_soon("dialog[open] .keys");
    assert_eq!(player.count("dialog[open], .beside"), 1);
    assert_eq!(player.hash(), "#/nieuw");
    closes_sheet(&player);

    player.goes_back();
    player.arrives_on("board");
    player.keys(['l']);
    player.sees_soon(".beside");
    player.script::<()>(
        "for (let more = 0; more < 3; more++)
             document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'l', repeat: true, bubbles: true }))",
        vec![],
    );
    player.keys(['?']);
    player.sees_soon("dialog[open] .keys");
    assert!(player.sees(".beside"));
}

#[test]
fn whoever_turns_the_letters_off_types_nothing_by_chance() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    opens_view(&player);
    player.press("Alle toetsen");
    player.sees_soon("dialog[open] .keys");
    player.press("Letters als toets");
    closes_sheet(&player);
    player.keys(['r']);
    player.keys(['?']);
    player.reload();
    player.is_on("board");
    player.keys(['r']);
    player.keys(['?']);
    player.tab_to_fiche("duur");
    player.keys(['1']);
    player.lies_at("duur", 1);
    player.is_on("board");
    assert!(!player.sees("dialog[open]"));
}
