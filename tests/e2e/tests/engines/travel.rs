//! Going from screen to screen, as on a good website: title, focus, back, forward, and where the page was scrolled.

use e2e::pack::title_of;
use e2e::{Player, key};

#[test]
fn after_each_step_the_focus_is_on_the_heading_and_the_tab_has_another_title() {
    let player = Player::at_a_laptop();
    let start = "Zes dilemma’s. Eén tafel. Jullie keuze.";
    for (link, heading, title) in [
        ("Boekje", "Het boekje", "Boekje – Dilemmaspel"),
        ("Uitleg", "Zo werkt het", "Zo werkt het – Dilemmaspel"),
        ("Start", start, "Dilemmaspel – leg, bespreek en kies"),
        ("Nieuw spel", "Nieuw spel", "Nieuw spel – Dilemmaspel"),
        ("Dilemmaspel", start, "Dilemmaspel – leg, bespreek en kies"),
        ("Direct spelen", "Wat speelt bij ons?", "Bord – Spel zonder naam – Dilemmaspel"),
    ] {
        player.press(link);
        player.lands_on(heading, title);
    }
    player.lay_by_keys("duur", 1);
    player.click(".steps__item:nth-child(3) a");
    let duur = title_of("duur");
    player.lands_on(duur, &format!("Gesprek: {duur} – Spel zonder naam – Dilemmaspel"));
    player.click(".steps__item:nth-child(4) a");
    player.lands_on("Spel zonder naam", "Verslag – Spel zonder naam – Dilemmaspel");
}

#[test]
fn back_and_forward_lead_through_the_screens_of_a_game() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.lay_by_keys("duur", 1);
    player.goes_to_the_talk();
    player.talks_about("duur");
    player.answer("why", "Blijft staan.");
    player.goes_to_the_report();
    player.goes_back();
    player.talks_about("duur");
    player.focus_lands_on(title_of("duur"));
    assert_eq!(player.answer_of("why"), "Blijft staan.");
    player.goes_back();
    player.is_on("board");
    player.focus_lands_on("Wat speelt bij ons?");
    player.lies_at("duur", 1);
    player.goes_back();
    player.is_on("start");
    player.goes_forward();
    player.is_on("board");
    player.goes_forward();
    player.talks_about("duur");
    assert_eq!(player.answer_of("why"), "Blijft staan.");
}

#[test]
fn a_new_screen_starts_at_the_top_and_back_returns_to_where_it_was_scrolled() {
    let player = Player::at_a_laptop();
    player.visit("#/boekje/duur");
    player.sees_soon(".booklet__turn [rel=next]");
    player.scroll_to(500.0);
    player.click(".booklet__turn [rel=next]");
    player.reads_page(title_of("afbakening"));
    player.scroll_becomes(0.0);
    player.sees_soon(".booklet__turn [rel=next]");
    player.scroll_to(200.0);
    let left = player.scrolled();
    player.goes_back();
    player.reads_page(title_of("duur"));
    player.scrolls_beyond(400.0);
    player.goes_forward();
    player.reads_page(title_of("afbakening"));
    player.scroll_becomes(left);
}

#[test]
fn a_reload_returns_to_where_the_page_was_scrolled() {
    let player = Player::at_a_laptop();
    player.visit("#/boekje/schaal");
    player.reads_page(title_of("schaal"));
    player.scroll_to(600.0);
    player.remembers_the_scroll(600.0);
    player.reload();
    player.reads_page(title_of("schaal"));
    player.scroll_becomes(600.0);
}

#[test]
fn the_first_tab_leads_past_the_menu_to_the_content() {
    let player = Player::at_a_laptop();
    player.keys([key::TAB]);
    player.focus_lands_on("Naar de inhoud");
    player.keys([key::ENTER]);
    player.keys([key::TAB]);
    player.focus_lands_on("Direct spelen");
}
