//! On the board everything that is pressed measures at least 44 by 44 CSS pixels, as fingers on a table ask for.

use e2e::Player;

const LOOK: &str = "
    const box = element => {
        const whole = element.matches('.fiche__pick') ? element.closest('.fiche') : element;
        // As it lies straight: a fiche leans a little.
        return { width: whole.offsetWidth, height: whole.offsetHeight };
    };
    return [...document.querySelectorAll('.screen--board :is(a, button, summary, input), .reader :is(a, button)')]
        .filter(element => element.checkVisibility({ visibilityProperty: true }))
        .map(element => ({ element, ...box(element) }))
        .filter(({ width, height }) => width < 44 || height < 44)
        .map(({ element, width, height }) => `${element.className} ‘${element.ariaLabel ?? element.innerText}’ is ${width} by ${height}`);";

pub fn check(player: &Player) -> Vec<String> {
    player.script(LOOK, vec![])
}
