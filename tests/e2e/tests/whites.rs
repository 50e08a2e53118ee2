//! White fiches: dilemmas of the group's own.

use super::once::group::four_people;
use e2e::storage::document;
use e2e::{FICHES, Player, key};
use serde_json::json;

const WAITING: &str = "Wachten of handelen?";

/// Writes a white fiche with this title.
#[track_caller]
fn writes(player: &Player, title: &str) {
    player.press("Schrijf een witte fiche");
    player.sees_soon("dialog[open]");
    player.paste_in("#white-title", title);
    player.press("Leg op de stapel");
    player.sees_no_more("dialog[open]");
}

#[test]
fn a_white_fiche_is_written_laid_talked_through_and_reported_as_the_others() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.press("Schrijf een witte fiche");
    player.sees_soon("dialog[open]");
    player.paste_in("#white-front", "Soms is wachten beter.\nEen buurvrouw belt.");
    player.press("Leg op de stapel");
    player.finds_words_in("#white-error", "Geef de witte fiche eerst een titel.");
    assert_eq!(player.value("#white-front"), "Soms is wachten beter.\nEen buurvrouw belt.");
    player.paste_in("#white-title", WAITING);
    player.paste_in("#white-back", "Wie merkt dit?\nWat helpt dan?");
    player.paste_in("#white-left", "Wachten");
    player.paste_in("#white-right", "Handelen");
    player.press("Leg op de stapel");
    player.focus_lands_on_fiche("eigen-1");
    player.lies_at("eigen-1", "stack");
    player.lay_by_menu("eigen-1", 1);
    player.lay_by_keys("duur", 2);
    player.lays_quickly("schaal", 7);
    player.saved();
    player.reload();
    player.order_becomes(&["eigen-1", "duur", "schaal"]);

    player.goes_to_the_talk();
    player.talks_about("eigen-1");
    player.finds_words("Een buurvrouw belt.");
    player.finds_words("Wat helpt dan?");
    player.answer("why", "Dat merken we vaak.");
    player.marks("now", 2);
    assert!(player.mark_in_words("now").contains("Wachten"), "{}", player.mark_in_words("now"));
    player.goes_to_the_report();
    let report = player.report();
    assert_eq!(report.order[0], ("1".to_owned(), WAITING.to_owned()));
    let (_, title, text) = &report.dilemmas[0];
    assert!(title == WAITING && text.contains("Dat merken we vaak."), "{text}");
}

#[test]
fn it_is_changed_on_its_place_and_stays_when_something_was_said_about_it() {
    let player = Player::with_a_phone();
    player.start_at_once();
    writes(&player, "Eerst");
    player.lay_by_tap("eigen-1", 1);
    player.click("[data-place] [data-fiche='eigen-1'] .fiche__more");
    player.press("Wijzig deze fiche");
    player.sees_soon("dialog[open]");
    player.script::<()>("document.querySelector('#white-title').select()", vec![]);
    player.paste_in("#white-title", WAITING);
    player.press("Bewaar de fiche");
    player.sees_no_more("dialog[open]");
    player.finds_words_in("[data-place='1'] .fiche__title", WAITING);
    player.fits("the board with seven fiches");

    player.click("[data-place] [data-fiche='eigen-1'] .fiche__more");
    player.press("Haal deze fiche weg");
    player.sees_no_more("[data-fiche='eigen-1']");
    player.undoes();
    player.lies_at("eigen-1", 1);
    player.goes_to_the_talk();
    player.answer("why", "Al iets opgeschreven.");
    player.click(".steps__item:nth-child(2) a");
    player.arrives_on("board");
    player.click("[data-place] [data-fiche='eigen-1'] .fiche__more");
    player.press("Haal deze fiche weg");
    player.is_told("is al gespeeld: er is iets over opgeschreven");
    player.lies_at("eigen-1", 1);
}

#[test]
fn what_was_typed_is_still_there_when_the_form_is_closed_or_the_page_loads_anew() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    let opens = || {
        player.press("Schrijf een witte fiche");
        player.sees_soon("dialog[open]");
    };
    opens();
    player.type_in("#white-front", "Soms is afwachten beter.");
    player.keys([key::ESCAPE]);
    player.sees_no_more("dialog[open]");
    player.saved();
    player.reload();
    player.sees_soon(".stack .fiche");
    assert_eq!(player.count(".fiche"), 6);
    opens();
    assert_eq!(player.value("#white-front"), "Soms is afwachten beter.");
    player.type_in("#white-title", WAITING);
    player.press("Leg op de stapel");
    player.sees_soon(".stack [data-fiche='eigen-1']");
    player.sees_no_more("dialog[open]");

    opens();
    assert_eq!(player.value("#white-front"), "", "the next one begins empty");
    player.type_in("#white-title", "Toch niet");
    player.keys([key::ESCAPE]);
    player.sees_no_more("dialog[open]");
    opens();
    player.press("Begin opnieuw");
    assert_eq!(player.value("#white-title"), "");
    player.keys([key::ESCAPE]);
    player.sees_no_more("dialog[open]");
    opens();
    assert_eq!(player.value("#white-title"), "");
    assert_eq!(player.count(".sheet__lead"), 1);
}

#[test]
fn everybody_orders_the_white_fiches_too_on_paper_and_on_a_phone() {
    let screen = four_people("phones");
    screen.press("Naar het bord");
    screen.arrives_on("board");
    for title in [WAITING, "Digitaal of aan tafel?"] {
        writes(&screen, title);
    }
    screen.goes_to_the_ways();
    screen.sees_soon(".invite__link");
    let link = screen.text(".invite__link");
    let hash = link.split_once('#').map(|(_, hash)| format!("#{hash}")).unwrap_or_default();

    let phone = Player::with_a_phone();
    phone.visit(&hash);
    phone.sees_soon(".stack .fiche");
    phone.finds_words_in("[data-fiche='eigen-1'] .fiche__title", WAITING);
    phone.lays_quickly("eigen-2", 1);
    phone.lays_quickly("eigen-1", 2);
    for fiche in FICHES {
        phone.lays_quickly(fiche, "aside");
    }
    phone.press("Toon mijn code");
    screen.types_code(&phone.code());
    screen.finds_words_in(".voter:nth-child(1)", "binnen, van de telefoon");
    // At home the same fiche has another number, and another one is not here.
    let mut home = document("thuis", "Thuis");
    home["version"] = json!(3);
    home["games"][0]["setup"]["participants"] = json!([]);
    home["games"][0]["whites"] = json!([
        { "id": "eigen-1", "title": "Iets van thuis" }, { "id": "eigen-2", "title": WAITING }
    ]);
    home["games"][0]["board"] = json!({ "stack": FICHES, "route": ["eigen-1", "eigen-2"], "aside": [] });
    screen.opens_tables(&[home.to_string()]);
    screen.is_told("1 volgorde erbij.");
    screen.click(".notice__details summary");
    screen.finds_words_in(".notice__details", "De witte fiche ‘Iets van thuis’ zit niet in dit spel.");
    screen.closes_notices();
    screen.types_from_paper("8-1234567");
    screen.is_told_softly_about("De volgorde van");
    screen.press("Leg alles open");
    screen.arrives_on("differences");
    assert_eq!(screen.picture(), screen.table_of_numbers());
    assert_eq!(screen.proposals()[0].order[0], "Digitaal of aan tafel?");
}
