//! The booklet: by itself, and beside a game without losing a word or a place.

use e2e::pack::{page_titles, title_of};
use e2e::{FICHES, Fault, Player};

#[test]
fn the_booklet_can_be_read_without_a_game_from_contents_to_the_next_page_and_back() {
    let player = Player::at_a_laptop();
    player.press("Boekje");
    player.reads_page("Het boekje");
    let contents = player.contents();
    for title in page_titles().into_iter().chain(FICHES.map(title_of)) {
        assert!(contents.iter().any(|entry| entry == title), "`{title}` is not in {contents:?}");
    }
    assert_eq!(contents.last().map(String::as_str), Some("Woordenlijst"));

    let mut titles = contents.iter();
    let first = titles.next().expect("the booklet has a first page");
    player.press(first);
    player.reads_page(first);
    for title in titles {
        player.click(".booklet__turn [rel=next]");
        player.reads_page(title);
    }
    assert_eq!(player.count(".booklet__turn [rel=next]"), 0);
    player.click(".booklet__turn [rel=prev]");
    player.reads_page(&contents[contents.len() - 2]);
}

#[test]
fn a_hard_word_opens_its_note_and_closes_it_again() {
    let player = Player::at_a_laptop();
    player.visit("#/boekje/wmo-wlz");
    assert_eq!(player.count(".term__note"), 0);
    player.click(".term");
    player.sees_soon(".term + .term__note");
    assert!(player.text(".term__note").len() > 20);
    assert_eq!(player.attribute(".term", "aria-expanded").as_deref(), Some("true"));
    player.click(".term");
    player.sees_no_more(".term__note");
}

#[test]
fn beside_a_talk_the_booklet_opens_and_closes_and_every_word_stays() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.lays_quickly("duur", 1);
    player.goes_to_the_talk();
    player.answer_by_typing("why", "Halverwege een z");
    let talk = player.hash();

    player.opens_booklet();
    player.reads_page(title_of("duur"));
    assert_eq!(player.answer_of("why"), "Halverwege een z");
    player.answer_by_typing("why", "in");
    player.click(".beside [rel=next]");
    player.reads_page(title_of("afbakening"));
    assert_eq!(player.answer_of("why"), "Halverwege een zin");
    player.press("Sluit het boekje");
    player.sees_no_more(".beside");
    assert_eq!((player.answer_of("why"), player.hash()), ("Halverwege een zin".to_owned(), talk));
}

#[test]
fn the_back_button_closes_the_booklet_and_keeps_the_place_in_the_game() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.lays_quickly("duur", 1);
    player.goes_to_the_talk();
    player.answer("why", "Een zin.");
    player.scroll_to(300.0);
    let (talk, scrolled) = (player.hash(), player.scrolled());
    player.opens_booklet();
    assert!(player.is_in_sight("[name=why]"), "opening the booklet scrolled the field out of sight");
    player.goes_back();
    player.sees_no_more(".beside");
    assert_eq!((player.hash(), player.answer_of("why")), (talk, "Een zin.".to_owned()));
    // The browser corrects the scroll by a few pixels when the talk becomes narrower and wider again.
    assert!(
        (player.scrolled() - scrolled).abs() < 10.0,
        "the talk was scrolled from {scrolled} to {}",
        player.scrolled()
    );
}

#[test]
fn beside_the_board_the_booklet_opens_at_the_fiche_whose_menu_asked_for_it() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.lays_quickly("schaal", 1);
    let board = player.board();
    player.press(&format!("Meer bij {}", title_of("schaal")));
    player.press("Lees in het boekje");
    player.reads_page(title_of("schaal"));
    player.is_on("board");
    assert_eq!(player.board(), board);
    player.reload();
    player.reads_page(title_of("schaal"));
    assert_eq!(player.board(), board);
}

#[test]
fn a_booklet_that_does_not_arrive_says_so_and_can_be_asked_for_again() {
    let player = Player::before_loading();
    let cut_off = "const fetchOfTheBrowser = window.fetch;
        window.fetch = (what, ...more) => String(what).includes('clientondersteuning') && !window.online
            ? Promise.reject(new TypeError('offline')) : fetchOfTheBrowser(what, ...more)";
    let page = player.site.page_with_script("zonder-boekje.html", cut_off);
    player.open(&format!("{page}#/boekje/duur"));
    player.sees_soon("main h1");
    player.finds_words("Het boekje kon niet worden geladen: er was geen verbinding met de site.");
    player.script::<()>("window.online = true", vec![]);
    player.press("Probeer het opnieuw");
    player.reads_page(title_of("duur"));
    player.finds_words("Waar gaat het over?");
}

#[test]
fn what_is_wrong_with_the_file_of_the_booklet_is_told_and_is_not_the_connection() {
    // Whatever was wrong, people had to look at their connection.
    let player = Player::before_loading();
    for (fault, words) in [
        (Fault::Status(404), "de site gaf antwoord 404."),
        (Fault::Page, "wat is binnengekomen, is niet te lezen."),
        (Fault::Half, "wat is binnengekomen, is niet te lezen."),
        (Fault::Other(b"{\"dilemmas\":[]}".to_vec()), "wat is binnengekomen, is niet te lezen."),
    ] {
        player.site.host.gets_all_right();
        player.site.host.gets_wrong("clientondersteuning.nl.json", fault);
        player.visit("#/boekje/duur");
        player.finds_words(&format!("Het boekje kon niet worden geladen: {words}"));
        player.finds_words("wie deze site beheert dat het bestand clientondersteuning.nl.json");
        assert!(!player.text("main").contains("verbinding"), "{words}");
    }
    player.site.host.gets_all_right();
    player.press("Probeer het opnieuw");
    player.finds_words("Waar gaat het over?");
}
