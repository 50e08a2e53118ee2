//! Addresses that lead nowhere: a sentence says so, and the way back is one click.

use e2e::Player;

#[test]
fn an_unknown_address_says_so_and_shows_the_way() {
    let player = Player::at_a_laptop();
    for address in ["#/onzin", "#/spel", "#/spel/ABC/bord", "#/spel/a/b/c/d", "#/boekje/a/b", "#/%3Cimg%20src=x%3E"] {
        player.visit(address);
        player.is_on("lost");
        player.has_title("Niet gevonden – Dilemmaspel");
        let words = player.text("main");
        assert!(words.contains("Hier ligt niets") && words.contains("bestaat niet in dit spel"), "{address}: {words}");
        assert_eq!(player.count("main img"), 0);
    }
    player.press("Naar het startscherm");
    player.arrives_on("start");
    player.start_at_once();
}

#[test]
fn an_unknown_game_says_that_games_stay_on_their_device() {
    let player = Player::at_a_laptop();
    for screen in ["", "/bord", "/gesprek/duur", "/verslag"] {
        player.visit(&format!("#/spel/bestaatniet{screen}"));
        player.is_on("lost");
        let words = player.text("main");
        assert!(words.contains("Dit spel staat niet op dit apparaat."), "{screen}: {words}");
    }
    assert!(player.stored_keys().is_empty(), "an unknown game was stored: {:?}", player.stored_keys());
}

#[test]
fn an_unknown_fiche_in_a_good_game_leaves_the_game_alone() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.lay_by_keys("duur", 1);
    player.saved();
    let game = player.game_id();
    player.go_to(&format!("#/spel/{game}/gesprek/bestaatniet"));
    player.is_on("lost");
    assert!(player.text("main").contains("Deze fiche hoort niet bij dit spel."));
    player.go_to(&format!("#/spel/{game}/bord"));
    player.arrives_on("board");
    player.lies_at("duur", 1);
}

#[test]
fn an_unknown_page_of_the_booklet_says_so_between_the_other_pages() {
    let player = Player::at_a_laptop();
    player.visit("#/boekje/bestaatniet");
    player.is_on("booklet");
    assert!(player.text("main").contains("Deze bladzijde staat niet in het boekje."));
    let first = &player.contents()[0];
    player.press(first);
    player.reads_page(first);
}
