//! 2.4.11 with the real key: whatever Tab leads to can be seen, on a phone with a keyboard and on a laptop. The walk over
//! all states gives the focus by a script, which is quicker; this shows that the key does the same.

use super::catalogue::meeting::over_time;
use e2e::games::{full, in_game};
use e2e::{Player, key};

/// How much of the focus is in sight, with its name; empty when the page itself has the focus. Asked after two frames:
/// WebKit scrolls to a field only when it draws.
const SIGHT: &str = "
    requestAnimationFrame(() => requestAnimationFrame(() => {
    const element = document.activeElement;
    if (element === document.body) return done(null);
    const shown = element.matches('.file') ? element.closest('label') : element;
    const box = shown.getBoundingClientRect();
    let free = 0;
    for (let column = 0; column < 5; column++) for (let row = 0; row < 5; row++) {
        const there = document.elementFromPoint(box.left + (column + 0.5) / 5 * box.width, box.top + (row + 0.5) / 5 * box.height);
        if (there && (shown.contains(there) || there.contains(shown) || shown.closest('.fiche')?.contains(there))) free++;
    }
    done([`${element.className} ${element.name ?? ''} ${element.innerText ?? ''}`.trim().slice(0, 60), free / 25]);
    }));";

#[test]
fn tab_leads_to_nothing_that_is_covered() {
    let player = Player::before_loading();
    let mut covered = Vec::new();
    for (width, height) in [(1280, 720), (360, 640)] {
        player.resize(width, height);
        let all = [("bord", full()), ("gesprek/duur", full()), ("gesprek/duur", over_time()), ("verslag", full())];
        for (screen, game) in all {
            in_game(&player, game, screen);
            let mut stops = 0;
            // Round once: the first stop is the way to the content.
            for _ in 0..90 {
                player.keys([key::TAB]);
                let Some((name, share)) = player.script_that_waits::<Option<(String, f64)>>(SIGHT, vec![]) else {
                    break;
                };
                if stops > 0 && name.starts_with("skip") {
                    break;
                }
                stops += 1;
                if share < 0.2 {
                    covered.push(format!("{screen} at {width} by {height}: `{name}` has {share} in sight"));
                }
            }
            assert!(stops > 10, "Tab led to {stops} things on {screen}");
        }
    }
    assert!(covered.is_empty(), "{}", covered.join("\n"));
}
