//! A page that the browser translates: it puts other nodes in the place of the texts. What changes goes on changing.

use e2e::Player;
use e2e::games::{fresh, in_game};
use e2e::wait::try_until;

/// As the translators of browsers do: each text becomes two elements with another text in them.
const TRANSLATES: &str = "
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walk.nextNode()) texts.push(walk.currentNode);
    for (const text of texts.filter(text => text.data.trim() && !text.parentElement.closest('script, style, svg'))) {
        const outer = document.createElement('font'), inner = document.createElement('font');
        inner.textContent = `[${text.data}]`;
        outer.append(inner);
        text.replaceWith(outer);
    }";

fn comes_to_say(player: &Player, css: &str, words: &str) {
    try_until(&format!("`{css}` says `{words}`"), || {
        let text = player.text(css);
        if text.contains(words) && !text.contains('[') { Ok(()) } else { Err(format!("It says `{text}`")) }
    });
}

/// The line about saving stayed `Bezig …`, and the words of the slider `Nog niet gekozen`.
#[test]
fn in_a_page_that_was_translated_everything_goes_on_changing() {
    let player = Player::before_loading();
    in_game(&player, fresh(), "gesprek/duur");
    player.script::<()>(TRANSLATES, vec![]);
    player.answer("why", "Iets nieuws.");
    player.saved();
    comes_to_say(&player, ".save__words", "Bewaard");
    player.marks("now", 5);
    comes_to_say(&player, ".spectrum__row[data-mark=now] output", "Precies in het midden");
    player.click(".agreements > .button");
    player.sees_soon(".agreement [name=agreement]");
}
