//! Addresses that lead nowhere: a sentence says so, and the way back is one click.

use e2e::Player;

#[test]
fn an_unknown_address_says_so_and_shows_the_way() {
    let player = Player::at_a_laptop();
    for address in ["#/onzin", "#/spel", "#/spel/a_b/bord", "#/spel/a/b/c/d", "#/boekje/a/b", "#/%3Cimg%20src=x%3E"] {
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

/// A full stop behind a link led to "Hier ligt niets".
#[test]
fn a_link_that_a_chat_touched_leads_where_it_was_meant_to_and_the_address_bar_shows_it_clean() {
    let phone = Player::with_a_phone();
    for link in ["#/mee/k3x9mn4p.", "#/MEE/K3X9MN4P", "#/mee/k3x9mn4p?utm_source=chat", "#%2Fmee%2Fk3x9mn4p"] {
        phone.visit(link);
        phone.is_on("board");
        phone.finds_words("Maak je eigen volgorde.");
        assert!(phone.hash().starts_with("#/spel/") && phone.hash().ends_with("/bord"), "{}", phone.hash());
    }
    phone.visit("#/Uitleg).");
    phone.is_on("how");
    assert_eq!(phone.hash(), "#/uitleg");
    phone.visit("?fbclid=IwAR0&page=spel#/boekje/duur,");
    phone.is_on("booklet");
    let address: String = phone.script("return location.search + location.hash", vec![]);
    assert_eq!(address, "?page=spel#/boekje/duur");
}

#[test]
fn an_invitation_that_cannot_be_read_says_what_is_wrong_and_takes_the_game_by_hand() {
    let phone = Player::with_a_phone();
    phone.visit("#/mee/k3x9%20mn4p");
    phone.is_on("lost");
    phone.finds_words("Welk spel het is, is niet goed te lezen: ‘k3x9 mn4p’.");
    phone.press("Doe mee");
    phone.finds_words("Typ of plak eerst iets.");
    phone.type_in("#which-game", "k3x9 mn4p");
    phone.press("Doe mee");
    phone.finds_words("Zo heet geen spel: ‘k3x9 mn4p’.");
    assert_eq!(phone.value("#which-game"), "k3x9 mn4p");
    phone.script::<()>("document.querySelector('#which-game').select()", vec![]);
    phone.paste_in("#which-game", "https://spel.example/#/mee/K3X9MN4P.");
    phone.press("Doe mee");
    phone.arrives_on("board");
    phone.finds_words("Maak je eigen volgorde.");
}

#[test]
fn an_invitation_that_was_cut_in_its_white_fiches_asks_for_the_whole_link() {
    let phone = Player::with_a_phone();
    phone.visit("#/mee/k3x9mn4p/1.Wachten%3F~2.Nog%2");
    phone.is_on("lost");
    phone.finds_words("Misschien is een stuk van de link weggevallen.");
    phone.type_in("#which-game", "k3x9mn4p");
    phone.press("Doe mee");
    phone.finds_words("Hierin staan de witte fiches niet.");
    phone.script::<()>("document.querySelector('#which-game').select()", vec![]);
    phone.paste_in("#which-game", "https://spel.example/#/mee/k3x9mn4p/1.Wachten%3F~2.Nog%20een");
    phone.press("Doe mee");
    phone.arrives_on("board");
    assert_eq!(phone.count("[data-fiche=eigen-2]"), 1);
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
