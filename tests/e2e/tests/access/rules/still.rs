//! 2.3.3: the style sheet lets nothing move for people who asked their device for less motion. What the program itself
//! moves is looked at in `less_motion.rs`.

use e2e::Player;

const LOOK: &str = "
    const rules = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules])
        .filter(rule => rule instanceof CSSMediaRule && rule.media.mediaText.includes('prefers-reduced-motion'));
    const style = document.createElement('style');
    style.textContent = rules.flatMap(rule => [...rule.cssRules]).map(rule => rule.cssText).join(' ');
    document.head.append(style);
    // WebKit works out some of it only when it draws.
    requestAnimationFrame(() => requestAnimationFrame(() => {
    const times = text => text.split(',').map(parseFloat).map((time, at) => text.split(',')[at].includes('ms') ? time / 1000 : time);
    const moves = [...document.querySelectorAll('*')].filter(element => element.checkVisibility()).flatMap(element => [null, '::before', '::after'].flatMap(part => {
        const { animationName, animationDuration, transitionDuration } = getComputedStyle(element, part);
        const slow = Math.max(...times(transitionDuration), animationName === 'none' ? 0 : Math.max(...times(animationDuration)));
        return slow > 0.01 ? [`${element.localName}.${element.className}${part ?? ''} moves for ${slow} s`] : [];
    }));
    style.remove();
    done([...new Set(moves)].slice(0, 5));
    }));";

pub fn check(player: &Player) -> Vec<String> {
    player.script_that_waits(LOOK, vec![])
}
