//! How somebody wants to see the game: chosen on any screen, and remembered on this device.

use e2e::{Player, key};

fn opens(player: &Player) {
    player.press("Weergave");
    player.sees_soon("dialog[open]");
    player.lies_still();
}

/// Chooses colours: 1 is as the device, 2 is light, 3 is dark.
fn chooses_colours(player: &Player, number: usize) {
    let choice = format!("dialog label:nth-of-type({number}) input");
    player.click(&choice);
}

/// The colour of the page's ground.
fn ground(player: &Player) -> String {
    player.script("return getComputedStyle(document.documentElement).getPropertyValue('--spel-ground').trim()", vec![])
}

#[test]
fn light_and_dark_can_be_chosen_and_stay_after_a_reload() {
    let player = Player::at_a_laptop();
    opens(&player);
    chooses_colours(&player, 3);
    let dark = ground(&player);
    chooses_colours(&player, 2);
    let light = ground(&player);
    assert_ne!(dark, light);
    chooses_colours(&player, 3);
    assert_eq!(ground(&player), dark);
    player.press("Sluiten");
    player.reload();
    player.sees_soon(".masthead");
    assert_eq!(ground(&player), dark);
    opens(&player);
    let is_dark_around: bool = player.script("return matchMedia('(prefers-color-scheme: dark)').matches", vec![]);
    chooses_colours(&player, 1);
    assert_eq!(ground(&player), if is_dark_around { dark } else { light });
}

#[test]
fn the_sheet_opens_in_a_game_too_and_leads_to_the_statement() {
    let player = Player::with_a_phone();
    player.start_at_once();
    opens(&player);
    assert_eq!(player.attribute("dialog [role='switch']", "aria-checked").as_deref(), Some("false"));
    player.press("Eenvoudige taal");
    assert_eq!(player.attribute("dialog [role='switch']", "aria-checked").as_deref(), Some("true"));
    player.press("Meer over toegankelijkheid");
    player.sees_no_more("dialog");
    player.reads_heading("Toegankelijkheid");
    player.has_title("Toegankelijkheid – Dilemmaspel");
}

#[test]
fn escape_closes_the_sheet_and_leaves_what_is_in_the_hand() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.takes_up("duur");
    player.sees_soon(".hand");
    player.press("Weergave");
    player.sees_soon("dialog[open]");
    player.keys([key::ESCAPE]);
    player.sees_no_more("dialog");
    assert_eq!(player.count(".hand"), 1);
}
