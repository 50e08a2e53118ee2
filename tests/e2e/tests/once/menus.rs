//! The menu of a fiche, wherever the fiche lies.

use e2e::wait::wait_until;
use e2e::{FICHES, Player, key};

/// The upper and the lower edge of the open menu, and of what is in sight between the bars.
type Edges = (f64, f64, f64, f64);

const EDGES: &str = "
    const bar = document.querySelector('.masthead').getBoundingClientRect().bottom;
    const onward = document.querySelector('.onward');
    const foot = getComputedStyle(onward).position === 'sticky' ? onward.getBoundingClientRect().top : innerHeight;
    const menu = document.querySelector('.menu').getBoundingClientRect();
    return [menu.top, menu.bottom, bar, foot]";

#[test]
fn every_menu_opens_inside_the_window() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    for (width, height) in [(1280, 800), (1280, 600), (360, 640)] {
        player.resize(width, height);
        for fiche in FICHES {
            player.click(&format!("[data-fiche={fiche}] .fiche__more"));
            player.sees_soon(".menu");
            player.lies_still();
            wait_until(&format!("the menu of `{fiche}` lies inside a window of {width} by {height}"), || {
                let (top, bottom, bar, foot): Edges = player.script(EDGES, vec![]);
                (top >= bar && bottom <= foot).then_some(())
            });
            player.keys([key::ESCAPE]);
            player.sees_no_more(".menu");
        }
    }
}
