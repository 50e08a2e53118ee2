//! The six main screens by the rules of accessibility: what is drawn and measured differs from engine to engine. Every
//! state of every screen: `access`.

use crate::access::catalogue::{State, board, reading, report, start, talk};
use crate::access::walk::look_once_more;

const SCREENS: [(&[State], &str, &str); 6] = [
    (start::STATES, "start", "with one game"),
    (reading::STATES, "new game", "filled in"),
    (reading::STATES, "booklet", "a dilemma"),
    (board::STATES, "board", "half laid"),
    (talk::STATES, "talk", "said and marked"),
    (report::STATES, "report", "of a whole game"),
];

#[test]
fn the_six_main_screens_keep_to_the_rules_of_accessibility() {
    let screens = SCREENS.map(|(states, screen, state)| {
        let mut states = states.iter();
        states.find(|own| (own.screen, own.state) == (screen, state)).unwrap_or_else(|| panic!("no {screen} {state}"))
    });
    look_once_more(screens);
}
