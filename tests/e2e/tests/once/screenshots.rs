//! The pictures of the README, made with the game of Waterrijk. They go to `$E2E_SCREENSHOTS`, or else to
//! `target/screenshots/`.

use e2e::waterrijk::{GAME, TALKS};
use e2e::{NewGame, Player};
use std::path::PathBuf;

#[test]
fn the_pictures_on_a_laptop() {
    let player = Player::at_a_laptop();
    // The start screen with a game on the shelf, as it is the second time.
    player.starts_with(&NewGame { name: "Overleg met de Adviesraad", seed: "1", ..GAME });
    player.lays_as_waterrijk();
    player.saved();
    player.visit("");
    picture(&player, "start");

    player.starts_with(&GAME);
    player.reads_next_fiche();
    picture(&player, "reader");
    player.closes_reader();
    player.lays_as_waterrijk();
    picture(&player, "board");

    player.goes_to_the_talk();
    for talk in &TALKS {
        player.talks_as_waterrijk(talk);
        if talk.fiche == "duur" {
            player.scroll_to(0.0);
            picture(&player, "talk");
            player.opens_booklet();
            picture(&player, "beside");
            player.press("Sluit het boekje");
        }
        player.is_done_talking();
    }
    player.closes_with(e2e::waterrijk::CLOSING);
    player.saved();
    player.scroll_to(0.0);
    picture(&player, "report");

    player.visit("#/boekje/onafhankelijk");
    picture(&player, "booklet");
}

#[test]
fn the_pictures_on_a_phone() {
    let player = Player::with_a_phone();
    player.starts_with(&GAME);
    player.lays_as_waterrijk();
    player.bring_into_sight(".board__title");
    picture(&player, "board-phone");
    player.goes_to_the_talk();
    player.talks_as_waterrijk(&TALKS[0]);
    player.scroll_to(0.0);
    picture(&player, "talk-phone");
}

#[test]
fn the_pictures_of_a_group() {
    let player = Player::at_a_laptop();
    player.starts_with(&GAME);
    player.goes_to_the_ways();
    player.chooses_way("phones");
    player.adds_people(&["Sanne", "Bram", "Fatima"]);
    for order in ["523416", "251-346", "52163-4", "1 5 2 - 3 4 6"] {
        player.types_from_paper(order);
    }
    player.scroll_to(0.0);
    picture(&player, "group");

    let phone = Player::with_a_phone();
    phone.visit(&format!("#/mee/{}", player.game_id()));
    phone.sees_soon(".stack .fiche");
    phone.lays_all(&["onafhankelijk", "schaal", "duur"]);
    phone.press("Toon mijn code");
    player.types_code(&phone.code());
    picture(&phone, "code-phone");

    player.press("Leg alles open");
    player.arrives_on("differences");
    player.scroll_to(0.0);
    player.bring_into_sight(".spread");
    picture(&player, "differences");

    player.resize(1920, 1080);
    player.press("Weergave");
    player.press("Groot scherm");
    player.press("Sluiten");
    player.sees_no_more("dialog[open]");
    player.script::<()>("document.querySelector('.spread').scrollIntoView({ behavior: 'instant' })", vec![]);
    picture(&player, "far");
}

#[test]
fn the_picture_of_white_fiches() {
    let player = Player::at_a_laptop();
    player.starts_with(&GAME);
    let whites =
        [("Wachten of handelen?", "Soms is wachten beter dan meteen iets doen."), ("Digitaal of aan tafel?", "")];
    for (title, front) in whites {
        player.press("Schrijf een witte fiche");
        player.sees_soon("dialog[open]");
        player.paste_in("#white-title", title);
        player.paste_in("#white-front", front);
        player.press("Leg op de stapel");
        player.sees_no_more("dialog[open]");
    }
    for (fiche, place) in ["duur", "eigen-1", "onafhankelijk", "generalist", "eigen-2"].iter().zip(1..) {
        player.lays_quickly(fiche, place);
    }
    player.scroll_to(0.0);
    picture(&player, "white");
}

/// Takes a picture of the window when everything in it lies still and no field blinks.
#[track_caller]
fn picture(player: &Player, name: &str) {
    if player.sees(".save") {
        player.saved();
    }
    player.script::<()>("document.activeElement.blur()", vec![]);
    player.lies_still();
    let folder = std::env::var_os("E2E_SCREENSHOTS")
        .map_or_else(|| PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/screenshots")), PathBuf::from);
    std::fs::create_dir_all(&folder).expect("there is a folder for the pictures");
    let png = player.must("take a picture", async |driver| driver.screenshot_as_png().await);
    std::fs::write(folder.join(format!("{name}.png")), png).expect("the picture is written");
}
