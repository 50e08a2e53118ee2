// How people find something on the page, and press it. Runs in the page.
/** What people see of it: the list stands for an option. */
const shown_for = element => element.closest('select') ?? element;
/** Whether it is drawn, also outside the window. */
const is_drawn = element => {
    const drawn = shown_for(element);
    return drawn.checkVisibility({ visibilityProperty: true, opacityProperty: true })
        && [...drawn.getClientRects()].some(box => box.width > 0 && box.height > 0);
};
const in_one_line = text => text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
/** All that fit a selector of CSS, or the buttons and links with this name. */
const all_of = ({ css, name }) => css ? [...document.querySelectorAll(css)]
    : [...document.querySelectorAll('button, a')].filter(one => in_one_line(one.textContent) === name || one.getAttribute('aria-label') === name);
const first_of = what => all_of(what).find(is_drawn) ?? null;
/** What still glides or turns; what turns for ever is no reason to wait. */
const something_moves = () => document.getAnimations()
    .some(one => one.playState === 'running' && one.effect.getComputedTiming().iterations !== Infinity);
/** The middle of what is pressed. A word that is broken over two lines has its middle in the first of them: between both
    there may be nothing of it. */
const middle_of = element => {
    const shown = shown_for(element);
    const spot = shown.getClientRects()[0] ?? shown.getBoundingClientRect();
    return { x: Math.round(spot.left + spot.width / 2), y: Math.round(spot.top + spot.height / 2) };
};
const on_top_of = element => document.elementFromPoint(middle_of(element).x, middle_of(element).y);
const is_its_own = (element, there) => shown_for(element).contains(there) || Boolean(there?.contains(shown_for(element)));
const is_free = element => is_its_own(element, on_top_of(element));
/** Whether its upper and its lower edge can be seen too: nobody aims at half a button. */
const is_whole = element => {
    const { top, bottom } = shown_for(element).getBoundingClientRect();
    return [top + 2, bottom - 2].every(y => is_its_own(element, document.elementFromPoint(middle_of(element).x, y)));
};
const frames = async count => {
    for (; count > 0 && !document.hidden; count--) await new Promise(requestAnimationFrame);
};
/** The first that fits, when it lies still, in sight and under nothing else; or why not, after a second. The driver itself
    would scroll it under the masthead. Where the driver does not look again before it presses, the page is drawn first: some
    browsers bring a field that has the focus into sight only then. */
const ready = async (find, looks_again) => {
    const began = performance.now();
    let is_brought = false;
    for (;;) {
        if (!looks_again) await frames(2);
        const element = find();
        let why = 'It was never to be seen.';
        if (element) {
            if (!is_free(element) || (!is_brought && !is_whole(element))) {
                is_brought = true;
                shown_for(element).scrollIntoView({ block: 'center', behavior: 'instant' });
                // What was scrolled is drawn there a little later, and only what is drawn is touched.
                await frames(2);
            }
            if (something_moves()) why = 'Something on the page still moves.';
            else if (is_free(element)) return { element, ...middle_of(element) };
            else why = `It lies under ${on_top_of(element)?.outerHTML.slice(0, 120) ?? 'the edge of the window'}`;
        }
        if (performance.now() - began > 1000) return { why };
        await new Promise(again => setTimeout(again, 20));
    }
};
