//! The page on paper. Every form of the board and the other screens: `paper.rs`; what is dark enough: `access`.

use e2e::games::{full, in_game, title_of_white, with_whites};
use e2e::pack::title_of;
use e2e::waterrijk::CLOSING;
use e2e::{Ability, FICHES, Paper, Player, USUAL};

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
    player.on_paper(|| {
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
        assert_eq!(player.text(".report__closing .printed"), CLOSING);
        for shown in [".report h1", ".ranking", ".report__dilemma", ".report__table", ".report__source"] {
            assert!(player.sees(shown), "`{shown}` does not stand on paper");
        }
    });
    assert!(player.sees("textarea[name=closing]") && !player.sees(".printed"), "the screen is as it was");
}

#[test]
fn a_board_with_a_white_fiche_is_whole_on_one_page() {
    // With a second sheet of the board two empty pages came out.
    let player = Player::before_loading();
    if !player.can(Ability::Print) {
        return;
    }
    in_game(&player, with_whites(1), "bord");
    let pages = player.prints_pages("a white fiche", Paper::Upright, USUAL);
    assert_eq!((pages.count(), pages.empty()), (1, vec![]));
    let white = title_of_white(1);
    for title in FICHES.map(title_of).into_iter().chain([white.as_str()]) {
        assert_eq!(pages.with(title), [1], "{title}");
    }
}
