//! Games as files: kept on the device, and opened again. What is asked and refused: `doubtful_files.rs`.

use e2e::games::{full, in_game};
use e2e::storage::document;
use e2e::{Ability, FICHES, Player, waterrijk};
use serde_json::json;

/// A device with `Spel van gisteren` from a file, and the text of that file.
pub fn with_yesterdays_game() -> (Player, String) {
    let player = Player::at_a_laptop();
    let text = document("uitbestand", "Spel van gisteren").to_string();
    player.opens_file("gisteren.dilemmaspel.json", &text);
    player.arrives_on("board");
    player.is_told("‘Spel van gisteren’ is geopend en staat nu op dit apparaat.");
    (player, text)
}

#[test]
fn a_good_file_opens_and_the_same_file_again_changes_nothing() {
    let (player, text) = with_yesterdays_game();
    player.lies_at("duur", 1);
    player.lies_at("schaal", "aside");
    player.visit("");
    player.opens_file("gisteren.dilemmaspel.json", &text);
    player.arrives_on("board");
    player.is_told("1 spel stond al op dit apparaat. Er is niets veranderd.");
    player.visit("");
    player.sees_games(&["Spel van gisteren"]);
}

#[test]
fn a_file_can_be_dropped_on_any_screen() {
    let player = Player::at_a_laptop();
    player.visit("#/uitleg");
    player.drops_file(
        "gesleept.dilemmaspel.json",
        "new Blob([arguments[1]])",
        &document("los", "Gesleept spel").to_string(),
    );
    player.arrives_on("board");
    player.is_told("‘Gesleept spel’ is geopend");
}

#[test]
fn a_file_of_a_table_that_cannot_be_used_keeps_no_other_out() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.goes_to_the_ways();
    let tables = ["Tafel Noord", "Tafel Zuid"].map(|name| {
        let mut table = document(&name.to_lowercase().replace(' ', ""), name);
        table["games"][0]["setup"]["participants"] = json!([]);
        table["games"][0]["board"] = json!({ "stack": [], "route": FICHES, "aside": [] });
        table.to_string()
    });
    let wrong = tables[0].replace("Tafel Noord", "Tafel\u{1e}Noord");
    let large = format!("{}{}", tables[0], " ".repeat(20_000_000));
    player.script::<()>(
        "addEventListener('change', chosen => {
             if (window.chosen) return;
             chosen.stopImmediatePropagation();
             window.chosen = chosen.target;
         }, true)",
        vec![],
    );
    let chooses_with = |name: &str, text: &str, is_gone: bool| {
        let files = [("noord", tables[0].as_str()), (name, text), ("zuid", &tables[1])];
        let paths = files.map(|(name, text)| player.file(&format!("{name}.dilemmaspel.json"), text));
        player.script::<()>("delete window.chosen", vec![]);
        player.chooses_tables(&paths.each_ref().map(|path| path.display().to_string()));
        if is_gone {
            std::fs::remove_file(&paths[1]).expect("a file that was there");
        }
        player.script::<()>("window.chosen.dispatchEvent(new Event('change', { bubbles: true }))", vec![]);
    };
    chooses_with("fout", &wrong, false);
    player.is_told("2 volgordes erbij, 1 niet overgenomen.");
    player.closes_notices();
    chooses_with("groot", &large, false);
    player.is_told("0 volgordes erbij, 2 die er al waren.");
    player.is_told("‘groot.dilemmaspel.json’ is te groot.");
    player.closes_notices();
    chooses_with("weg", &tables[0], true);
    player.is_told("0 volgordes erbij, 2 die er al waren.");
    player.is_told("‘weg.dilemmaspel.json’ kon niet van het apparaat worden gelezen.");
    assert_eq!(player.voters().len(), 2);
}

#[test]
fn a_game_is_written_again_to_the_same_file_where_the_browser_can() {
    let player = Player::before_loading();
    if !player.can(Ability::OwnFiles) {
        return;
    }
    // A file of the browser's own in the place of one that somebody chooses in a window.
    let chooser = "window.showSaveFilePicker = async ({ suggestedName }) =>
        (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true });";
    player.open(&player.site.page_with_script("kiezer.html", chooser));
    player.is_on("start");
    player.start_at_once();
    player.lays_quickly("duur", 1);
    player.go_to(&player.hash().replace("bord", "verslag"));
    player.arrives_on("report");
    player.press("Bewaar steeds in één bestand");
    player.is_told("en gecontroleerd.");
    player.type_in("[name=closing]", "Nog een zin.");
    player.saved();
    player.closes_notices();
    let names = player.texts(".report-tools .button");
    player.press(names.iter().find(|name| name.starts_with("Bewaar in ‘")).expect("the way to the same file"));
    player.is_told("en gecontroleerd.");
    let text = player.file_of_the_browser();
    assert!(text.contains("Nog een zin."), "{text}");
}

#[test]
fn a_game_kept_as_a_file_opens_on_another_device_as_it_was() {
    let player = Player::before_loading();
    in_game(&player, full(), "verslag");
    let report = player.report();
    player.press("Bewaar als bestand");
    let (_, text) = player.receives_file(".dilemmaspel.json");
    drop(player);

    let other = Player::at_a_laptop();
    other.opens_file("teamdag.dilemmaspel.json", &text);
    other.arrives_on("report");
    assert_eq!(other.report(), report);
    other.saved();
    assert!(waterrijk::TALKS.iter().all(|talk| text.contains(talk.why)), "the file is not readable text:\n{text}");
}
