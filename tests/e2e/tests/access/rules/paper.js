// What is wrong with the page as it is on paper. Runs in the page, while the rules for paper hold.
const LEAST = 4.5;
const WHITE = [255, 255, 255];
const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
const known = new Map();
/** The parts of a colour, and how much of it there is. */
const parts = colour => {
    if (!known.has(colour)) {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
        known.set(colour, [[red, green, blue], alpha / 255]);
    }
    return known.get(colour);
};
const over = (colour, share, ground) => colour.map((part, at) => part * share + ground[at] * (1 - share));
const light = colour => {
    const [red, green, blue] = colour.map(part => part / 255).map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const ratio = (one, other) => {
    const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
};
const in_words = element => `${[element.localName, ...element.classList].join('.')} ‘${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 30)}’`;
const is_drawn = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    && [...element.getClientRects()].some(box => box.width > 0 && box.height > 0);
const opacity = element => element ? getComputedStyle(element).opacity * opacity(element.parentElement) : 1;
/** What lies behind it, when grounds are printed. */
const ground = element => {
    if (!element) return WHITE;
    const [colour, share] = parts(getComputedStyle(element).backgroundColor);
    return share === 1 ? colour : over(colour, share, ground(element.parentElement));
};
const found = [];
const look = (what, element, colour, behind) => {
    const [ink, share] = parts(colour);
    for (const [where, under] of [['without a ground', WHITE], ['on its ground', behind]]) {
        const seen = ratio(over(ink, share * opacity(element), under), under);
        if (seen < LEAST) return found.push(`contrast of ${seen.toFixed(2)} ${where}: ${what}`);
    }
};

const drawn = [...document.body.querySelectorAll('*')].filter(is_drawn);
for (const element of drawn) {
    const style = getComputedStyle(element);
    const has_words = [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
    if (has_words && !element.closest('svg, select')) look(in_words(element), element, style.color, ground(element));
    // A drawing in the colour of the words; others bring colours of their own.
    if (element.matches('svg') && element.querySelector(':scope > use') && style.fill !== 'rgb(0, 0, 0)')
        look(in_words(element), element, style.fill, ground(element));
    for (const part of ['::before', '::after']) {
        const { content, color, display, visibility, backgroundColor } = getComputedStyle(element, part);
        if (/^(none|normal)$/.test(content) || !/[\p{L}\p{N}?]/u.test(content) || display === 'none' || visibility === 'hidden') continue;
        const [own, share] = parts(backgroundColor);
        look(`${in_words(element)}${part}`, element, color, over(own, share, ground(element)));
    }
    if (element.matches('button:not(.fiche__pick), .button, .icon-button, [role=switch], [type=range]'))
        found.push(`it is there to press: ${in_words(element)}`);
    if (style.position === 'fixed' || style.position === 'sticky') found.push(`it is ${style.position}: ${in_words(element)}`);
    if (has_words) {
        const words = document.createRange();
        words.selectNodeContents(element);
        const { left, right, top, bottom } = words.getBoundingClientRect();
        for (let one = element; one && one !== document.body; one = one.parentElement) {
            if (getComputedStyle(one).overflow === 'visible') continue;
            const box = one.getBoundingClientRect();
            if (left < box.left - 2 || right > box.right + 2 || top < box.top - 2 || bottom > box.bottom + 4)
                found.push(`${in_words(element)} is cut off by ${in_words(one)}`);
        }
    }
}
return [...new Set(found)].slice(0, 8);
