//! How long a browser keeps what is played in it.

use e2e::{Browser, Player};

#[test]
fn only_the_engine_of_safari_tells_of_its_seven_days_and_only_once() {
    let player = Player::before_loading();
    player.was_never_advised();
    player.visit("");
    player.start_at_once();
    player.lay_by_keys("duur", 1);
    player.saved();
    match player.browser {
        Browser::Chromium | Browser::Firefox => assert_eq!(player.notices(), [""; 0]),
        Browser::Webkit => {
            player.is_told("als je zeven dagen niet op deze site komt");
        }
    }
    player.reload();
    player.is_on("board");
    player.lay_by_keys("schaal", 2);
    player.saved();
    assert_eq!(player.notices(), [""; 0]);
}
