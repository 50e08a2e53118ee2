//! The report on paper.

use e2e::games::{full, in_game};
use e2e::waterrijk::CLOSING;
use e2e::{Ability, Player};

#[test]
fn the_report_can_be_printed() {
    let player = Player::before_loading();
    if !player.can(Ability::Print) {
        return;
    }
    in_game(&player, full(), "verslag");
    let paper = player.prints();
    assert!(paper.starts_with(b"%PDF-"), "what came out is no PDF");
    assert!((10_000..3_000_000).contains(&paper.len()), "the PDF has {} bytes", paper.len());
}

#[test]
fn on_paper_stands_the_report_and_nothing_around_it() {
    let player = Player::before_loading();
    in_game(&player, full(), "verslag");
    player.sees_the_page_as_on_paper();
    for hidden in [
        ".masthead",
        ".report-tools",
        ".colophon",
        ".report-setup .button",
        ".report__earlier .button",
        "textarea[name=closing]",
    ] {
        assert!(player.count(hidden) == 1 && !player.sees(hidden), "`{hidden}` stands on paper");
    }
    assert_eq!(player.text(".report__printed"), CLOSING);
    for shown in [".report h1", ".ranking", ".report__dilemma", ".report__table", ".report__source"] {
        assert!(player.sees(shown), "`{shown}` does not stand on paper");
    }
}
