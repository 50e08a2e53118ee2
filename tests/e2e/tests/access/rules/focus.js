// Gives the focus to everything that Tab leads to, there and back, and looks what lies over it. Runs in the page.
const scope = [...document.querySelectorAll('dialog:modal')].pop() ?? document.body;
const stops = () => [...scope.querySelectorAll('a[href], button, input, textarea, select, summary, [tabindex="0"]')]
    .filter(element => !element.disabled && element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }));
const in_words = element => {
    const name = [element.localName, ...element.classList].join('.');
    return `${name} ‘${(element.ariaLabel ?? element.innerText ?? element.name ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}’`;
};
/** What people see of it: the label stands for a field that shows nothing by itself. */
const shown = element => element.matches('.visually-hidden') ? element.closest('label') ?? element : element;
/** How much of it is in sight, from 0 to 1, and what lies over the rest. */
const sight = element => {
    const whole = shown(element);
    let free = 0, all = 0;
    const over = new Set();
    for (const box of whole.getClientRects()) {
        for (let column = 0; column < 7; column++) for (let row = 0; row < 7; row++) {
            const x = box.left + (column + 0.5) / 7 * box.width, y = box.top + (row + 0.5) / 7 * box.height;
            const there = document.elementFromPoint(x, y);
            all++;
            // The whole fiche answers for what is on it.
            const fiche = whole.closest('.fiche');
            if (there && (whole.contains(there) || there.contains(whole) || fiche?.contains(there))) free++;
            else over.add(there ? in_words(there) : 'the edge of the window');
        }
    }
    return { share: all ? free / all : 0, height: whole.getBoundingClientRect().height, over: [...over].slice(0, 3).join(', ') };
};
const found = new Set();
const visit = async element => {
    // In a tab that is not in front nothing looks as it does with the focus.
    if (element.matches('.skip') && !document.hasFocus()) return;
    if (!element.isConnected || !element.checkVisibility({ visibilityProperty: true })) return;
    element.focus({ focusVisible: true });
    // The program may answer to it, and close a menu that was left.
    for (let turn = 0; turn < 4; turn++) await null;
    if (document.activeElement !== element) return;
    const is_hidden = ({ share, height }) =>
        // Of what is higher than half the window, less can be seen at once.
        // A field that many lines are written in shows the line with the cursor.
        share < (height > innerHeight / 2 || element.localName === 'textarea' ? 0.2 : 0.5);
    if (!is_hidden(sight(element))) return;
    // WebKit scrolls only when it draws.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    const { share, height, over } = sight(element);
    if (is_hidden({ share, height })) found.add(`${in_words(element)} has ${Math.round(share * 100)} % in sight, under ${over}`);
};
const all = stops();
// What has the focus already would not be scrolled to.
all.at(-1)?.focus();
(async () => {
    for (const element of [...all, ...all.reverse()]) await visit(element);
    return [...found];
})().then(done);
