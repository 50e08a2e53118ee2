//! 2.3.3: the style sheet lets nothing move for people who asked their device for less motion. What the program itself
//! moves is looked at in `less_motion.rs`.

use e2e::Player;

const LOOK: &str = "
    const rules = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules])
        .filter(rule => rule instanceof CSSMediaRule && rule.media.mediaText.includes('prefers-reduced-motion'));
    const media = rules.map(rule => rule.media.mediaText);
    rules.forEach(rule => rule.media.mediaText = 'all');
    const times = text => text.split(',').map(parseFloat).map((time, at) => text.split(',')[at].includes('ms') ? time / 1000 : time);
    const moves = [...document.querySelectorAll('*')].flatMap(element => [null, '::before', '::after'].flatMap(part => {
        const { animationName, animationDuration, transitionDuration } = getComputedStyle(element, part);
        const slow = Math.max(...times(transitionDuration), animationName === 'none' ? 0 : Math.max(...times(animationDuration)));
        return slow > 0.01 ? [`${element.localName}.${element.className}${part ?? ''} moves for ${slow} s`] : [];
    }));
    rules.forEach((rule, at) => rule.media.mediaText = media[at]);
    return [...new Set(moves)].slice(0, 5);";

pub fn check(player: &Player) -> Vec<String> {
    player.script(LOOK, vec![])
}
