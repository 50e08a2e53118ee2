//! 2.3.3: the style sheet lets nothing move for people who asked their device for less motion, as this one did. What the
//! program itself moves is looked at in `less_motion.rs`.

use e2e::Player;

const LOOK: &str = "
    const times = text => text.split(',').map(parseFloat).map((time, at) => text.split(',')[at].includes('ms') ? time / 1000 : time);
    const moves = [...document.querySelectorAll('*')].filter(element => element.checkVisibility()).flatMap(element => [null, '::before', '::after'].flatMap(part => {
        const { animationName, animationDuration, transitionDuration } = getComputedStyle(element, part);
        const slow = Math.max(...times(transitionDuration), animationName === 'none' ? 0 : Math.max(...times(animationDuration)));
        return slow > 0.01 ? [`${element.localName}.${element.className}${part ?? ''} moves for ${slow} s`] : [];
    }));
    return [...new Set(moves)].slice(0, 5);";

pub fn check(player: &Player) -> Vec<String> {
    player.script(LOOK, vec![])
}
