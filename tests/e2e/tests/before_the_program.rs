//! What stands on the page before the program runs, and when it cannot run at all.

use e2e::Player;

#[test]
fn without_webassembly_a_sentence_says_what_is_needed() {
    let player = Player::before_loading();
    let page = player.site.page_with_script("zonder-webassembly.html", "delete window.WebAssembly");
    player.open(&page);
    player.sees_soon("#greeting-blocked");
    let words = player.text("#greeting");
    for said in ["Dilemmaspel", "Zes dilemma’s", "Het heeft WebAssembly nodig.", "Firefox, Chrome, Edge of Safari"] {
        assert!(words.contains(said), "`{said}` is not on the page:\n{words}");
    }
    assert_eq!(player.count("main"), 0);
}

#[test]
fn when_the_program_does_not_arrive_a_sentence_says_so() {
    let player = Player::before_loading();
    let page = player.site.page_with_script("halverwege.html", "window.fetch = () => Promise.reject(new Error('weg'))");
    player.open(&page);
    player.sees_soon("#greeting-blocked");
    assert!(player.text("#greeting").contains("Het spel start niet in deze browser."));
}

#[test]
fn the_first_text_stands_in_the_page_itself_and_makes_way_for_the_game() {
    let player = Player::at_a_laptop();
    let index = player.site.index();
    for text in
        ["<h1>Dilemmaspel</h1>", "Zes dilemma’s over onafhankelijke cliëntondersteuning", "heeft JavaScript nodig"]
    {
        assert!(index.contains(text), "`{text}` is not in index.html");
    }
    assert_eq!(player.count("#greeting"), 0);
    assert_eq!(player.attribute("html", "lang").as_deref(), Some("nl"));
}
