//! The pictures of the README, made with the game of Waterrijk. They go to `$E2E_SCREENSHOTS`, or else to
//! `target/screenshots/`.

use e2e::Player;
use e2e::games::{device_with, fresh, full, in_game, unread, with_people};
use serde_json::json;
use std::path::PathBuf;

#[test]
fn the_pictures_on_a_laptop() {
    let player = Player::before_loading();
    // The start screen with a game on the shelf, as it is the second time.
    let mut earlier = full();
    earlier["games"][0]["setup"]["name"] = json!("Overleg met de Adviesraad");
    device_with(&player, &[earlier], "");
    picture(&player, "start");

    in_game(&player, unread(), "bord");
    player.reads_next_fiche();
    picture(&player, "reader");
    player.closes_reader();
    player.lays_as_waterrijk();
    picture(&player, "board");

    in_game(&player, full(), "gesprek/duur");
    picture(&player, "talk");
    player.opens_booklet();
    picture(&player, "beside");
    in_game(&player, full(), "verslag");
    picture(&player, "report");

    player.visit("#/boekje/onafhankelijk");
    picture(&player, "booklet");
}

#[test]
fn the_pictures_on_a_phone() {
    let player = Player::with_a_phone();
    in_game(&player, full(), "bord");
    player.bring_into_sight(".board__title");
    picture(&player, "board-phone");
    in_game(&player, full(), "gesprek/duur");
    picture(&player, "talk-phone");
}

#[test]
fn the_pictures_of_a_group() {
    let player = Player::at_a_laptop();
    in_game(&player, with_people(&["Noor", "Youssef", "Marijke", "Sanne", "Bram", "Fatima"], "phones"), "samen");
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
    in_game(&player, fresh(), "bord");
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
