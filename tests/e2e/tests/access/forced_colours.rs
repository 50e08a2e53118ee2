//! 1.4.11 with the colours of the device, as Windows has them for high contrast: what can be pressed keeps an edge, the
//! focus a ring, and a state something besides its colour.

use super::catalogue::State;
use super::catalogue::{board, reading, report, start, talk};
use e2e::{Ability, Player};

/// What can be pressed and has neither an edge nor an underline, and gives no ring to the focus. Words in a list of
/// links stand by themselves; a fiche answers for the words on it.
const LOOK: &str = "
    const scope = [...document.querySelectorAll('dialog:modal')].pop() ?? document.body;
    const has_edge = (element, part) => {
        const style = getComputedStyle(element, part);
        const is_drawn = side => style[`border${side}Style`] !== 'none' && parseFloat(style[`border${side}Width`]) > 0;
        return ['Top', 'Bottom', 'Left', 'Right'].some(is_drawn) || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0);
    };
    const in_words = element => [element.localName, ...element.classList].join('.') + ` ‘${(element.ariaLabel ?? element.innerText).slice(0, 30)}’`;
    const found = new Set();
    const all = [...scope.querySelectorAll('a[href], button, input, textarea, select, summary, [tabindex=\"0\"]')]
        .filter(element => !element.disabled && element.checkVisibility({ visibilityProperty: true, opacityProperty: true }));
    for (const element of all) {
        if (element.matches('button, input, textarea, select') && !element.matches('.fiche__pick, .menu__item, .history__step, .skip, [type=radio], [type=checkbox], [type=range]')
            && !has_edge(element)) found.add(`${in_words(element)} has no edge`);
        element.focus({ focusVisible: true });
        if (document.activeElement === element && !has_edge(element) && !has_edge(element, '::after') && !has_edge(element.closest('label, .fiche') ?? element))
            found.add(`${in_words(element)} shows no focus`);
    }
    for (const element of scope.querySelectorAll('.fiche, .place:not(:has(.fiche)), .notice, .sheet, .saved__game, .agreement, [aria-current]')) {
        const parts = [[element], [element, '::before'], [element, '::after'], ...[...element.children].map(child => [child])];
        if (element.checkVisibility() && !parts.some(part => has_edge(...part))) found.add(`${in_words(element)} has no edge of its own`);
    }
    return [...found];";

#[test]
fn with_the_colours_of_the_device_every_edge_and_ring_stays() {
    let player = Player::before_loading();
    if !player.can(Ability::ForcedColours) {
        return;
    }
    player.has_forced_colours();
    let mut wrong = Vec::new();
    let shown: Vec<&State> =
        [start::STATES, reading::STATES, board::STATES, talk::STATES, report::STATES].into_iter().flatten().collect();
    for worth_a_look in WORTH_A_LOOK {
        assert!(shown.iter().any(|state| state.state == worth_a_look), "there is no state ‘{worth_a_look}’");
    }
    for State { screen, state, reach, .. } in shown.into_iter().filter(|state| WORTH_A_LOOK.contains(&state.state)) {
        reach(&player);
        player.lies_still();
        let found: Vec<String> = player.script(LOOK, vec![]);
        wrong.extend(found.into_iter().map(|words| format!("{screen} · {state}: {words}")));
    }
    assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// One state of each of these screens is enough, and those with a state that is drawn.
const WORTH_A_LOOK: [&str; 11] = [
    "with one game",
    "with mistakes",
    "a dilemma",
    "half laid",
    "a fiche in the hand",
    "the menu of a fiche",
    "the front",
    "said and marked",
    "of a whole game",
    "the first step",
    "how the game is shown",
];
